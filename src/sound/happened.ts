// What happened between two views of one game: nothing for a refusal, a step back, or a game that was opened again.
import type { SessionView } from '../session/session';
import type { Happened } from './cue';

export type HeardView = Pick<SessionView, 'version' | 'facts'> & {
  readonly inputs: readonly Pick<SessionView['inputs'][number], 'type'>[];
  readonly game: { readonly state: { readonly stakeholders: readonly { readonly engagement: number }[] } };
};

/** The rules' own `rungOf`, handed in by the composition root: sound knows the rules by their types only. */
export type RungOf = (engagement: number) => number;

export function happenedBetween(before: HeardView, after: HeardView, rungOf: RungOf): Happened | undefined {
  const input = after.inputs.at(-1)?.type;
  const isCarriedOut = after.version > before.version && after.inputs.length > before.inputs.length;
  if (!isCarriedOut || input === undefined) return undefined;
  const rungs = ({ game }: HeardView) => game.state.stakeholders.map(({ engagement }) => rungOf(engagement));
  return { input, facts: after.facts, rungs: { before: rungs(before), after: rungs(after) } };
}
