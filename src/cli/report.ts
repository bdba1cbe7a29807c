// `report FILE`: what a table takes home, from its saved game.
import { writeFile } from 'node:fs/promises';
import { createI18n, type I18n, loadPhrases } from '../i18n/create-i18n';
import { languageIds } from '../i18n/languages';
import { fail, type Result, succeed } from '../base/result';
import { decisionsCsv } from '../report/decisions-csv';
import { takeAwayFileName } from '../report/file-names';
import { type PaperSize, paperSizes } from '../report/paper';
import { planDocument } from '../report/plan-document';
import { planSlides } from '../report/plan-slides';
import { reportSlides } from '../report/slides';
import { tableReport } from '../report/table-report';
import { type StorySource, tableStory } from '../report/table-story';
import { xapiHome, xapiJson } from '../report/xapi';
import { openCourse } from '../flow/game';
import { scenarioHash } from '../session/header';
import { countingInputs, replay } from '../session/history';
import { parseSessionFile } from '../session/session-file';
import { helpOf, readOptions, type VerbHelp } from './options';
import type { Output } from './output';
import { courseOf, loadScenario, readBounded } from './scenario-file';

const kinds = ['table', 'slides', 'plan', 'csv', 'xapi'] as const;
type Kind = (typeof kinds)[number];

const help: VerbHelp = {
  usage: 'report FILE [options]',
  example: 'report game.clusterwise.json --kind slides --out slides.pptx',
  options: {
    kind: { value: 'K', help: `what is made: ${kinds.join(', ')}`, preset: 'table' },
    lang: { value: 'L', help: `language, whatever was played in: ${languageIds.join(', ')}`, preset: 'en' },
    scenario: { value: 'PATH', help: 'scenario to read the texts from, when it is not one of the built-in ones' },
    paper: { value: 'P', help: `size of the pages: ${paperSizes.join(', ')}`, preset: 'a4' },
    home: { value: 'URL', help: 'kind xapi: address under which ids are made, ending in a slash', preset: xapiHome },
    out: {
      value: 'FILE',
      help: 'where it is written; its name is made from the table if nothing is said. A plan ends in .docx or .pptx',
    },
  },
};

export async function runReport(args: readonly string[], { print }: Output): Promise<number> {
  const refuse = (lines: readonly string[]): number => {
    for (const line of lines) print(line);
    return 2;
  };
  const options = readOptions(args, help);
  if (!options.ok) return refuse([options.error]);
  const { positionals, values, switches } = options.value;
  if (switches.has('help')) {
    for (const line of helpOf(help)) print(line);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined) return refuse(['Which file?', ...helpOf(help)]);
  const wanted = wantedOf(values);
  if (!wanted.ok) return refuse([wanted.error]);
  await loadPhrases(wanted.value.language);
  const opened = await openGame(path, values['scenario'], wanted.value.language, print);
  if (!opened.ok) return refuse(opened.error);
  const made = await make(opened.value, wanted.value, createI18n(wanted.value.language));
  const file = values['out'] ?? made.name;
  await writeFile(file, made.content);
  print(`Written: ${file}. ${made.advice}`);
  return 0;
}

interface Wanted {
  readonly kind: Kind;
  readonly language: string;
  readonly home: string;
  readonly paper: PaperSize;
  /** Of a plan. */
  readonly isPlanOfSlides: boolean;
}

