// `play SCENARIO`: a whole game without a screen.
import { writeFile } from 'node:fs/promises';
import { playGame } from '../lab/play-game';
import { policyNames } from '../lab/policy';
import { resultOf } from '../rules/result';
import { hashesOf } from '../session/game-hash';
import { headerOf } from '../session/header';
import { formatSessionFile } from '../session/session-file';
import { helpOf, readOptions, type VerbHelp, wholeNumber } from './options';
import type { Output } from './output';
import { resultLines } from './result-lines';
import { courseOf, loadScenario } from './scenario-file';

const help: VerbHelp = {
  usage: 'play SCENARIO [options]',
  example: 'play kestrel-coast --format half-day --policy by-the-book --seed 7 --out game.clusterwise.json',
  options: {
    format: { value: 'F', help: 'course format of the scenario', preset: 'half-day' },
    policy: { value: 'P', help: `who plays: ${policyNames.join(', ')}`, preset: 'by-the-book' },
    seed: { value: 'N', help: 'whole number that all chance comes from', preset: '1' },
    out: { value: 'FILE', help: 'writes the game as a session file' },
    json: { help: 'prints the result as JSON' },
  },
};

export async function runPlay(args: readonly string[], { print }: Output): Promise<number> {
  const options = readOptions(args, help);
  if (!options.ok) return refuse([options.error], print);
  const { positionals, values, switches } = options.value;
  if (switches.has('help')) return tell(helpOf(help), print);
  const [name] = positionals;
  if (name === undefined) return refuse(['Which scenario?', ...helpOf(help)], print);
  const policy = policyNames.find((each) => each === values['policy']);
  if (policy === undefined)
    return refuse([`There is no policy ${values['policy'] ?? ''}; there are ${policyNames.join(', ')}.`], print);
  const seed = wholeNumber(values['seed'], 'seed', 0, 0xffffffff);
  if (!seed.ok) return refuse([seed.error], print);
  const scenario = await loadScenario(name);
  if (!scenario.ok) return refuse(scenario.error, print);
  const format = values['format'] ?? '';
  const course = courseOf(scenario.value, format);
  if (!course.ok) return refuse(course.error, print);
  const { game, inputs } = playGame(course.value, seed.value, policy);
  const result = resultOf(course.value.setup, game.state);
  const out = values['out'];
  if (out !== undefined) {
    const header = headerOf(scenario.value, format, seed.value, policy);
    const hashes = hashesOf(course.value, seed.value, inputs);
    await writeFile(out, formatSessionFile({ header, records: inputs, hashes, notes: [] }));
  }
  print(
    switches.has('json')
      ? JSON.stringify({ ...result, inputs: inputs.length }, undefined, 2)
      : resultLines(result).join('\n'),
  );
  return 0;
}

function tell(lines: readonly string[], print: Output['print']): number {
  for (const line of lines) print(line);
  return 0;
}

function refuse(lines: readonly string[], print: Output['print']): number {
  tell(lines, print);
  return 2;
}
