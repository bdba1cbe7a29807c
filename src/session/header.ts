// The first line of a session's log and the head of its file: which game this is.

export const sessionFormat = 'clusterwise-session';
/** Raised when the shape of the file changes; older ones are lifted by `session-file.ts`. */
export const sessionVersion = 1;

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
