// Finds and reads a scenario for a verb: by path, or by the name of its folder in `scenarios/`.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../base/problem';
import { fail, type Result, succeed } from '../base/result';
import { type Course, openCourse } from '../flow/game';
import { deckFiles } from '../lab/deck-files';
import type { Deck } from '../scenario/deck/deck';
import { parseDeck } from '../scenario/deck/parse-deck';
import { parseScenario } from '../scenario/parse';
import { readYaml } from '../scenario/read-yaml';
import type { Scenario } from '../scenario/schema';
import { translatedScenario } from '../scenario/translated';
import { overlayIn } from './translations';

const mostBytes = 20_000_000;

/** The scenario in its own language or, as far as it is translated, in another; or what is wrong in lines to print. */
export async function loadScenario(name: string, language?: string): Promise<Result<Scenario, readonly string[]>> {
  const path = pathsOf(name).find((each) => existsSync(each));
  if (path === undefined) return fail([`There is no scenario ${name}.`]);
  const text = await readBounded(path);
  if (!text.ok) return fail([text.error]);
  const deck = standardDeck();
  if (!deck.ok) return fail(deck.error.map(lineOf));
  const parsed = parseScenario(text.value, path, deck.value);
  if (parsed.ok) return succeed(inLanguage(parsed.value.scenario, path, text.value, deck.value, language));
  return fail([...parsed.error.slice(0, 20).map(lineOf), 'The scenario cannot be played before this is mended.']);
}

function inLanguage(
  scenario: Scenario,
  path: string,
  text: string,
  deck: Deck,
  language = scenario.language,
): Scenario {
  const own = overlayIn(join(dirname(path), language));
  if (own === undefined) return scenario;
  const ofDeck = overlayIn(join(deckFolder(), language));
  return translatedScenario(readYaml(text).data, deck, { language, scenario: own, deck: ofDeck });
}

/** The course of a scenario in one of its formats, or what is wrong. */
export function courseOf(scenario: Scenario, format: string): Result<Course, readonly string[]> {
  const names = scenario.formats.map((each) => each.id);
  if (!names.some((each) => each === format))
    return fail([`There is no format ${format}; there are ${names.join(', ')}.`]);
  return succeed(openCourse(scenario, format));
}

/** A file's text, unless it is larger than anything of ours. */
export async function readBounded(path: string): Promise<Result<string, string>> {
  if (!existsSync(path)) return fail(`There is no file ${path}.`);
  const { size } = await stat(path);
  if (size > mostBytes) return fail(`${path} is larger than ${mostBytes / 1_000_000} MB: not a file of Clusterwise.`);
  return succeed(await readFile(path, 'utf8'));
}

/** The standard deck of this project. */
export function standardDeck(): Result<Deck, readonly Problem[]> {
  return parseDeck(deckFiles(deckFolder()));
}

function deckFolder(): string {
  return join(projectFolder(), 'scenarios', 'deck');
}

/** One problem as one line. */
export function lineOf(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const level = problem.level === 'warning' ? 'warning: ' : '';
  const path = problem.path === undefined ? '' : ` (${problem.path})`;
  return `${place}: ${level}${problem.message} ${problem.advice}${path}`;
}

export function projectFolder(): string {
  return dirname(process.env['npm_package_json'] ?? './package.json');
}

function pathsOf(name: string): readonly string[] {
  const project = projectFolder();
  return [
    join(name, 'scenario.yaml'),
    join('scenarios', name, 'scenario.yaml'),
    join(project, 'scenarios', name, 'scenario.yaml'),
    ...(name.endsWith('.yaml') || name.endsWith('.yml') || name.endsWith('.json') ? [name] : []),
  ];
}
