/** Something wrong with data from outside: where it is and what to write instead. */
export interface Problem {
  /** `area/reason`, stable, for tests and for looking up help. */
  readonly code: string;
  /** What is wrong, in words. */
  readonly message: string;
  /** What to write or do instead. */
  readonly advice: string;
  /** The way to the place inside the data, such as `cards[3].go.effects[0].who`. */
  readonly path?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** A warning does not stop a scenario from being played. */
  readonly level: 'error' | 'warning';
}
