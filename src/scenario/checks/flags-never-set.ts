import { bounds } from '../bounds';
import { errorAt, type Fault } from '../fault';
import { quote, suggest } from '../nearest';
import type { Scenario } from '../schema';
import type { Uses } from '../uses';

/** Flags that the rules and the tasks set by themselves. */
const flagsOfRules: readonly string[] = ['formalised', 'shell', 'board-formed', 'business-board', 'agency-board'];

/** All flags that something in the scenario or in the rules can set. */
function settableFlags(scenario: Scenario, uses: Uses): ReadonlySet<string> {
  const flags = new Set(flagsOfRules);
  for (const { thing } of uses.effects) if (thing.kind === 'flag') flags.add(thing.flag);
  for (const { task } of scenario.steps) {
    if (task.kind === 'visits') for (const { flag } of task.milestones) flags.add(flag);
    if (task.kind === 'ranking') for (const { id } of task.candidates) flags.add(`chosen:${id}`);
    if (task.kind === 'mapping') flags.add(task.baseline.flag);
  }
  return flags;
}

/** Every flag that is asked for, or taken away, can be set. */
export function flagsNeverSet(scenario: Scenario, uses: Uses): readonly Fault[] {
  const settable = settableFlags(scenario, uses);
  const mentions = [
    ...uses.conditions.flatMap(({ thing, path }) => (thing.kind === 'flag' ? [{ flag: thing.flag, path }] : [])),
    ...uses.effects.flatMap(({ thing, path }) => (thing.kind === 'unflag' ? [{ flag: thing.flag, path }] : [])),
  ];
  return mentions
    .filter(({ flag }) => !settable.has(flag))
    .slice(0, bounds.faults)
    .map(({ flag, path }) =>
      errorAt(
        [...path, 'flag'],
        'scenario/flag-never-set',
        `Nothing ever sets the flag ${quote(flag)}.`,
        `Set it with an effect { kind: flag, flag: ... }. ${suggest(flag, [...settable], 'flag')}`,
      ),
    );
}
