// The whole game once more: as pictures of the map one after the other, and as readings of each turn.
import { conductInPlace } from '../flow/conductor';
import { copyOf, type Game, newGame } from '../flow/game';
import type { Fact } from '../rules/fact';
import { groupEngagement, rungOf } from '../rules/readings';
import type { TurnReading } from '../rules/state';
import { type Group, groups } from '../rules/vocabulary';
import type { Track } from './track';

/** The game after one input that could be seen on the map. */
export interface Shot {
  /** Inputs played so far. */
  readonly at: number;
  /** 0 before the first step, then 1-12. */
  readonly step: number;
  readonly game: Game;
  /** What that input brought about. */
  readonly facts: readonly Fact[];
}

/** From the start to the end: every input that moved somebody, and the beginning of every step. */
export function filmOf({ course, seed, inputs }: Track): readonly Shot[] {
  const game = newGame(course, seed);
  const shots: Shot[] = [{ at: 0, step: 0, game: copyOf(game), facts: [] }];
  inputs.forEach((input, index) => {
    const done = conductInPlace(course, game, input);
    if (!done.ok || !done.value.some(isSeen)) return;
    shots.push({ at: index + 1, step: game.state.step, game: copyOf(game), facts: done.value });
  });
  return shots;
}

const seen: readonly Fact['type'][] = [
  'stepBegan',
  'engagementChanged',
  'tieChanged',
  'tiesChanged',
  'facilitatorTieChanged',
  'facilitatorTiesChanged',
  'eventHappened',
  'won',
  'boardFormed',
];

function isSeen({ type }: Fact): boolean {
  return seen.includes(type);
}

/** How things stood at the start (turn 0), and at the end of each turn. */
export interface Standing {
  /** Nothing at the start. */
  readonly reading: TurnReading | undefined;
  /** Engagement 0-100 of each group that has people. */
  readonly groups: readonly { readonly group: Group; readonly engagement: number }[];
  /** Rung 0-6 of each stakeholder, in the scenario's order. */
  readonly rungs: readonly number[];
}

export function standingsOf({ course, seed, inputs }: Track): readonly Standing[] {
  const game = newGame(course, seed);
  const standing = (reading: TurnReading | undefined): Standing => ({
    reading,
    groups: groups.flatMap((group) => {
      const engagement = groupEngagement(course.setup, game.state, group);
      return engagement === undefined ? [] : [{ group, engagement }];
    }),
    rungs: game.state.stakeholders.map(({ engagement }) => rungOf(engagement)),
  });
  const all = [standing(undefined)];
  for (const input of inputs) {
    const turn = game.state.turn;
    conductInPlace(course, game, input);
    if (game.state.turn !== turn) all.push(standing(game.state.history.at(-1)));
  }
  return all;
}
