// Something to say, before it is said in a language: a key of the locale, with what is put in. Names from a scenario come as they are.
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | Phrase>>;
}

export function phrase(key: string, values: Phrase['values'] = {}): Phrase {
  return { key, values };
}
