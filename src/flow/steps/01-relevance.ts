import type { StepDefinition } from './step';

/** Introducing the relevance of a clustering approach. */
export const relevance = { number: 1, key: 'relevance', phase: 'A' } as const satisfies StepDefinition;
