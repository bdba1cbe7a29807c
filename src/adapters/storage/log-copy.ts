// One place where logs are kept. A store keeps one or two copies and mends them from each other.
// A copy knows lines only by their place; whether a line is good is judged above it.

/** Ids of this beginning are try-outs of the storage, never games. */
export const tryOutPrefix = 'try-out-';

export interface CopiedLog {
  readonly id: string;
  readonly savedAt: number; // milliseconds since 1970
  readonly header: string;
  readonly lineCount: number; // header included; bad lines are counted too
}

export interface LogCopy {
  readonly name: string;
  readonly isSnapshot: boolean; // true: a help in need, too small to hold every game; its failures stop nobody
  list(): Promise<readonly CopiedLog[]>;
  read(id: string): Promise<readonly string[]>;
  /**
   * From now on only the owner of `token` writes this game here. `again` asks for it back after trouble, and
   * fails with `storage/taken` when someone else has taken it since.
   */
  take(id: string, token: string, mode: 'first' | 'again'): Promise<void>;
  /** Puts `lines` at place `from` and drops what stood there and behind. Done means durable. */
  write(id: string, token: string, from: number, lines: readonly string[], savedAt: number): Promise<void>;
  leave(id: string, token: string): Promise<void>;
  remove(id: string, token: string): Promise<void>;
}
