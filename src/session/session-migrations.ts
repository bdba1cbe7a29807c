// Lifts saved games of older versions, one version at a time. The first version was 1.
import type { Problem } from '../base/problem';
import { fail, type Result, succeed } from '../base/result';
import { sessionVersion } from './header';

type Raw = Readonly<Record<string, unknown>>;

/** From version `from` to `from + 1`. */
export interface Migration {
  readonly from: number;
  readonly lift: (raw: Raw) => Raw;
}

const sessionMigrations: readonly Migration[] = [];

/** The same data in the form of today; a problem when it comes from a newer program, or nobody knows its version. */
export function migrateSession(
  raw: Raw,
  migrations: readonly Migration[] = sessionMigrations,
  latest: number = Math.max(sessionVersion, ...migrations.map((each) => each.from + 1)),
): Result<Raw, readonly Problem[]> {
  let lifted = raw;
  for (;;) {
    const version = lifted['version'];
    if (version === latest) return succeed(lifted);
    if (typeof version === 'number' && version > latest) {
      return fail([
        {
          code: 'session/newer',
          message: 'This game was saved by a newer Clusterwise.',
          advice: 'Open it with the program that saved it, or get the newer one.',
          level: 'error',
        },
      ]);
    }
    const migration = migrations.find((each) => each.from === version);
    if (migration === undefined) {
      return fail([
        {
          code: 'session/unknown-version',
          message: 'The file does not say which version of Clusterwise saved it.',
          advice: 'Look for another copy of the file.',
          level: 'error',
        },
      ]);
    }
    lifted = { ...migration.lift(lifted), version: migration.from + 1 };
  }
}
