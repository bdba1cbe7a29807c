// What tasks ask about stakeholders.
import { rungOf, stateOf } from '../rules/readings';
import type { Stakeholder } from '../rules/scenario';
import type { TaskContext } from './kind';

/** Rung 0-6 of the stakeholder at this place. */
export function rungAt({ game }: TaskContext, index: number): number {
  return rungOf(stateOf(game, index).engagement);
}

/** Rung 0-6 of a stakeholder; 0 of somebody unknown. */
export function rungOfId(context: TaskContext, id: string): number {
  const index = context.setup.indexOf.get(id);
  return index === undefined ? 0 : rungAt(context, index);
}

/** The stakeholders with these ids, in the order of the ids; unknown ids are left out. */
export function stakeholdersOf({ setup }: TaskContext, ids: readonly string[]): readonly Stakeholder[] {
  const found: Stakeholder[] = [];
  for (const id of ids) {
    const stakeholder = setup.scenario.stakeholders[setup.indexOf.get(id) ?? -1];
    if (stakeholder !== undefined) found.push(stakeholder);
  }
  return found;
}

/** Ids of everybody whom at least one of these interests moves. */
export function idsMovedBy({ setup }: TaskContext, interests: readonly string[]): readonly string[] {
  if (interests.length === 0) return [];
  return setup.scenario.stakeholders
    .filter((stakeholder) => stakeholder.interests.some((interest) => interests.includes(interest)))
    .map(({ id }) => id);
}

/** Each interest that the table has found out, with how many it is known to move. */
export function knownInterests({ game }: TaskContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { known } of game.stakeholders) {
    for (const interest of known) counts.set(interest, (counts.get(interest) ?? 0) + 1);
  }
  return counts;
}

/** How many stakeholders these interests are known to move, each as often as it has one. */
export function knownAmong(known: ReadonlyMap<string, number>, interests: readonly string[]): number {
  let count = 0;
  for (const interest of interests) count += known.get(interest) ?? 0;
  return count;
}
