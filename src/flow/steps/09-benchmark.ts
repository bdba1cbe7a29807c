import type { StepDefinition } from './step';

/** In-depth analysis, benchmarking. */
export const benchmark = { number: 9, key: 'benchmark', phase: 'D' } as const satisfies StepDefinition;
