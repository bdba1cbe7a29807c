import type { StepDefinition } from './step';

/** Establishing the preferred future. */
export const future = { number: 5, key: 'future', phase: 'C' } as const satisfies StepDefinition;
