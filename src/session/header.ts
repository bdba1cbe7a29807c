// The first line of a session's log and the head of its file: which game this is.
import { fingerprint } from '../base/hash';
import type { Scenario } from '../scenario/schema';

export const sessionFormat = 'clusterwise-session';
/** Raised when the shape of the file changes; older ones are lifted by `session-migrations.ts`. */
export const sessionVersion = 1;
/** Version of the program, kept equal to package.json by a test. */
export const appVersion = '0.1.0';

/** Characters of a table's name. */
export const longestTable = 60;

export interface SessionHeader {
  readonly format: typeof sessionFormat;
  readonly version: typeof sessionVersion;
  /** Version of the program that wrote it. */
  readonly app: string;
  readonly scenario: { readonly id: string; readonly version: number; readonly hash: string };
  /** Id of the course format, such as `half-day`. */
  readonly course: string;
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  /** Name of the table, as its players wrote it. */
  readonly table: string;
}

export function headerOf(scenario: Scenario, course: string, seed: number, table: string): SessionHeader {
  return {
    format: sessionFormat,
    version: sessionVersion,
    app: appVersion,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    course,
    seed,
    table,
  };
}

/** Tells two states of a scenario apart, whatever the order of its keys in the file. */
export function scenarioHash(scenario: Scenario): string {
  return fingerprint(JSON.stringify(scenario));
}
