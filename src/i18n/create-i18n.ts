// Words of the product in one language. Everything visible goes through `t`; scenario texts come as they are.
import { createInstance } from 'i18next';
import type { Phrase } from '../base/phrase';
import board from '../../locales/en/board.json';
import debrief from '../../locales/en/debrief.json';
import handbook from '../../locales/en/handbook.json';
import product from '../../locales/en/product.json';
import report from '../../locales/en/report.json';
import tasks from '../../locales/en/tasks.json';
import { type Direction, type Language, languageOf } from './languages';
import { mergePhrases } from './merge-phrases';
import { phraseFiles } from './phrase-files';
import { changedPhrases, doubledText, type Phrases, pseudoText } from './pseudo';

export type Values = Readonly<Record<string, string | number>>;

export interface I18n {
  readonly language: Language;
  readonly direction: Direction;
  /** The words of a key, with named values put in. `count` picks the plural. */
  readonly t: (key: string, values?: Values) => string;
  /** The words of a phrase, with the phrases inside it. */
  readonly say: (phrase: Phrase) => string;
  /** Whether there are words for a key: for keys that come as data, such as codes. */
  readonly has: (key: string) => boolean;
  readonly number: (value: number) => string;
  /** With its sign: +3, −2. */
  readonly change: (value: number) => string;
  readonly percent: (value: number) => string;
  /** Day and time of a moment, in milliseconds since 1970. */
  readonly dateTime: (milliseconds: number) => string;
  readonly list: (items: readonly string[]) => string;
}

const english = [tasks, board, debrief, handbook, report].reduce<Phrases>(mergePhrases, product);

/** English is always there: it stands in for what another language lacks. The others come when somebody asks for them. */
const here = new Map<string, Phrases>([
  ['en', english],
  ['pseudo', changedPhrases(english, pseudoText)],
  ['double', changedPhrases(english, doubledText)],
]);

/** Fetches the words of a language. Until then `createI18n` speaks English instead. */
export async function loadPhrases(languageId: string): Promise<void> {
  const fetch = phraseFiles[languageId];
  if (fetch === undefined || here.has(languageId)) return;
  const files = await fetch();
  here.set(languageId, files.reduce<Phrases>(mergePhrases, {}));
}

export function createI18n(languageId: string): I18n {
  const language = languageOf(languageId);
  const phrases = here.get(language.id) ?? english;
  const instance = createInstance();
  void instance.init({
    lng: language.id,
    fallbackLng: 'en',
    resources: { en: { translation: english }, [language.id]: { translation: phrases } },
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  const { locale } = language;
  const numbers = new Intl.NumberFormat(locale);
  const changes = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const t = (key: string, values?: Values): string => instance.t(key, { ...values });
  const say = ({ key, values }: Phrase): string => {
    const said = Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? say(value) : value]);
    return t(key, Object.fromEntries(said));
  };
  return {
    language,
    direction: language.direction,
    t,
    say,
    has: (key) => instance.exists(key) || instance.exists(key, { count: 1 }),
    number: (value) => numbers.format(value),
    change: (value) => changes.format(value),
    percent: (value) => percents.format(value / 100),
    dateTime: (milliseconds) => dates.format(milliseconds),
    list: (items) => lists.format(items),
  };
}
