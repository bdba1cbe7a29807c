// Whom a selector means: the one interpreter of `who`.
import { rungOf, stateOf } from './readings';
import type { Setup } from './setup';
import type { GameState } from './state';
import type { Who } from './vocabulary';

const nobody: readonly number[] = [];

/** [R01] Indices of the stakeholders that `who` means in this state, in the scenario's order. Unknown ids mean nobody. */
export function select(who: Who, setup: Setup, state: GameState): readonly number[] {
  const { selections } = setup;
  if ('id' in who) return selections.byId.get(who.id) ?? nobody;
  if ('ids' in who) return placesOf(who.ids, setup);
  if ('role' in who) return selections.byRole.get(who.role) ?? nobody;
  if ('group' in who) return selections.byGroup.get(who.group) ?? nobody;
  if ('tag' in who) return selections.byTag.get(who.tag) ?? nobody;
  if ('interest' in who) return selections.byInterest.get(who.interest) ?? nobody;
  if ('rungAtLeast' in who)
    return filter(setup, (index) => rungOf(stateOf(state, index).engagement) >= who.rungAtLeast);
  if ('rungBelow' in who) return filter(setup, (index) => rungOf(stateOf(state, index).engagement) < who.rungBelow);
  if ('seated' in who) return placesOf(state.board, setup);
  return selections.everybody;
}

/** The places of those who have these ids, each once, in the scenario's order. */
function placesOf(ids: readonly string[], setup: Setup): readonly number[] {
  const found: number[] = [];
  let isInOrder = true;
  for (const id of ids) {
    const index = setup.indexOf.get(id);
    if (index === undefined) continue;
    isInOrder &&= index > (found.at(-1) ?? -1);
    found.push(index);
  }
  return isInOrder ? found : filter(setup, (index) => found.includes(index));
}

function filter(setup: Setup, test: (index: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (const index of setup.selections.everybody) if (test(index)) found.push(index);
  return found;
}
