// Everything that comes in from outside. Scenario + format + seed + inputs is the game.
import type { CallCommand } from '../rules/calls';
import type { DiaryCommand } from '../rules/diary';
import type { Quantity, Verdict } from '../rules/vocabulary';
import type { TaskMove } from '../tasks/registry';
import type { MomentName } from './place';

export type Input =
  | { readonly type: 'begin' }
  | { readonly type: 'next' }
  | DiaryCommand
  | { readonly type: 'task'; readonly move: TaskMove }
  | { readonly type: 'handIn' }
  | CallCommand
  /** A line for the own region. At the end it says for which step, 1-12; in a step it is that step's. */
  | { readonly type: 'mirror'; readonly text: string; readonly step?: number }
  | { readonly type: 'goOn' }
  | { readonly type: 'hold'; readonly buys: 'visits' | 'survey' }
  | { readonly type: 'reopen'; readonly step: number }
  | FacilitatorInput;

/** What the facilitator of the workshop may do at any time: an input like any other, marked as the facilitator's by its type. */
export type FacilitatorInput =
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** Leaves the moment, done or not. */
  | { readonly type: 'skip' }
  /** Goes back to an earlier moment of this step. */
  | { readonly type: 'repeat'; readonly moment: MomentName }
  /** Another verdict for one call, with a note. */
  | { readonly type: 'overrule'; readonly call: number; readonly verdict: Verdict; readonly note: string }
  /** Changes a quantity by hand, with a note. */
  | { readonly type: 'adjust'; readonly quantity: Quantity; readonly by: number; readonly note: string };

export type InputType = Input['type'];

export const inputTypes = [
  'begin',
  'next',
  'visit',
  'survey',
  'handOver',
  'letGo',
  'task',
  'handIn',
  'call',
  'mirror',
  'goOn',
  'hold',
  'reopen',
  'pause',
  'resume',
  'skip',
  'repeat',
  'overrule',
  'adjust',
] as const satisfies readonly InputType[];
