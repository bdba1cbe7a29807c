import type { StepDefinition } from './step';

/** Building the leadership group, the cluster's governance. */
export const leadership = { number: 4, key: 'leadership', phase: 'B' } as const satisfies StepDefinition;
