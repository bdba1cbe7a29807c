// Which cues an input brings. A cue never says anything that the page does not say in words too, so that nobody has to hear it:
// the page announces every moment with its card or gate (panels/game-page.tsx, panels/moment-words.ts) and lists rungs, wins
// and news with their causes (panels/changes-vm.ts, panels/moments/aftermath.tsx). Those words are the captions.
import type { InputType } from '../flow/input';
import type { Fact } from '../rules/fact';

/** Most important first: what the table has just done, then what came of it. */
export const cues = [
  'callGo',
  'callStop',
  'handedIn',
  'gate',
  'won',
  'event',
  'rungLost',
  'rungGained',
  'visited',
  'tieGrown',
  'stepBegan',
  'monthsPassed',
] as const;
export type Cue = (typeof cues)[number];

/** More at once is noise. */
const mostCues = 2;

/** What one input brought about, as far as it can be heard. */
export interface Happened {
  readonly input: InputType;
  readonly facts: readonly Fact[];
  /** Ladder rungs 0-6 before and after, in the scenario's order of stakeholders. */
  readonly rungs: { readonly before: readonly number[]; readonly after: readonly number[] };
}

/** At most two cues, most important first; none for what moves inside a rung. */
export function cueOf({ input, facts, rungs }: Happened): readonly Cue[] {
  const heard = new Set<Cue | undefined>([...facts.map(cueOfFact), ...rungs.after.map(cueOfRung)]);
  if (input === 'handIn') heard.add('handedIn');
  if (input === 'visit') heard.add('visited');
  return cues.filter((cue) => heard.has(cue)).slice(0, mostCues);

  function cueOfRung(after: number, stakeholder: number): Cue | undefined {
    const before = rungs.before[stakeholder] ?? after;
    if (after === before) return undefined;
    return after > before ? 'rungGained' : 'rungLost';
  }
}

function cueOfFact(fact: Fact): Cue | undefined {
  switch (fact.type) {
    case 'called':
      return fact.record.light === 'go' ? 'callGo' : 'callStop';
    case 'gateCalled':
    case 'stepReopened':
      return 'gate';
    case 'won':
      return 'won';
    case 'tieChanged':
      return fact.by > 0 ? 'tieGrown' : undefined;
    case 'stepBegan':
      return 'stepBegan';
    case 'monthsPassed':
      return 'monthsPassed';
    case 'eventHappened':
    case 'facilitatorFellIll':
    case 'fundingEnded':
      return 'event';
    default:
      return undefined;
  }
}
