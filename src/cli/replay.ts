// `replay FILE`: plays a saved game again and says whether it comes out the same.
import { replay as replayInputs, countingInputs } from '../session/history';
import { hashesOf } from '../session/game-hash';
import { scenarioHash } from '../session/header';
import { parseSessionFile } from '../session/session-file';
import { resultOf } from '../rules/result';
import { helpOf, readOptions, type VerbHelp } from './options';
import type { Output } from './output';
import { resultLines } from './result-lines';
import { courseOf, loadScenario, readBounded } from './scenario-file';

const help: VerbHelp = {
  usage: 'replay FILE [options]',
  example: 'replay game.clusterwise.json',
  options: {
    scenario: { value: 'PATH', help: 'scenario to replay with, when it is not one of the built-in ones' },
    json: { help: 'prints the result as JSON' },
  },
};

export async function runReplay(args: readonly string[], { print }: Output): Promise<number> {
  const options = readOptions(args, help);
  if (!options.ok) return stop([options.error], print);
  const { positionals, values, switches } = options.value;
  if (switches.has('help')) {
    for (const line of helpOf(help)) print(line);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined) return stop(['Which file?', ...helpOf(help)], print);
  const text = await readBounded(path);
  if (!text.ok) return stop([text.error], print);
  const file = parseSessionFile(text.value);
  if (!file.ok)
    return stop(
      file.error.map((each) => `${path}: ${each.message} ${each.advice}`),
      print,
    );
  const { header, records, hashes, damage } = file.value;
  const scenario = await loadScenario(values['scenario'] ?? header.scenario.id);
  if (!scenario.ok) return stop(scenario.error, print);
  const course = courseOf(scenario.value, header.course);
  if (!course.ok) return stop(course.error, print);
  const inputs = countingInputs(records);
  const replayed = replayInputs(course.value, header.seed, inputs);
  const again = hashesOf(course.value, header.seed, inputs);
  const difference = firstDifference(hashes, again, inputs.length);
  const result = resultOf(course.value.setup, replayed.game.state);
  const identical = difference === undefined && damage === undefined;
  if (switches.has('json')) {
    print(
      JSON.stringify(
        { ...result, inputs: inputs.length, identical, firstDifference: difference ?? null },
        undefined,
        2,
      ),
    );
    return identical ? 0 : 1;
  }
  for (const line of resultLines(result)) print(line);
  print(`identical: ${identical}`);
  if (damage !== undefined) print(`${path}: ${damage.message} ${damage.advice}`);
  if (difference !== undefined)
    print(`First difference at input ${difference + 1} of ${inputs.length}: ${JSON.stringify(inputs[difference])}`);
  if (replayed.refusal !== undefined) print(`It was refused: ${replayed.refusal.code}`);
  if (!identical && scenarioHash(scenario.value) !== header.scenario.hash) {
    print('The scenario has changed since the game was saved.');
  }
  return identical ? 0 : 1;
}

/** Place of the first input after which the games differ; nothing when they never do. */
function firstDifference(saved: readonly string[], again: readonly string[], inputs: number): number | undefined {
  const at = Array.from({ length: inputs }, (_, index) => index).find((index) => saved[index] !== again[index]);
  return at;
}

function stop(lines: readonly string[], print: Output['print']): number {
  for (const line of lines) print(line);
  return 2;
}
