import type { StepDefinition } from './step';

/** Measurement and evaluation. */
export const evaluation = { number: 12, key: 'evaluation', phase: 'E' } as const satisfies StepDefinition;
