// The six stages of the debrief, the screens of each, and which key leads where.
import { type DebriefStage, debriefStages, type View } from '../../session/view';

/** A stage without screens of its own is one screen. */
const screensOf = {
  feel: ['feel'],
  happened: ['film', 'scores', 'profile', 'curve', 'ladder', 'network'],
  learned: ['sureness', 'votes', 'predictions', 'turns'],
  relates: ['ending', 'cases', 'region'],
  whatIf: ['whatIf'],
  next: ['next'],
} as const satisfies Readonly<Record<DebriefStage, readonly string[]>>;

export type DebriefScreen = (typeof screensOf)[DebriefStage][number];

export function screensIn(stage: DebriefStage): readonly DebriefScreen[] {
  return screensOf[stage];
}

type Where = Pick<View, 'stage' | 'screen'>;

export function screenNow({ stage, screen }: Where): DebriefScreen {
  return screensIn(stage)[screen] ?? screensOf[stage][0];
}

/** From 1. */
export function numberOf(stage: DebriefStage): number {
  return debriefStages.indexOf(stage) + 1;
}

/** What a key means on the page of the debrief, or would mean where nothing has the focus. */
export interface DebriefKey {
  readonly key: string;
  /** The place of the key on the keyboard: digits stand there in every language. */
  readonly code: string;
  readonly shift: boolean;
}

/** Where a key leads; undefined when it leads nowhere. Left and right follow the writing. */
export function placeByKey({ key, code, shift }: DebriefKey, now: Where, isRightToLeft: boolean): Where | undefined {
  const digit = /^(?:Digit|Numpad)([1-6])$/.exec(code)?.[1];
  if (digit !== undefined) return stageAt(Number(digit) - 1);
  if (shift && key.startsWith('Arrow')) return undefined;
  const by = stagesBy(key, isRightToLeft);
  if (by !== 0) return stageAt(debriefStages.indexOf(now.stage) + by);
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const screen = now.screen + down;
  return down === 0 || screen < 0 || screen >= screensIn(now.stage).length ? undefined : { stage: now.stage, screen };
}

function stagesBy(key: string, isRightToLeft: boolean): number {
  switch (key) {
    case 'PageDown':
    case 'n':
    case 'N':
      return 1;
    case 'PageUp':
    case 'p':
    case 'P':
      return -1;
    case 'ArrowRight':
      return isRightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return isRightToLeft ? 1 : -1;
    default:
      return 0;
  }
}

function stageAt(index: number): Where | undefined {
  const stage = debriefStages[index];
  return stage === undefined ? undefined : { stage, screen: 0 };
}
