// What moved among the people, and why, in order of importance. The page tells it in words and the board plays it: both from here.
import type { Fact } from '../rules/fact';
import { rungOf } from '../rules/readings';
import type { Cause } from '../rules/state';
import type { SessionView } from './session';

interface Move {
  /** Equal for the same change on the page and on the board. */
  readonly id: string;
  readonly by: number;
  readonly why: Cause;
  /** The larger, the earlier it is told. */
  readonly weight: number;
}

export interface LadderMove extends Move {
  /** Place in the scenario's list. */
  readonly stakeholder: number;
  /** Rungs gained, negative for lost; 0 for a move inside a rung. */
  readonly rungs: number;
}

export interface TieMove extends Move {
  /** As in the rules' list of ties. */
  readonly pair: number;
}

type Game = Pick<SessionView, 'scenario' | 'game'>;

/** Points on the ladder under which a move inside a rung is not worth telling. */
const noticed = 15;
const noticedTie = 8;

export function ladderMoves({ scenario, game }: Game, facts: readonly Fact[]): readonly LadderMove[] {
  const moves = facts.filter((fact) => fact.type === 'engagementChanged');
  return [...new Set(moves.map((fact) => fact.stakeholder))].flatMap((stakeholder) => {
    const person = scenario.stakeholders[stakeholder];
    if (person === undefined) return [];
    const own = moves.filter((fact) => fact.stakeholder === stakeholder);
    const by = sumOf(own);
    const after = game.state.stakeholders[stakeholder]?.engagement ?? 0;
    const rungs = rungOf(after) - rungOf(after - by);
    if (rungs === 0 && Math.abs(by) < noticed) return [];
    const weight = (rungs === 0 ? 10 : 60) + Math.abs(by) / 5 + person.influence * 4;
    return [{ id: `ladder-${person.id}`, stakeholder, by, rungs, why: mainCause(own), weight }];
  });
}

export function tieMoves(facts: readonly Fact[]): readonly TieMove[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'tieChanged' || Math.abs(fact.by) < noticedTie) return [];
    const { pair, by, why } = fact;
    return [{ id: `tie-${pair}`, pair, by, why, weight: 15 + Math.abs(by) / 2 }];
  });
}

/** The facts of the most important move alone: where there is time for one. */
export function leadingFacts(view: Game, facts: readonly Fact[]): readonly Fact[] {
  const heaviest = (moves: readonly Move[]) => Math.max(0, ...moves.map(({ weight }) => weight));
  const [ladder, ties] = [ladderMoves(view, facts), tieMoves(facts)];
  const [most, mostOfTies] = [heaviest(ladder), heaviest(ties)];
  const who = most < mostOfTies ? undefined : ladder.find(({ weight }) => weight === most)?.stakeholder;
  const pair = most < mostOfTies ? ties.find(({ weight }) => weight === mostOfTies)?.pair : undefined;
  return facts.filter(
    (fact) =>
      (fact.type === 'engagementChanged' && fact.stakeholder === who) ||
      (fact.type === 'tieChanged' && fact.pair === pair),
  );
}

/** The cause of the largest move in the direction that won. */
export function mainCause(moves: readonly { readonly by: number; readonly why: Cause }[]): Cause {
  const isGain = sumOf(moves) > 0;
  const [first, ...others] = moves.filter(({ by }) => by > 0 === isGain);
  if (first === undefined) return { kind: 'diary' };
  return others.reduce((best, move) => (Math.abs(move.by) > Math.abs(best.by) ? move : best), first).why;
}

export function sumOf(moves: readonly { readonly by: number }[]): number {
  return moves.reduce((sum, { by }) => sum + by, 0);
}
