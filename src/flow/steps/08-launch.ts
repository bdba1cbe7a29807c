import type { StepDefinition } from './step';

/** Formalising and launching. */
export const launch = { number: 8, key: 'launch', phase: 'D' } as const satisfies StepDefinition;
