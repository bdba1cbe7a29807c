// Which controls a table presses for an input, by their names for tests.
import { assertNever } from '../../src/base/assert';
import type { Input } from '../../src/flow/input';
import type { Place } from '../../src/flow/place';
import type { TaskMove } from '../../src/tasks/registry';

/** A control; or a tab or a fold that is pressed only if it is not open. */
export type Press = string | { readonly open: string };

export function pressesFor(input: Input, place: Place): readonly Press[] {
  switch (input.type) {
    case 'begin':
      return ['begin'];
    case 'next':
      return ['next'];
    case 'visit':
      return [
        `visit-${input.stakeholder}`,
        `angle-${input.angle}`,
        ...(input.via === undefined ? [] : [`via-${input.via}`]),
        'visit',
      ];
    case 'survey':
      return ['survey'];
    case 'handOver': {
      const todo = `todo-${input.todo}`;
      return [`${todo} clear-todo`, `${todo} taker-${input.to}`, `${todo} hand-over`];
    }
    case 'letGo':
      return [`todo-${input.todo} clear-todo`, `todo-${input.todo} let-go`];
    case 'task':
      return pressesForMove(input.move);
    case 'handIn':
      return ['hand-in'];
    case 'call':
      return [
        `call-${input.light}`,
        ...(input.condition === undefined ? [] : [`condition-${input.condition}`]),
        ...(input.prediction === undefined ? [] : [`predict-${input.prediction}`]),
        `confidence-${input.confidence}`,
        'call-it',
      ];
    case 'goOn':
      return ['gate-go-on'];
    case 'hold':
      return [input.buys === 'visits' ? 'gate-hold' : 'gate-hold-survey'];
    case 'reopen':
      return [`reopen-${input.step}`, 'gate-reopen'];
    default:
      throw new Error(`At ${place.at} a table without a facilitator does not give ${input.type}`);
  }
}

function pressesForMove(move: TaskMove): readonly Press[] {
  switch (move.kind) {
    case 'visits':
      if (move.type !== 'place') throw new Error(`No press is known for ${move.type}`);
      return [
        { open: 'part-people' },
        `visit-person-${move.stakeholder}`,
        `visit-angle-${move.angle}`,
        `visit-messenger-${move.messenger}`,
        'visit-place',
      ];
    case 'ranking':
      if (move.type === 'criterion') return [{ open: 'part-criteria' }, `criterion-${move.criterion}`];
      if (move.type === 'evidence') return [{ open: 'part-evidence' }, `evidence-${move.evidence}`];
      return [{ open: 'part-choice' }, `candidate-${move.candidate}`];
    case 'mapping':
      if (move.type === 'place') return [{ open: 'part-cards' }, { open: `actor-${move.actor}` }, `ring-${move.ring}`];
      if (move.type === 'gap') return [{ open: 'part-gaps' }, `gap-${move.gap}`];
      if (move.type === 'interview') return [{ open: 'part-interviews' }, `interview-${move.stakeholder}`];
      return [{ open: 'part-baseline' }, 'baseline-take'];
    case 'seats':
      if (move.type === 'chair') return [{ open: 'part-chair' }, `chair-${move.stakeholder}`];
      if (move.type === 'rule') return [{ open: 'part-rules' }, `rule-${move.rule}`];
      return [{ open: 'part-seats' }, `seat-${move.stakeholder}`];
    case 'composing':
      return [
        { open: `part-${move.part}` },
        move.for === undefined ? `option-${move.option}` : `option-${move.option}-${move.for}`,
      ];
    case 'assigning':
      if (move.type === 'drop') return [{ open: 'part-drops' }, `drop-${move.drop}`];
      if (move.type === 'successor') return [{ open: 'part-successors' }, `successor-${move.successor}`];
      if (move.type === 'owner') return inPlan(move.item, `owner-${move.item}-${move.owner}`);
      if (move.type === 'date') return inPlan(move.item, `date-${move.item}-${move.date}`);
      if (move.type === 'partner') return inPlan(move.item, `partner-${move.item}-${move.partner}`);
      return [{ open: 'part-items' }, `item-${move.item}`];
    case 'linking':
      if (move.type === 'unlink') return [{ open: `partner-${move.partner}` }, `unlink-${move.partner}`];
      return [{ open: `partner-${move.partner}` }, `leader-${move.partner}-${move.leader}`];
    default:
      return assertNever(move);
  }
}

function inPlan(item: string, press: string): readonly Press[] {
  return [{ open: 'part-plan' }, { open: `plan-${item}` }, press];
}
