// `lab SCENARIO`: many games, and what an author must know of them.
import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { type LabReport, measureScenario } from '../lab/measure';
import { cardFaults, type CardReport, measureCards, wholeAgreement } from '../lab/measure-cards';
import { labPage } from '../lab/page';
import { helpOf, readOptions, type VerbHelp, wholeNumber } from './options';
import type { Output } from './output';
import { courseOf, loadScenario } from './scenario-file';

const help: VerbHelp = {
  usage: 'lab SCENARIO [options]',
  example: 'lab kestrel-coast --games 1000 --seed 1 --html lab.html',
  options: {
    format: { value: 'F', help: 'course format of the scenario', preset: 'half-day' },
    games: { value: 'N', help: 'games of each policy', preset: '1000' },
    cards: {
      value: 'N',
      help: 'games of each policy for the table of cards, in which each call is flipped; 0: no table',
      preset: '20',
    },
    seed: { value: 'N', help: 'whole number that all chance comes from', preset: '1' },
    json: { value: 'FILE', help: 'writes the report as JSON; - prints it' },
    html: { value: 'FILE', help: 'writes the report as a page' },
  },
};

export async function runLab(args: readonly string[], { print }: Output): Promise<number> {
  const options = readOptions(args, help);
  if (!options.ok) return stop([options.error], print);
  const { positionals, values, switches } = options.value;
  if (switches.has('help')) {
    for (const line of helpOf(help)) print(line);
    return 0;
  }
  const [name] = positionals;
  if (name === undefined) return stop(['Which scenario?', ...helpOf(help)], print);
  const games = wholeNumber(values['games'], 'games', 1, 1_000_000);
  const cardGames = wholeNumber(values['cards'], 'cards', 0, 100_000);
  const seed = wholeNumber(values['seed'], 'seed', 0, 0xffffffff);
  if (!games.ok) return stop([games.error], print);
  if (!cardGames.ok) return stop([cardGames.error], print);
  if (!seed.ok) return stop([seed.error], print);
  const scenario = await loadScenario(name);
  if (!scenario.ok) return stop(scenario.error, print);
  const format = values['format'] ?? '';
  const course = courseOf(scenario.value, format);
  if (!course.ok) return stop(course.error, print);
  const start = performance.now();
  const measured = measureScenario(course.value, format, games.value, seed.value);
  const seconds = (performance.now() - start) / 1000;
  const cards = cardGames.value === 0 ? [] : measureCards(course.value, cardGames.value, seed.value);
  const report = { ...measured, cards };
  if (values['html'] !== undefined) await writeFile(values['html'], labPage(report));
  const json = JSON.stringify(report, undefined, 2);
  if (values['json'] === '-') print(json);
  else if (values['json'] !== undefined) await writeFile(values['json'], json);
  if (values['json'] !== '-') for (const line of [...linesOf(report, seconds), ...cardLines(cards)]) print(line);
  return 0;
}

function linesOf(report: LabReport, seconds: number): readonly string[] {
  const games = report.policies.reduce((sum, each) => sum + each.games, 0);
  return [
    `${report.scenario}, ${report.format}: mean (5 %, 95 %) over ${report.policies[0]?.games ?? 0} games of each policy`,
    ...report.policies.map(
      ({ policy, engagement, judgement, inputs }) =>
        `  ${policy.padEnd(12)} engagement ${engagement.mean} (${engagement.low}, ${engagement.high})  judgement ${judgement.mean} (${judgement.low}, ${judgement.high})  ${inputs} inputs`,
    ),
    'Endings, percent of games:',
    ...report.policies.map(
      ({ policy, endings, games: count }) =>
        `  ${policy.padEnd(12)} ${Object.entries(endings)
          .map(([ending, times]) => `${ending} ${Math.round((times * 100) / count)}`)
          .join('  ')}`,
    ),
    `Cards never reached: ${listed(report.cardsNeverReached)}`,
    `Flips never seen: ${listed(report.flipsNeverSeen)}`,
    `Events that never came: ${listed(report.eventsNeverReached)}`,
    `${games} games in ${seconds.toFixed(1)} s, ${Math.round(games / seconds)} a second. The numbers of the model are illustrative.`,
  ];
}

/** The table of cards: those that need a look carry a mark. */
function cardLines(cards: readonly CardReport[]): readonly string[] {
  if (cards.length === 0) return [];
  const faults = cards.map(cardFaults);
  return [
    'Cards: games; percent of them in which each flip decides; percent in which the light that practice favours ends better,',
    'in all and (without a flip, then with each flip)',
    ...cards.map((card, index) => {
      const whole = wholeAgreement(card);
      const parts = card.agreement.map(({ games, percent }) => (games === 0 ? '-' : String(percent))).join(' ');
      return [
        `  ${card.card.padEnd(8)}${String(card.dealt).padStart(6)}`,
        card.flips.join(' ').padStart(10),
        (whole.games === 0 ? '-' : String(whole.percent)).padStart(6),
        `  (${parts})`,
        ...(faults[index] ?? []).map((fault) => `  ! ${fault}`),
      ].join('');
    }),
    `${faults.filter((each) => each.length > 0).length} of ${cards.length} cards need a look.`,
  ];
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}

function stop(lines: readonly string[], print: Output['print']): number {
  for (const line of lines) print(line);
  return 2;
}