function wantedOf(values: Readonly<Record<string, string>>): Result<Wanted, string> {
  const kind = kinds.find((each) => each === values['kind']);
  if (kind === undefined) return fail(`There is no kind ${values['kind'] ?? ''}; there are ${kinds.join(', ')}.`);
  const language = languageIds.find((each) => each === values['lang']);
  if (language === undefined)
    return fail(`There is no language ${values['lang'] ?? ''}; there are ${languageIds.join(', ')}.`);
  const home = values['home'] ?? xapiHome;
  if (!/^https?:\/\/[\w.-]+(:\d+)?\/([\w.~-]+\/)*$/.test(home))
    return fail(`--home must be a web address that ends in a slash, such as ${xapiHome}`);
  const paper = paperSizes.find((each) => each === values['paper']);
  if (paper === undefined)
    return fail(`There is no paper ${values['paper'] ?? ''}; there are ${paperSizes.join(', ')}.`);
  const out = values['out'];
  if (kind === 'plan' && out !== undefined && !/\.(docx|pptx)$/i.test(out))
    return fail(`A plan is a document or slides: let the name after --out end in .docx or .pptx, not ${out}.`);
  const isPlanOfSlides = out !== undefined && /\.pptx$/i.test(out);
  return succeed({ kind, language, home, paper, isPlanOfSlides });
}

/** The saved game, up to the last input that can be played. */
async function openGame(
  path: string,
  scenarioPath: string | undefined,
  language: string,
  print: Output['print'],
): Promise<Result<StorySource, readonly string[]>> {
  const text = await readBounded(path);
  if (!text.ok) return fail([text.error]);
  const file = parseSessionFile(text.value);
  if (!file.ok) return fail(file.error.map((each) => `${path}: ${each.message} ${each.advice}`));
  const { header, records, damage } = file.value;
  const name = scenarioPath ?? header.scenario.id;
  const scenario = await loadScenario(name);
  if (!scenario.ok) {
    const advice = 'The game was played with it: say where it is with --scenario PATH.';
    return fail(scenarioPath === undefined ? [...scenario.error, advice] : scenario.error);
  }
  const course = courseOf(scenario.value, header.course);
  if (!course.ok) return course;
  const inputs = countingInputs(records);
  const { played } = replay(course.value, header.seed, inputs);
  if (damage !== undefined) print(`${path}: ${damage.message}`);
  if (played < inputs.length) {
    print(
      `Only ${played} of ${inputs.length} inputs can be played with this scenario: the report tells the game so far.`,
    );
    if (scenarioHash(scenario.value) !== header.scenario.hash) {
      print('The scenario has changed since the game was saved: say where the old one is with --scenario PATH.');
    }
  }
  const spoken = await loadScenario(name, language);
  const told = spoken.ok ? spoken.value : scenario.value;
  return succeed({ scenario: told, course: openCourse(told, header.course), header, inputs: inputs.slice(0, played) });
}

interface Made {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly advice: string;
}

async function make(source: StorySource, { kind, home, paper, isPlanOfSlides }: Wanted, i18n: I18n): Promise<Made> {
  switch (kind) {
    case 'table': {
      const story = tableStory(source, i18n);
      const name = takeAwayFileName(story, 'table');
      const advice = 'Open it in a browser and print it, or save it as a PDF.';
      return { name, content: tableReport(story, i18n, paper), advice };
    }
    case 'slides': {
      const story = tableStory(source, i18n);
      const name = takeAwayFileName(story, 'slides');
      return { name, content: await reportSlides(story, i18n), advice: 'Open it with PowerPoint or LibreOffice.' };
    }
    case 'plan': {
      const story = tableStory({ ...source, turningPoints: [] }, i18n);
      const name = takeAwayFileName(story, 'plan');
      const content = isPlanOfSlides ? await planSlides(story, i18n) : await planDocument(story, i18n, paper);
      return { name, content, advice: 'Open it, and write on with those who were not there.' };
    }
    case 'csv': {
      const story = tableStory({ ...source, turningPoints: [] }, i18n);
      const name = takeAwayFileName(story, 'csv');
      return { name, content: decisionsCsv(story, i18n), advice: 'Open it in a spreadsheet.' };
    }
    case 'xapi': {
      const story = tableStory({ ...source, turningPoints: [] }, i18n);
      const name = takeAwayFileName(story, 'xapi');
      return { name, content: xapiJson(story, i18n, home), advice: 'Send it to a learning record store.' };
    }
  }
}
