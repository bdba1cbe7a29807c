// Older versions of the file format are brought up to date, one version at a time, before anything else looks at them.
import { fail, type Result, succeed } from '../base/result';
import { errorAt, type Fault } from './fault';

/** The version of the file format that this program writes and plays. */
export const latestSchema = 1;

type RawScenario = Readonly<Record<string, unknown>>;

/** How a file of version `from` becomes one of version `to`. Gets plain data that nobody has checked yet. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  up(raw: RawScenario): RawScenario;
}

/** In order, without gaps. Empty while version 1 is the only one. */
const migrations: readonly Migration[] = [];

/** The data as the latest version of the format. Data that says no version is left as it is: the schema asks for one. */
export function migrate(
  data: unknown,
  steps: readonly Migration[] = migrations,
  latest: number = latestSchema,
): Result<unknown, Fault> {
  if (!isRawScenario(data)) return succeed(data);
  const version = data['schema'];
  if (typeof version !== 'number' || !Number.isInteger(version)) return succeed(data);
  if (version > latest) {
    return fail(
      errorAt(
        ['schema'],
        'scenario/newer-version',
        `This scenario is written in version ${version} of the format; this program knows versions up to ${latest}.`,
        'Open it with a newer version of the program.',
      ),
    );
  }
  let raw = data;
  let at = version;
  while (at < latest) {
    const step = steps.find((each) => each.from === at);
    if (step === undefined) {
      return fail(
        errorAt(
          ['schema'],
          'scenario/unknown-version',
          `There is no version ${version} of the format.`,
          `Write "schema: ${latest}" instead.`,
        ),
      );
    }
    raw = { ...step.up(raw), schema: step.to };
    at = step.to;
  }
  return succeed(raw);
}

function isRawScenario(data: unknown): data is RawScenario {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
