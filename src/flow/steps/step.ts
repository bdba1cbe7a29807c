import type { PhaseName } from '../place';

/** One of the twelve steps as the flow knows it. What is in it for the table comes from the scenario. */
export interface StepDefinition {
  /** 1-12. */
  readonly number: number;
  /** Stable id, in scenarios, locales and saves. */
  readonly key: string;
  readonly phase: PhaseName;
}
