// The few numbers that are always in sight, and the reading of the last pulse survey.
import type { GameState } from '../../rules/state';

export interface KeyFigure {
  readonly id: 'month' | 'momentum' | 'desk' | 'runway';
  readonly value: number;
  /** The full bar; undefined where a bar would say nothing. */
  readonly most: number | undefined;
  readonly isShort: boolean;
}

export interface PulseOnScreen {
  readonly trust: number;
  readonly ownership: number;
  readonly month: number;
}

const lowMomentum = 15;
const highDesk = 6;
const shortRunway = 6;

export function keyFiguresOf(state: GameState): readonly KeyFigure[] {
  const { momentum, runway } = state.quantities;
  const desk = state.todos.reduce((slots, todo) => slots + todo.slots, 0);
  return [
    { id: 'month', value: state.month, most: undefined, isShort: false },
    { id: 'momentum', value: momentum, most: 100, isShort: momentum < lowMomentum },
    { id: 'desk', value: desk, most: 10, isShort: desk >= highDesk },
    { id: 'runway', value: runway, most: 36, isShort: runway < shortRunway },
  ];
}

/** Trust and ownership as they were when somebody last asked. */
export function pulseOf(state: GameState): PulseOnScreen | undefined {
  if (state.pulse === null) return undefined;
  const { trust, ownership, turn } = state.pulse;
  const month = state.history.find((reading) => reading.turn === turn)?.month ?? 0;
  return { trust, ownership, month };
}
