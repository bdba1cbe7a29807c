// `check PATH...`: every problem of a scenario, with its line and with what to write instead.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../base/problem';
import { bounds } from '../scenario/bounds';
import { toProblem } from '../scenario/fault';
import { scenarioJsonSchema } from '../scenario/json-schema';
import { parseScenario, tooLarge } from '../scenario/parse';
import { helpOf, readOptions, type VerbHelp } from './options';
import type { Output } from './output';

const help: VerbHelp = {
  usage: 'check PATH… [options]   (a scenario file, or a folder with scenario.yaml files somewhere inside)',
  example: 'check scenarios/kestrel-coast',
  options: {
    json: { help: 'prints the problems as JSON' },
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
  const checked = paths.flatMap((path) => {
    const files = scenarioFiles(path);
    if (files.length === 0) return [{ file: path, problems: [noScenarioIn(path)] }];
    return files.map((file) => ({ file, problems: problemsOf(file) }));
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

/** One problem as one line. */
function lineOf(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const level = problem.level === 'warning' ? 'warning: ' : '';
  const path = problem.path === undefined ? '' : ` (${problem.path})`;
  return `${place}: ${level}${problem.message} ${problem.advice}${path}`;
}

/** The file itself, or every scenario.yaml in a folder. Links are not followed. */
function scenarioFiles(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const found: string[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) found.push(...scenarioFiles(inner));
    else if (entry.isFile() && entry.name === 'scenario.yaml') found.push(inner);
  }
  return found;
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

function problemsOf(file: string): readonly Problem[] {
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
  const parsed = parseScenario(text, file);
  return parsed.ok ? parsed.value.warnings : parsed.error;
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
