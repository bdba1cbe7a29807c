// Texts of a scenario or of the deck in another language: an overlay by ids that changes texts and nothing else.
import { fingerprint } from '../base/hash';
import { countWords } from './checks/text-lengths';
import { namesIn } from './deck/deck';
import { errorAt, type Fault, warningAt } from './fault';
import { quote, suggest } from './nearest';
import { isGroup, membersOf, namedPath } from './overlay';
import type { Path } from './path';
import { type LimitedText, limitedTexts } from './texts';
import { wordLimits } from './word-limits';

/** Names that are translated, too: nobody counts the words of these in their own language. */
const labelLimits = {
  currency: 4,
  region: { name: 8, places: { name: 8 } },
  facilitator: { name: 10 },
  sponsor: { name: 12 },
  stakeholders: { name: 8, organisation: 12, short: 5 },
  formats: { name: 6 },
  deck: { place: 8, industry: 8, customers: 8 },
} as const;

/** Every text to translate, at the place where an overlay names it. */
export function sourceTexts(source: unknown): readonly LimitedText[] {
  return [...sentences(source), ...placed(source, limitedTexts(source, labelLimits)), ...winTexts(source)];
}

function sentences(source: unknown): readonly LimitedText[] {
  const own = placed(source, limitedTexts(source));
  return [...own.filter(({ path }) => !isReference(path)), ...changeTexts(source)];
}

function placed(source: unknown, texts: readonly LimitedText[]): readonly LimitedText[] {
  return texts.map((each) => ({ ...each, path: namedPath(source, each.path) }));
}

/** An overlay that marks every sentence that the translation lacks with its language. Names have no room for a mark. */
export function markedOverlay(source: unknown, translation: unknown, language: string): unknown {
  const marked: Record<string, unknown> = {};
  for (const { path, text } of untranslated(sentences(source), translation)) put(marked, path, `${text} [${language}]`);
  return marked;
}

function put(group: Record<string, unknown>, [first, ...rest]: Path, text: string): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    group[first] = text;
    return;
  }
  const inner = group[first];
  const next: Record<string, unknown> = isGroup(inner) ? { ...inner } : {};
  group[first] = next;
  put(next, rest, text);
}

/** Texts that games keep as the source has them: the names of wins, and why a task had its consequences. By source, translated. */
export function saidInGames(source: unknown, translation: unknown): Readonly<Record<string, string>> {
  const kept = sourceTexts(source).filter(
    ({ path }) => path[0] === 'wins' || path.at(-1) === 'because' || (path.includes('items') && path.at(-1) === 'name'),
  );
  const said = kept.map(({ path, text }) => [text, valueAt(translation, path)] as const);
  return Object.fromEntries(said.flatMap(([text, other]) => (typeof other === 'string' ? [[text, other]] : [])));
}

function untranslated(texts: readonly LimitedText[], translation: unknown): readonly LimitedText[] {
  return texts.filter(({ path }) => typeof valueAt(translation, path) !== 'string');
}

/** Where a real case is told stays as it was published. */
function isReference([list, , part]: Path): boolean {
  return list === 'cases' && part === 'source';
}

/** What wins are called: in the log of a game they have the name that the source gives them, so that is what an overlay asks by. */
function winTexts(source: unknown): readonly LimitedText[] {
  return [...new Set(winNames(source))].map((name) => ({ path: ['wins', name], text: name, limit: winLimit }));
}

const winLimit = 10; // words

function winNames(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(winNames);
  if (!isGroup(value)) return [];
  const { kind, name } = value;
  const own = kind === 'win' && typeof name === 'string' && name !== '' ? [name] : [];
  return [...own, ...Object.values(value).flatMap(winNames)];
}

