// The languages of the product. `pseudo` is for tests: longer words, written from right to left.
export type Direction = 'ltr' | 'rtl';

export interface Language {
  /** As in `<html lang>` and in the folder of locales. */
  readonly id: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: Direction;
}

export const languages = [{ id: 'en', name: 'English', direction: 'ltr' }] as const satisfies readonly Language[];

/** Not offered in the settings; `?lang=pseudo` asks for it. */
export const pseudoLanguage: Language = { id: 'pseudo', name: 'Pseudo', direction: 'rtl' };

export const languageIds: readonly string[] = [...languages.map((language) => language.id), pseudoLanguage.id];

/** The language of this id, or English. */
export function languageOf(id: string): Language {
  return id === pseudoLanguage.id ? pseudoLanguage : (languages.find((language) => language.id === id) ?? languages[0]);
}
