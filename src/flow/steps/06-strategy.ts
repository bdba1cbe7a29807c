import type { StepDefinition } from './step';

/** Initial strategy. */
export const strategy = { number: 6, key: 'strategy', phase: 'C' } as const satisfies StepDefinition;
