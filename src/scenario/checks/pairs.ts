import { errorAt, type Fault } from '../fault';
import type { Path } from '../path';
import type { Scenario } from '../schema';
import type { Uses } from '../uses';

/** Where several people are named together, they are different people. */
export function pairs(scenario: Scenario, uses: Uses): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  scenario.ties.forEach(({ between }, index) => {
    const path = ['ties', index, 'between'];
    const key = [...between].sort().join(' ');
    if (between[0] === between[1]) faults.push(twice(path));
    else if (seen.has(key)) {
      faults.push(
        errorAt(path, 'scenario/double-tie', 'The tie between these two is written twice.', 'Keep one of them.'),
      );
    }
    seen.add(key);
  });
  scenario.tensions.forEach(({ between }, index) => {
    if (between[0] === between[1]) faults.push(twice(['tensions', index, 'between']));
  });
  scenario.cards.forEach((card, index) => {
    if (hasDouble(card.predict ?? [])) faults.push(twice(['cards', index, 'predict']));
  });
  for (const { thing, path } of uses.effects) {
    if (thing.kind !== 'board') continue;
    if (hasDouble(thing.members)) faults.push(twice([...path, 'members']));
    if (thing.chair !== undefined && thing.chair !== 'facilitator' && !thing.members.includes(thing.chair)) {
      const message = 'The chair is not a member of this leadership group.';
      faults.push(
        errorAt([...path, 'chair'], 'scenario/chair-outside', message, 'Add the chair to "members", or name a member.'),
      );
    }
  }
  return faults;
}

function hasDouble(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}

function twice(path: Path): Fault {
  return errorAt(path, 'scenario/same-person', 'The same person is named twice here.', 'Name different people.');
}
