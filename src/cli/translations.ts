// The translations beside a deck or a scenario: a folder for each language, such as `fr`, with overlays and what they were made from.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../base/problem';
import { languageSchema } from '../scenario/card-schema';
import { deckFiles } from '../lab/deck-files';
import { toProblem } from '../scenario/fault';
import { inOrder } from '../scenario/in-order';
import { overlaid } from '../scenario/overlay';
import { readYaml } from '../scenario/read-yaml';
import { missingTexts, type Sources, sourcesOf, translationFaults } from '../scenario/translation';

const sourcesFile = 'sources.json';

/** What is wrong with the translations in a folder, language by language. `accept`: what they were made from is kept anew. */
export function problemsOfTranslations(folder: string, source: unknown, accept: boolean): readonly Problem[] {
  return languagesIn(folder).flatMap((language) => problemsOfOne(join(folder, language), source, accept));
}

function languagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && languageSchema.safeParse(entry.name).success)
    .map(({ name }) => name)
    .sort();
}

function problemsOfOne(folder: string, source: unknown, accept: boolean): readonly Problem[] {
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
