// Reads one input from a stranger (a saved file, a message): the right shape, or nothing. What it means is asked later.

import { confidences, lights, quantities, verdicts } from '../rules/vocabulary';
import { type Input, type InputType, inputTypes } from './input';
import { momentNames } from './place';
import { steps } from './steps/all';

type Reader = (value: unknown) => boolean;

const text =
  (most: number): Reader =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const id = text(100);
const line = text(1000);
const whole: Reader = (value) => typeof value === 'number' && Number.isSafeInteger(value);
const stepNumber: Reader = (value) => steps.some(({ number }) => number === value);
const oneOf =
  (set: readonly string[]): Reader =>
  (value) =>
    typeof value === 'string' && set.includes(value);
const maybe =
  (reader: Reader): Reader =>
  (value) =>
    value === undefined || reader(value);
const record: Reader = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const thumbs: Reader = (value) => {
  if (!isRecord(value)) return false;
  return isCount(value['go']) && isCount(value['stop']);
};

/** What each input carries besides its type. */
const shapes: Readonly<Record<InputType, Readonly<Record<string, Reader>>>> = {
  begin: {},
  next: {},
  visit: { stakeholder: id, angle: id, via: maybe(id) },
  survey: {},
  handOver: { todo: whole, to: id },
  letGo: { todo: whole },
  task: { move: record },
  handIn: {},
  call: {
    light: oneOf(lights),
    confidence: oneOf(confidences),
    condition: maybe(id),
    reason: maybe(line),
    prediction: maybe(id),
    thumbs: maybe(thumbs),
  },
  mirror: { text: line, step: maybe(stepNumber) },
  goOn: {},
  hold: { buys: oneOf(['visits', 'survey']) },
  reopen: { step: whole },
  pause: {},
  resume: {},
  skip: {},
  repeat: { moment: oneOf(momentNames) },
  overrule: { call: whole, verdict: oneOf(verdicts), note: line },
  adjust: { quantity: oneOf(quantities), by: whole, note: line },
};

/** The input, with nothing in it that does not belong there; undefined when it is none. */
export function readInput(value: unknown): Input | undefined {
  if (!isRecord(value)) return undefined;
  const type = inputTypes.find((each) => each === value['type']);
  if (type === undefined) return undefined;
  const shape = shapes[type];
  const input: Record<string, unknown> = { type };
  for (const [key, reader] of Object.entries(shape)) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    if (!reader(part)) return undefined;
    if (part !== undefined) input[key] = part;
  }
  return input as Input;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 100;
}