/** The texts of a scenario's changes to cards of the deck. */
function changeTexts(source: unknown): readonly LimitedText[] {
  return entriesAt(source, ['deck', 'change']).flatMap(([card, change]) => {
    const { flips, conditions, ...others } = wordLimits.cards;
    const members = Object.entries({ flips, conditions }).flatMap(([list, limits]) =>
      entriesAt(change, [list]).flatMap(([name, member]) => limitedTexts(member, limits, [list, name])),
    );
    const texts = [...limitedTexts(change, others), ...members];
    return texts.map((each) => ({ ...each, path: ['deck', 'change', card, ...each.path] }));
  });
}

/** Which source each text was translated from: fingerprints by `keyOf`. */
export type Sources = Readonly<Record<string, string>>;

function keyOf(path: Path): string {
  return path.join('/');
}

/** The fingerprints of the sources of all texts that the translation has: what `check --accept` keeps. */
export function sourcesOf(source: unknown, translation: unknown): Sources {
  const translated = sourceTexts(source).filter(({ path }) => typeof valueAt(translation, path) === 'string');
  return Object.fromEntries(translated.map(({ path, text }) => [keyOf(path), fingerprint(text)]));
}

/** What is stale, too long, or not a translation of anything. */
export function translationFaults(source: unknown, translation: unknown, sources: Sources): readonly Fault[] {
  const known = new Map(sourceTexts(source).map((each) => [keyOf(each.path), each]));
  return leaves(translation).flatMap(({ path, value }): readonly Fault[] => {
    const from = known.get(keyOf(path));
    if (from !== undefined && typeof value === 'string') return textFaults(from, value, sources);
    const message = `There is no text ${quote(keyOf(path))} to translate.`;
    return [errorAt(path, 'translation/unknown-text', message, suggest(keyOf(path), [...known.keys()], 'text'))];
  });
}

const shownMissing = 5;

/** The texts that nobody has translated yet: in the game they are shown in their own language, and marked. */
export function missingTexts(source: unknown, translation: unknown): readonly Fault[] {
  const texts = sourceTexts(source);
  const missing = untranslated(texts, translation);
  if (missing.length === 0) return [];
  const shown = missing.slice(0, shownMissing).map(({ path }) => keyOf(path));
  const more = missing.length > shownMissing ? ` and ${missing.length - shownMissing} more` : '';
  const message = `${missing.length} of ${texts.length} texts are not translated.`;
  return [warningAt([], 'translation/missing', message, `Translate ${shown.join(', ')}${more}.`)];
}

function textFaults({ path, text, limit }: LimitedText, translated: string, sources: Sources): readonly Fault[] {
  const faults: Fault[] = [];
  const wanted = namesOf(text);
  const have = namesOf(translated);
  if (wanted !== have) {
    const advice = `Write the same names in braces as the source: ${wanted === '' ? 'none' : wanted}.`;
    faults.push(
      errorAt(path, 'translation/other-names', `The names in braces are ${have === '' ? 'none' : have}.`, advice),
    );
  }
  const words = countWords(translated);
  if (words > limit) {
    const message = `This text has ${words} words; there is room for ${limit}.`;
    faults.push(warningAt(path, 'translation/too-long', message, `Shorten it to ${limit} words or fewer.`));
  }
  const was = sources[keyOf(path)];
  if (was !== undefined && was !== fingerprint(text)) {
    const advice = `Look at it again, then accept it with "check --accept". The source is now: ${quote(text)}`;
    faults.push(warningAt(path, 'translation/stale', 'The source has changed since this was translated.', advice));
  }
  return faults;
}

function namesOf(text: string): string {
  const names = namesIn(text).map(({ name, part }) => (part === undefined ? `{${name}}` : `{${name}.${part}}`));
  return [...new Set(names)].sort().join(' ');
}

function leaves(value: unknown, path: Path = []): readonly { readonly path: Path; readonly value: unknown }[] {
  if (!isGroup(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => membersOf(at).get(String(part)), value);
}

function entriesAt(value: unknown, path: Path): readonly (readonly [string, unknown])[] {
  return [...membersOf(valueAt(value, path))];
}
