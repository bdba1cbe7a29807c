import type { StepDefinition } from './step';

/** Identifying and prioritising local clusters. */
export const priorities = { number: 2, key: 'priorities', phase: 'A' } as const satisfies StepDefinition;
