// The translations beside a deck or a scenario: a folder for each language, such as `fr`, with overlays and what they were made from.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Problem } from '../base/problem';
import { languageSchema } from '../scenario/card-schema';
import { deckFiles } from '../lab/deck-files';
import { type Fault, toProblem } from '../scenario/fault';
import { inOrder } from '../scenario/in-order';
import { overlaid } from '../scenario/overlay';
import { plainWords } from '../scenario/plain-words';
import { readYaml } from '../scenario/read-yaml';
import { schemaFaults } from '../scenario/schema-faults';
import { inLanguage } from '../scenario/translated';
import { missingTexts, type Sources, sourcesOf, translationFaults } from '../scenario/translation';

const sourcesFile = 'sources.json';

export interface Translated {
  /** What is translated, as its file has it. */
  readonly source: unknown;
  /** Its form, which it keeps in every language. */
  readonly schema: z.ZodType;
}

/** What is wrong with the translations in a folder, language by language. `accept`: what they were made from is kept anew. */
export function problemsOfTranslations(folder: string, translated: Translated, accept: boolean): readonly Problem[] {
  return languagesIn(folder).flatMap((language) => problemsOfOne(join(folder, language), translated, accept));
}

/** The overlay in a folder of one language; its files are known to be sound. Nothing when there is no such folder. */
export function overlayIn(folder: string): unknown {
  if (!existsSync(folder)) return undefined;
  return deckFiles(folder).reduce<unknown>((whole, { text }) => overlaid(whole, readYaml(text).data), {});
}

/** Texts that have no room, such as names on the map. */
function formFaults(source: unknown, overlay: unknown, schema: z.ZodType): readonly Fault[] {
  const parsed = schema.safeParse(inLanguage(source, overlay), { error: plainWords(), reportInput: false });
  return parsed.success ? [] : schemaFaults(parsed.error.issues);
}

function languagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && languageSchema.safeParse(entry.name).success)
    .map(({ name }) => name)
    .sort();
}

function problemsOfOne(folder: string, { source, schema }: Translated, accept: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const kept = join(folder, sourcesFile);
  const sources = accept ? {} : readSources(kept);
  if (sources === undefined) problems.push(unreadable(kept));
  let whole: unknown = {};
  for (const { name, text } of deckFiles(folder)) {
    const { data, faults, locate } = readYaml(text);
    const found = faults.length > 0 ? faults : translationFaults(source, data, sources ?? {});
    problems.push(...inOrder(found.map((fault) => toProblem(fault, name, locate))));
    if (faults.length === 0) whole = overlaid(whole, data);
  }
  problems.push(...formFaults(source, whole, schema).map((fault) => toProblem(fault, folder, () => undefined)));
  problems.push(...missingTexts(source, whole).map((fault) => toProblem(fault, folder, () => undefined)));
  if (accept) writeFileSync(kept, `${JSON.stringify(sourcesOf(source, whole), undefined, 2)}\n`);
  return problems;
}

/** `undefined`: there is something, but no sources. */
function readSources(file: string): Sources | undefined {
  if (!existsSync(file)) return {};
  const { data, faults } = readYaml(readFileSync(file, 'utf8')); // JSON is YAML, too
  if (faults.length > 0 || typeof data !== 'object' || data === null) return undefined;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

function unreadable(file: string): Problem {
  return {
    code: 'translation/sources',
    message: 'This file cannot be read: nobody knows which translations are stale.',
    advice: 'Look at the translations, then run check with --accept: it is written anew.',
    file,
    level: 'error',
  };
}
