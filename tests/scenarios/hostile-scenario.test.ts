import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Problem } from '../../src/base/problem';
import { bounds } from '../../src/scenario/bounds';
import { parseScenario } from '../../src/scenario/parse';
import { parseScenarioData } from '../../src/scenario/parse-data';
import { smallScenarioData, smallScenarioText } from '../support/small-scenario';

/** Problems of a text; there must be some, and not more than a person can use. */
function problemsOf(text: string): readonly Problem[] {
  const parsed = parseScenario(text, 'hostile.yaml');
  const problems = parsed.ok ? [] : parsed.error;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(bounds.faults + 1);
  return problems;
}

const codesOf = (text: string): readonly string[] => [...new Set(problemsOf(text).map(({ code }) => code))];

describe('a scenario from somebody who means harm', () => {
  it('may not give a picture that is text, comes from elsewhere, or is too large', () => {
    const withPicture = (address: string) => {
      const data = smallScenarioData();
      const region = { ...(data['region'] as object), picture: address };
      return parseScenarioData({ ...data, region }, 'hostile.yaml');
    };
    const base = 'data:image/png;base64,';
    for (const address of [
      'https://elsewhere.example/map.png',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:text/html;base64,PHN2Zz4=',
      `${base}<script>`,
      `${base}${'A'.repeat(1_000_000)}`,
    ]) {
      const parsed = withPicture(address);
      expect(parsed.ok ? [] : parsed.error.map(({ path }) => path)).toEqual(['region.picture']);
    }
    expect(withPicture(`${base}iVBORw0KGgo=`).ok).toBe(true);
  });

  it('is refused at once when it is 50 MB large, before anything is read', () => {
    expect(codesOf(`id: ${'a'.repeat(50_000_000)}`)).toEqual(['scenario/too-large']);
  });

  it('is refused when aliases of aliases would grow to billions of values', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level <= 9; level += 1) {
      const before = Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ');
      lines.push(`a${level}: &a${level} [${before}]`);
    }
    expect(['scenario/too-many-aliases', 'scenario/too-much']).toContain(codesOf(lines.join('\n'))[0]);
  });

  it('is refused when few aliases stand for far too many values', () => {
    const wide = Array.from({ length: 3000 }, () => 'x').join(', ');
    const uses = Array.from({ length: 100 }, (_, index) => `b${index}: *a`).join('\n');
    expect(codesOf(`a: &a [${wide}]\n${uses}\n`)).toEqual(['scenario/too-much']);
  });

  it('is refused when it has a hundred thousand aliases', () => {
    expect(codesOf(`a: &a x\nb:\n${'- *a\n'.repeat(100_000)}`)).toEqual(['scenario/too-many-aliases']);
  });

  it('is refused when a part holds itself', () => {
    expect(codesOf('id: a\nties: &t [*t]\n')).toEqual(['scenario/too-deep']);
  });

  it.each([
    ['brackets', `id: a\nties: ${'['.repeat(100_000)}`],
    ['closed brackets', `id: a\nties: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['braces', `id: a\nties: ${'{a: '.repeat(100_000)}`],
    ['lists in lists', `id: a\nties:\n  ${'- '.repeat(100_000)}x`],
    ['question marks', `id: a\nties:\n  ${'? '.repeat(100_000)}x`],
    ['indentation', `id: a\n${Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')}`],
  ])('is refused when %s lie a hundred thousand deep', (_, text) => {
    expect(codesOf(text)).toEqual(['scenario/too-deep']);
  });

  it('is refused when it has a million cards', () => {
    expect(codesOf(`cards:\n${'-\n'.repeat(999_000)}`)).toEqual(['scenario/too-much']);
    expect(codesOf(`cards: [${'1,'.repeat(990_000)}]`)).toEqual(['scenario/too-much']);
  });

  it('is told of a few hundred problems when it has thousands', () => {
    const cards = Array.from({ length: 390 }, (_, index) => `  - id: ${index}\n    verdict: stopp\n`).join('');
    const problems = problemsOf(`cards:\n${cards}`);
    expect(problems.at(-1)?.code).toBe('scenario/more-problems');
  });

  it('is told of equal keys, however many there are', () => {
    expect(codesOf('id: a\n'.repeat(30_000))).toContain('scenario/double-key');
    const many = Array.from({ length: 30_000 }, (_, index) => `k${index}: a\n`).join('');
    expect(codesOf(many)).toContain('scenario/unknown-key');
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'gets the key %s refused at its place, and harms no object',
    (key) => {
      const text = smallScenarioText().replace('region:\n', `region:\n  ${key}:\n    isAdmin: true\n`);
      const problems = problemsOf(text);
      expect(problems).toMatchObject([{ code: 'scenario/refused-key', line: 9, column: 3, path: `region.${key}` }]);
      const json = JSON.parse(`{ "${key}": { "isAdmin": true } }`);
      expect(parseScenarioData(json, 'a')).toMatchObject({ ok: false, error: [{ code: 'scenario/refused-key' }] });
      expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
    },
  );

  it.each(['!!js/function', '!!python/object/apply:os.system', '!!binary', '!!set', '!mine'])(
    'may not bring objects to life by the tag %s',
    (tag) => {
      const codes = codesOf(smallScenarioText().replace('title: Small Bay', `title: ${tag} Small Bay`));
      expect(codes.join()).toMatch(/scenario\/(tag|syntax)/);
    },
  );

  it('may not merge one part into another', () => {
    const text = smallScenarioText().replace('region:\n', 'region:\n  <<: { name: Other }\n');
    expect(problemsOf(text)).toMatchObject([{ code: 'scenario/unknown-key', line: 9, column: 3 }]);
    expect(problemsOf(text)[0]?.advice).toContain('write the keys out');
  });

  it('may not turn merging on by asking for an older YAML', () => {
    expect(
      codesOf(`%YAML 1.1\n---\n${smallScenarioText().replace('region:\n', 'region:\n  <<: { name: Other }\n')}`),
    ).toContain('scenario/unknown-key');
  });

  it.each(['.nan', '.inf', '-.inf', '1e400', '-1e400', '1e21', '99999999999999999999', '0.5', '-1', '0x7fffffffffff'])(
    'may not have %s where a number is counted with',
    (number) => {
      const text = smallScenarioText().replace('rung: 2', `rung: ${number}`);
      expect(problemsOf(text).map(({ path }) => path)).toEqual(['stakeholders[0].rung']);
    },
  );

  it.each([
    ['a bell', '\u0007'],
    ['a null', '\u0000'],
    ['an escape', '\u001b[31m'],
    ['a change of direction', '\u202e'],
    ['an isolated direction', '\u2066'],
    ['half a letter', '\ud800'],
  ])('may not hide %s in a text', (_, letter) => {
    const found = parseScenarioData({ ...smallScenarioData(), summary: `Small ${letter} bay` }, 'a');
    expect(found).toMatchObject({ ok: false, error: [{ code: 'scenario/unsafe-text', path: 'summary' }] });
  });

  it('cannot put control characters into our own messages', () => {
    const found = parseScenarioData({ ...smallScenarioData(), ['\u001b[31mred\u202e']: 1 }, 'a');
    expect(found.ok).toBe(false);
    expect(JSON.stringify(found)).toContain('?[31mred?');
    expect(found.ok ? '' : found.error.map(({ message, advice }) => message + advice).join()).not.toMatch(
      /\p{Cc}|\u202e/u,
    );
  });

  it('is refused when its conditions or its later effects lie too deep', () => {
    let condition: unknown = { kind: 'flag', flag: 'formalised' };
    for (let depth = 0; depth < 8; depth += 1) condition = { kind: 'not', of: condition };
    let effects: unknown[] = [{ kind: 'quantity', quantity: 'results', by: 3 }];
    for (let depth = 0; depth < 5; depth += 1) effects = [{ kind: 'later', turns: 1, effects }];
    const event = { id: 'deep', title: 'Deep', text: 'Deep.', if: condition, effects };
    const found = parseScenarioData({ ...smallScenarioData(), events: [event] }, 'a');
    const codes = found.ok ? [] : found.error.map(({ code }) => code);
    expect(codes).toContain('scenario/condition-too-deep');
    expect(codes).toContain('scenario/later-too-deep');
  });

  it('never makes the program stop, whatever is changed in it', () => {
    const text = smallScenarioText();
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '  ',
        '- ',
        ': ',
        '{',
        '[',
        '"',
        "'",
        '&a ',
        '*a',
        '!!map ',
        '<<: ',
        '# ',
        '|\n',
        '---\n',
        '\t',
        '? ',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(200), piece, (at, length, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + length);
        const parsed = parseScenario(changed, 'a.yaml');
        const problems = parsed.ok ? parsed.value.warnings : parsed.error;
        expect(parsed.ok || problems.length > 0).toBe(true);
        for (const { message, advice } of problems) expect(message.length * advice.length).toBeGreaterThan(0);
      }),
      { numRuns: 40, seed: 20261123 },
    );
  });

  it('never makes the program stop, whatever value stands in the place of another', () => {
    const places = placesOf(smallScenarioData());
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.anything({ maxDepth: 3 }), (place, value) => {
        const data = structuredClone(smallScenarioData());
        put(data, places[place] ?? [], value);
        const parsed = parseScenarioData(data, 'a');
        expect(parsed.ok || parsed.error.length > 0).toBe(true);
        for (const problem of parsed.ok ? [] : parsed.error) {
          expect(problem.message).not.toBe('');
          expect(problem.advice).not.toBe('');
        }
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });

  it('gives the same answer as text and as data', () => {
    const places = placesOf(smallScenarioData());
    fc.assert(
      fc.property(
        fc.nat(places.length - 1),
        fc.oneof(fc.integer(), fc.boolean(), fc.constant('none'), fc.constant([])),
        (place, value) => {
          const data = structuredClone(smallScenarioData());
          put(data, places[place] ?? [], value);
          const asData = parseScenarioData(data, 'a');
          const asText = parseScenario(stringify(data, { aliasDuplicateObjects: false }), 'a');
          expect(told(asText)).toEqual(told(asData));
        },
      ),
      { numRuns: 20, seed: 20261123 },
    );
  });
});

/** What was wrong where, or nothing. */
function told(parsed: ReturnType<typeof parseScenario>): string[] {
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`).sort();
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Array.isArray(value) ? value.map((each, index) => [index, each] as const) : Object.entries(value);
  return [...(place.length > 0 ? [place] : []), ...inner.flatMap(([key, each]) => placesOf(each, [...place, key]))];
}

function put(data: unknown, place: Place, value: unknown): void {
  let at = data as Record<string | number, unknown>;
  for (const part of place.slice(0, -1)) at = at[part] as Record<string | number, unknown>;
  at[place.at(-1) ?? ''] = value;
}
