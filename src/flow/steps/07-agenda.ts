import type { StepDefinition } from './step';

/** Short-term, tactical agenda. */
export const agenda = { number: 7, key: 'agenda', phase: 'C' } as const satisfies StepDefinition;
