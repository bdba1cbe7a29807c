// The lines that the table writes for its own region: one a step, written in the step's mirror and changed at the end.
import { type Refusal, refuse } from '../rules/fact';
import type { FlowState } from './game';
import type { Input } from './input';
import type { Place } from './place';
import { steps } from './steps/all';

/** The longest line, in letters as `String.length` counts them. */
export const mirrorLetters = 400;

type MirrorInput = Extract<Input, { type: 'mirror' }>;

/** Why a line is not taken; nothing when it is. A step's own mirror takes its own line only. */
export function refuseMirror(place: Place, { text, step }: MirrorInput): Refusal | undefined {
  if (text.length > mirrorLetters) return refuse('mirror/tooLong', { most: mirrorLetters, have: text.length });
  if (place.at === 'step') return step === undefined || step === place.step ? undefined : refuse('mirror/otherStep');
  return steps.some(({ number }) => number === step) ? undefined : refuse('mirror/noStep');
}

/** The lines with this one written, in order of steps. An empty line is taken away. */
export function withMirror(
  mirrors: FlowState['mirrors'],
  place: Place,
  { text, step }: MirrorInput,
): FlowState['mirrors'] {
  const written = place.at === 'step' ? place.step : step;
  if (written === undefined) return mirrors;
  const others = mirrors.filter((mirror) => mirror.step !== written);
  if (text.trim() === '') return others;
  return [...others, { step: written, text }].sort((one, other) => one.step - other.step);
}
