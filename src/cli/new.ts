// `new`: a complete scenario of one's own, from a dozen answers.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { isMap, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { fail, type Result, succeed } from '../base/result';
import { deckRoles, filled } from '../scenario/deck/deck';
import { label } from '../scenario/fields';
import { type Fault, toProblem } from '../scenario/fault';
import { parseScenario } from '../scenario/parse';
import { plainWords } from '../scenario/plain-words';
import { readYaml } from '../scenario/read-yaml';
import { schemaFaults } from '../scenario/schema-faults';
import { helpOf, readOptions, type VerbHelp } from './options';
import type { Output } from './output';
import { lineOf, projectFolder, readBounded, standardDeck } from './scenario-file';

const help: VerbHelp = {
  usage: 'new [options]   (asks a dozen questions, or takes the answers from a file)',
  example: 'new --answers my-answers.yaml',
  options: {
    answers: { value: 'FILE', help: 'takes the answers from this file; see scenarios/template/answers.yaml' },
    out: {
      value: 'FOLDER',
      help: 'where the scenario is written; without it: scenarios, under the name of the region',
    },
  },
};

const personSchema = z.strictObject({
  name: label(40, 'The full name.'),
  called: label(24, 'In a sentence.'),
  organisation: label(60, 'Where they work.'),
});
const wordSchema = label(40, 'An answer.');
const words = ['region', 'place', 'industry', 'customers', 'currency', 'town', 'secondTown'] as const;
const answersSchema = z.strictObject({
  ...Object.fromEntries(words.map((word) => [word, wordSchema])),
  ...Object.fromEntries(deckRoles.map((role) => [role, personSchema])),
});
type Answers = Readonly<Record<string, string | z.output<typeof personSchema>>>;

/** What is asked when there is no file of answers: words, and the people whom a table meets first. */
const questions: readonly (readonly [string, string])[] = [
  ['region', 'What is the region called?'],
  ['place', 'How does it stand in a sentence, such as "the valley"?'],
  ['industry', 'What does the cluster do, such as "furniture"?'],
  ['customers', 'Who buys, such as "buyers" or "guests"?'],
  ['currency', 'What is the money called? Made up, please.'],
  ['town', 'What is the main town called?'],
  ['secondTown', 'And the second one?'],
  ['anchorFirm', 'Who owns the largest firm of the place?'],
  ['association', 'Who leads the association of the industry?'],
  ['ministry', 'Who is the officer of the ministry that pays?'],
  ['mayor', 'Who is the mayor?'],
  ['indigenousAuthority', 'Who leads the authority of the first people, or of those with old rights over the land?'],
];

export async function runNew(args: readonly string[], { print }: Output): Promise<number> {
  const refuse = (lines: readonly string[]): number => {
    for (const line of lines) print(line);
    return 2;
  };
  const options = readOptions(args, help);
  if (!options.ok) return refuse([options.error]);
  const { values, switches } = options.value;
  if (switches.has('help')) {
    for (const line of helpOf(help)) print(line);
    return 0;
  }
  const template = join(projectFolder(), 'scenarios/template');
  const usual = await readAnswers(join(template, 'answers.yaml'), {});
  if (!usual.ok) return refuse(usual.error);
  const file = values['answers'];
  const answers = file === undefined ? await ask(usual.value) : await readAnswers(file, usual.value);
  if (!answers.ok) return refuse(answers.error);
  const id = idOf(wordOf(answers.value, 'region'));
  const folder = values['out'] ?? join(projectFolder(), 'scenarios', id);
  const path = join(folder, 'scenario.yaml');
  if (existsSync(path)) return refuse([`${path} is there already. Name another folder with --out.`]);
  const text = written(await readFile(join(template, 'scenario.yaml'), 'utf8'), id, answers.value);
  const deck = standardDeck();
  const parsed = parseScenario(text, path, deck.ok ? deck.value : undefined);
  if (!parsed.ok)
    return refuse([...parsed.error.slice(0, mostFaults).map(lineOf), 'Nothing was written. Shorter answers may help.']);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  print(`Written: ${path}, with ${parsed.value.scenario.cards.length} situations.`);
  print(`Next: npm run cli -- check ${folder}   (tells what is wrong after each change)`);
  print(`      npm run cli -- lab ${folder}     (plays it many times)`);
  print('      npm run dev                      (the game, with your region in it)');
  return 0;
}

/** Answers in a file, over those that are usual. */
async function readAnswers(file: string, usual: Answers): Promise<Result<Answers, readonly string[]>> {
  const text = await readBounded(file);
  if (!text.ok) return fail([text.error]);
  const { data, faults, locate } = readYaml(text.value);
  const tell = (fault: Fault) => lineOf(toProblem(fault, file, locate));
  if (faults.length > 0 || typeof data !== 'object') return fail(faults.slice(0, mostFaults).map(tell));
  return read({ ...usual, ...data }, tell);
}

/** Asks on the terminal; an empty answer takes what is usual. */
async function ask(usual: Answers): Promise<Result<Answers, readonly string[]>> {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const answerTo = async (question: string, otherwise: string): Promise<string> => {
    process.stdout.write(`${question} (${otherwise}) `);
    const { value, done } = await lines.next();
    const said = done === true ? '' : value.trim();
    return said === '' ? otherwise : said;
  };
  const answers: Record<string, Answers[string]> = { ...usual };
  for (const [key, question] of questions) {
    const now = usual[key];
    if (typeof now === 'string') answers[key] = await answerTo(question, now);
    else if (now !== undefined) {
      const name = await answerTo(question, now.name);
      const organisation = await answerTo('  And where do they work?', now.organisation);
      answers[key] = { name, called: name === now.name ? now.called : name, organisation };
    }
  }
  terminal.close();
  process.stdout.write('\n');
  return read(answers, (fault) => lineOf(toProblem(fault, 'Your answers', () => undefined)));
}

const mostFaults = 20; // more than that nobody reads

function read(answers: unknown, tell: (fault: Fault) => string): Result<Answers, readonly string[]> {
  const parsed = answersSchema.safeParse(answers, { error: plainWords() });
  if (parsed.success) return succeed(parsed.data);
  return fail(schemaFaults(parsed.error.issues).slice(0, mostFaults).map(tell));
}

/** The template with these answers in place of the names in braces. */
function written(template: string, id: string, answers: Answers): string {
  const document = parseDocument(template);
  if (isMap(document.contents)) document.set('id', id);
  const say = (name: string, part: string | undefined) => wordFor(answers, name, part);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !node.value.includes('{')) return;
      // A word alone is no sentence.
      const alone = /^\{([A-Za-z]+)(?:\.([A-Za-z]+))?\}$/.exec(node.value);
      const [, name, part] = alone ?? [];
      node.value = (name === undefined ? undefined : say(name, part)) ?? filled(node.value, say);
    },
  });
  return document.toString({ lineWidth: 120 });
}

function wordFor(answers: Answers, name: string, part: string | undefined): string | undefined {
  const answer = answers[name];
  if (answer === undefined || typeof answer === 'string') return answer;
  if (part === 'name') return answer.name;
  return part === 'organisation' ? answer.organisation : answer.called;
}

function wordOf(answers: Answers, key: string): string {
  const word = answers[key];
  return typeof word === 'string' ? word : '';
}

/** The name of a region as an id. */
function idOf(region: string): string {
  const plain = region.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return id === '' ? 'my-region' : id;
}
