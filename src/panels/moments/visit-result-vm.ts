// The last diary entry, and what a visit let the table hear.
import type { Input } from '../../flow/input';
import type { SessionView } from '../../session/session';
import { personById } from '../people-vm';

type Game = Pick<SessionView, 'scenario' | 'game' | 'inputs' | 'facts'>;
type Entry = Extract<Input, { type: 'visit' | 'survey' | 'handOver' | 'letGo' }>;
type Visit = Extract<Input, { type: 'visit' }>;

/** The last input, if it was a diary entry and is still told. Facts are gone after a reload: then there is nothing to tell. */
export function diaryEntryOf(view: Game): Entry | undefined {
  const last = view.inputs.at(-1);
  if (last === undefined || view.facts.length === 0) return undefined;
  switch (last.type) {
    case 'visit':
    case 'survey':
    case 'handOver':
    case 'letGo':
      return last;
    default:
      return undefined;
  }
}

/** `met`: what was brought up matters to them. `opened`: they told something new. `glad`: there was nothing new to learn. */
export function heardIn(view: Game, visit: Visit): 'met' | 'missed' | 'opened' | 'glad' {
  if (visit.angle === 'listen') return view.facts.some(({ type }) => type === 'interestRevealed') ? 'opened' : 'glad';
  const known = personById(view, visit.stakeholder)?.known ?? [];
  return known.some(({ id }) => id === visit.angle) ? 'met' : 'missed';
}
