import type { StepDefinition } from './step';

/** Linking the cluster. */
export const links = { number: 11, key: 'links', phase: 'E' } as const satisfies StepDefinition;
