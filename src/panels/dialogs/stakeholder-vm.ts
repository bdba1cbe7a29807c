import type { Scenario } from '../../scenario/schema';
import type { SessionView } from '../../session/session';
import type { GameReader } from '../page-app';

export interface TieOnScreen {
  readonly id: string;
  readonly strength: 'strong' | 'some';
}

const strongTie = 40;
const seenTie = 15;

/** Ties worth a line, the strongest first. */
export function tiesOf(view: SessionView, reader: Pick<GameReader, 'pairAt'>, id: string): readonly TieOnScreen[] {
  return view.game.state.ties
    .flatMap((strength, at) => {
      const pair = strength < seenTie ? undefined : reader.pairAt(view, at);
      if (pair === undefined || !pair.includes(id)) return [];
      return [{ id: pair[0] === id ? pair[1] : pair[0], points: strength }];
    })
    .sort((first, second) => second.points - first.points)
    .map((tie) => ({ id: tie.id, strength: tie.points >= strongTie ? 'strong' : 'some' }));
}

/** What stands between them and others, as everybody in the region knows it. */
export function tensionsOf(scenario: Pick<Scenario, 'tensions'>, id: string) {
  return scenario.tensions
    .filter(({ between }) => between.includes(id))
    .map(({ between, about }) => ({ id: between[0] === id ? between[1] : between[0], about }));
}
