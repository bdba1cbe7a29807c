// `check PATH...`: every problem of a scenario, with its line and with what to write instead.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../base/problem';
import { bounds } from '../scenario/bounds';
import { deckFiles } from '../lab/deck-files';
import type { Deck } from '../scenario/deck/deck';
import { deckSchema } from '../scenario/deck/deck-schema';
import { parseDeck } from '../scenario/deck/parse-deck';
import { toProblem } from '../scenario/fault';
import { scenarioJsonSchema } from '../scenario/json-schema';
import { tooLarge } from '../scenario/inspect-data';
import { parseScenario } from '../scenario/parse';
import { readYaml } from '../scenario/read-yaml';
import { scenarioSchema } from '../scenario/schema';
import { helpOf, readOptions, type VerbHelp } from './options';
import type { Output } from './output';
import { lineOf, standardDeck } from './scenario-file';
import { problemsOfTranslations } from './translations';

const help: VerbHelp = {
  usage: 'check PATH… [options]   (a scenario file, or a folder with scenarios or a deck somewhere inside)',
  example: 'check scenarios/kestrel-coast',
  options: {
    json: { help: 'prints the problems as JSON' },
    accept: { help: 'keeps what translations were made from: they count as looked at' },
    'write-schema': { value: 'FILE', help: 'writes the JSON Schema that editors use for completion and help' },
  },
};

/** Runs the verb and answers the exit code: 1 if there is any error; warnings alone end with 0. */
export async function runCheck(args: readonly string[], io: Output): Promise<number> {
  const options = readOptions(args, help);
  if (!options.ok) return refuse([options.error, ...helpOf(help)], io);
  const { positionals: paths, values, switches } = options.value;
  if (switches.has('help')) {
    for (const line of helpOf(help)) io.print(line);
    return 0;
  }
  const schemaFile = values['write-schema'];
  if (schemaFile !== undefined) return writeSchema(schemaFile, io);
  if (paths.length === 0) return refuse(['Which scenario?', ...helpOf(help)], io);
  const deck = standardDeck();
  const checked = paths.flatMap((path) => {
    const files = scenarioFiles(path);
    const decks = deckFolders(path);
    if (files.length + decks.length === 0) return [{ file: path, problems: [noScenarioIn(path)] }];
    return [
      ...decks.map((folder) => ({ file: folder, problems: problemsOfDeck(folder, switches.has('accept')) })),
      ...files.map((file) => ({
        file,
        problems: problemsOf(file, deck.ok ? deck.value : undefined, switches.has('accept')),
      })),
    ];
  });
  const problems = checked.flatMap((each) => each.problems);
  const errors = problems.filter((problem) => problem.level === 'error').length;
  if (switches.has('json')) io.print(JSON.stringify({ ok: errors === 0, files: checked }, null, 2));
  else {
    for (const problem of problems) io.print(lineOf(problem));
    io.print(
      `${counted(checked.length, 'file')}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`,
    );
  }
  return errors === 0 ? 0 : 1;
}

function writeSchema(file: string, io: Output): number {
  writeFileSync(file, scenarioJsonSchema());
  io.print(`${file} is written.`);
  return 0;
}

function refuse(lines: readonly string[], io: Output): number {
  for (const line of lines) io.print(line);
  return 2;
}

/** The file itself, or every scenario.yaml in a folder. Links are not followed. */
function scenarioFiles(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  return entriesOf(path).flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return scenarioFiles(inner);
    return entry.isFile() && entry.name === 'scenario.yaml' ? [inner] : [];
  });
}

/** The folder itself or those in it that hold a deck. */
function deckFolders(path: string): readonly string[] {
  if (!isFolder(path)) return [];
  if (basename(resolve(path)) === 'deck') return [path];
  return entriesOf(path).flatMap((entry) => (entry.isDirectory() ? deckFolders(join(path, entry.name)) : []));
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function noScenarioIn(file: string): Problem {
  const message = 'There is no scenario.yaml in this folder or below it.';
  return {
    code: 'scenario/no-file',
    message,
    advice: 'Name the folder or the file of a scenario.',
    file,
    level: 'error',
  };
}

function problemsOfDeck(folder: string, accept: boolean): readonly Problem[] {
  const parsed = parseDeck(deckFiles(folder));
  return parsed.ok
    ? problemsOfTranslations(folder, { source: parsed.value, schema: deckSchema }, accept)
    : parsed.error;
}

function problemsOf(file: string, deck: Deck | undefined, accept: boolean): readonly Problem[] {
  const tell = (code: string, message: string, advice: string): readonly Problem[] => [
    { code, message, advice, file, level: 'error' },
  ];
  const about = statSync(file, { throwIfNoEntry: false });
  if (about === undefined) return tell('scenario/no-file', 'There is no such file.', 'Check the name and the folder.');
  if (!about.isFile()) return tell('scenario/no-file', 'This is not a file.', 'Name a scenario file or a folder.');
  if (about.size > bounds.bytes) return [toProblem(tooLarge(), file, () => undefined)];
  const text = decode(readFileSync(file));
  if (text === undefined) {
    return tell('scenario/not-text', 'This file is not a text in UTF-8.', 'Save it again as UTF-8 in your editor.');
  }
  const parsed = parseScenario(text, file, deck);
  if (!parsed.ok) return parsed.error;
  const source = { source: readYaml(text).data, schema: scenarioSchema };
  const isInFolder = basename(file) === 'scenario.yaml'; // beside any other file, folders mean nothing
  return [...parsed.value.warnings, ...(isInFolder ? problemsOfTranslations(dirname(file), source, accept) : [])];
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the one thing that a fatal decoder throws: bytes that are no UTF-8
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
