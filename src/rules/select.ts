// Whom a selector means: the one interpreter of `who`.
import type { Setup } from './setup';
import { stakeholderAt } from './setup';
import { rungOf, stateOf } from './readings';
import type { Stakeholder } from './scenario';
import type { GameState } from './state';
import type { Who } from './vocabulary';

/** [R01] Indices of the stakeholders that `who` means in this state, in the scenario's order. Unknown ids mean nobody. */
export function select(who: Who, setup: Setup, state: GameState): readonly number[] {
  const known = setup.selections.get(who);
  if (known !== undefined) return known;
  if ('rungAtLeast' in who) return filter(setup, (_, index) => rungOf(stateOf(state, index).engagement) >= who.rungAtLeast);
  if ('rungBelow' in who) return filter(setup, (_, index) => rungOf(stateOf(state, index).engagement) < who.rungBelow);
  if ('seated' in who) return filter(setup, (stakeholder) => state.board.includes(stakeholder.id));
  const found = filter(setup, (stakeholder) => isMeant(who, stakeholder));
  setup.selections.set(who, found);
  return found;
}

type StaticWho = Exclude<Who, { rungAtLeast: number } | { rungBelow: number } | { seated: true }>;

function isMeant(who: StaticWho, stakeholder: Stakeholder): boolean {
  if ('id' in who) return stakeholder.id === who.id;
  if ('ids' in who) return who.ids.includes(stakeholder.id);
  if ('role' in who) return stakeholder.role === who.role;
  if ('group' in who) return stakeholder.group === who.group;
  if ('tag' in who) return stakeholder.tags.includes(who.tag);
  if ('interest' in who) return stakeholder.interests.includes(who.interest);
  return true;
}

function filter(setup: Setup, test: (stakeholder: Stakeholder, index: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < setup.size; index += 1) {
    if (test(stakeholderAt(setup, index), index)) found.push(index);
  }
  return found;
}
