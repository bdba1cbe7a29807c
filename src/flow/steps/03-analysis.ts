import type { StepDefinition } from './step';

/** Initial cluster analysis. */
export const analysis = { number: 3, key: 'analysis', phase: 'B' } as const satisfies StepDefinition;
