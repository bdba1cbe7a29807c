import type { StepDefinition } from './step';

/** Long-term, strategic agenda. */
export const horizon = { number: 10, key: 'horizon', phase: 'E' } as const satisfies StepDefinition;
