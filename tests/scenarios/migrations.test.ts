import { describe, expect, it } from 'vitest';
import { type Migration, migrate } from '../../src/scenario/migrations';
import { parseScenario } from '../../src/scenario/parse';
import { parseScenarioData } from '../../src/scenario/parse-data';
import { smallScenarioData, smallScenarioText } from '../support/small-scenario';

/** A made-up older format: stakeholders were called actors, and before that they stood under `who`. */
const older: readonly Migration[] = [
  { from: -1, to: 0, up: ({ who, ...rest }) => ({ ...rest, actors: who }) },
  { from: 0, to: 1, up: ({ actors, ...rest }) => ({ ...rest, stakeholders: actors }) },
];

describe('a scenario of another version of the format', () => {
  it('is brought up to date, one version after the other', () => {
    const { stakeholders, ...rest } = smallScenarioData();
    const zero = migrate({ ...rest, actors: stakeholders, schema: 0 }, older);
    const minusOne = migrate({ ...rest, who: stakeholders, schema: -1 }, older);
    expect(zero).toEqual({ ok: true, value: smallScenarioData() });
    expect(minusOne).toEqual(zero);
    expect(parseScenarioData(zero.ok ? zero.value : undefined, 'old')).toMatchObject({ ok: true });
  });

  it('is not changed in the hands of its owner', () => {
    const data = { schema: 0, actors: [] };
    migrate(data, older);
    expect(data).toEqual({ schema: 0, actors: [] });
  });

  it('is refused with a clear word when it is newer than the program', () => {
    const parsed = parseScenario(smallScenarioText().replace('schema: 1', 'schema: 2'), 'new.yaml');
    expect(parsed).toMatchObject({
      ok: false,
      error: [{ code: 'scenario/newer-version', path: 'schema', line: 1, column: 9, level: 'error' }],
    });
    expect(parsed.ok ? '' : parsed.error[0]?.advice).toContain('newer version of the program');
  });

  it('is refused when no such version ever was', () => {
    expect(parseScenarioData({ ...smallScenarioData(), schema: 0 }, 'a')).toMatchObject({
      ok: false,
      error: [{ code: 'scenario/unknown-version' }],
    });
  });

  it.each([
    ['no version', undefined],
    ['a version in words', 'one'],
    ['half a version', 1.5],
  ])('is asked for its version when it has %s', (_, schema) => {
    const parsed = parseScenarioData({ ...smallScenarioData(), schema }, 'a');
    expect(parsed).toMatchObject({ ok: false, error: [{ path: 'schema' }] });
  });
});
