// The languages of the product, and two made from English for tests: one that runs from right to left, one twice as long.
export type Direction = 'ltr' | 'rtl';

export interface Language {
  /** As in the folder of locales and in `?lang=`. */
  readonly id: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: Direction;
  /** As in `<html lang>` and for numbers and dates. */
  readonly locale: string;
}

export const languages = [
  { id: 'en', name: 'English', direction: 'ltr', locale: 'en' },
  { id: 'fr', name: 'Français', direction: 'ltr', locale: 'fr' },
] as const satisfies readonly Language[];

/** Not offered in the settings; `?lang=pseudo` asks for one. */
const testLanguages: readonly Language[] = [
  { id: 'pseudo', name: 'Pseudo', direction: 'rtl', locale: 'en' },
  { id: 'double', name: 'Double', direction: 'ltr', locale: 'en' },
];

const all: readonly Language[] = [...languages, ...testLanguages];

export const languageIds: readonly string[] = all.map((language) => language.id);

/** The language of this id, or English. */
export function languageOf(id: string): Language {
  return all.find((language) => language.id === id) ?? languages[0];
}
