import { quantityRanges } from '../../rules/constants';
import { type Condition, quantities } from '../../rules/vocabulary';
import { quote } from '../nearest';
import type { Origin } from '../uses';

/** The step of each card, by its id. */
type StepOfCard = ReadonlyMap<string, number>;

/** Why a condition can plainly never be true at its place; nothing when it may be. Unknown ids and flags are told elsewhere. */
export function neverHolds(condition: Condition, origin: Origin, stepOfCard: StepOfCard): string | undefined {
  switch (condition.kind) {
    case 'all':
      return contradiction(condition.of) ?? first(condition.of, origin, stepOfCard);
    case 'any': {
      const reasons = condition.of.map((each) => neverHolds(each, origin, stepOfCard));
      return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
    }
    case 'called': {
      const step = stepOfCard.get(condition.card);
      // A step's task comes before its calls, and its cards come one after the other.
      const last = origin.of === 'task' ? origin.step - 1 : origin.step;
      return step === undefined || step <= last
        ? undefined
        : `the card ${quote(condition.card)} comes in step ${step}, which is later`;
    }
    case 'quantity':
      return outOfRange(condition, origin);
    case 'rung':
    case 'trustOf':
    case 'tie':
      return emptyRange(condition);
    default:
      return undefined;
  }
}

function first(conditions: readonly Condition[], origin: Origin, stepOfCard: StepOfCard): string | undefined {
  for (const each of conditions) {
    const why = neverHolds(each, origin, stepOfCard);
    if (why !== undefined) return why;
  }
  return undefined;
}

/** Something and its opposite asked for at once. */
function contradiction(conditions: readonly Condition[]): string | undefined {
  const asked = new Set(conditions.map((each) => JSON.stringify(each)));
  const denied = conditions.find((each) => each.kind === 'not' && asked.has(JSON.stringify(each.of)));
  return denied === undefined ? undefined : 'it asks for something and for its opposite';
}

interface Range {
  readonly atLeast?: number;
  readonly below?: number;
}

function emptyRange({ atLeast, below }: Range): string | undefined {
  if (below === 0) return 'nothing is below 0';
  if (atLeast === undefined || below === undefined || atLeast < below) return undefined;
  return `nothing is at least ${atLeast} and below ${below}`;
}

function outOfRange(condition: Extract<Condition, { kind: 'quantity' }>, origin: Origin): string | undefined {
  const empty = emptyRange(condition);
  if (empty !== undefined) return empty;
  const { quantity, atLeast = 0, below = Number.POSITIVE_INFINITY } = condition;
  if (quantity === 'step' && origin.of !== 'event' && origin.of !== 'other') {
    if (atLeast > origin.step || below <= origin.step) return `here it is always step ${origin.step}`;
  }
  const known = quantities.find((each) => each === quantity);
  const high = known === undefined ? undefined : quantityRanges[known][1];
  return high !== undefined && atLeast > high ? `${quantity} is never more than ${high}` : undefined;
}
