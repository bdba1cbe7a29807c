import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse';

const fixtures = resolve(import.meta.dirname, '../fixtures/scenarios');

/** `line:column code` of every mark in the text. */
function marks(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, list] = index === 0 ? [] : line.split('#! ');
    return (list?.split(', ') ?? []).map((mark) => {
      const [column, code] = mark.split(' ');
      return `${index + 1}:${column} scenario/${code}`;
    });
  });
}

function problemsOf(name: string) {
  const text = readFileSync(resolve(fixtures, name), 'utf8');
  const parsed = parseScenario(text, name);
  expect(parsed.ok).toBe(false);
  return { text, problems: parsed.ok ? [] : parsed.error };
}

describe('a scenario with faults', () => {
  it.each(['wrong-form.yaml', 'wrong-links.yaml'])(
    'tells all faults of %s at their line and column, and no others',
    (name) => {
      const { text, problems } = problemsOf(name);
      const found = problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
      expect(marks(text).length).toBeGreaterThan(30);
      expect(found.sort()).toEqual(marks(text).sort());
    },
  );

  it.each(['wrong-form.yaml', 'wrong-links.yaml'])(
    'says in %s what is wrong and what to write instead, in plain words',
    (name) => {
      for (const problem of problemsOf(name).problems) {
        expect(problem.message).toMatch(/^\S.*[.!]$/u);
        expect(problem.advice).toMatch(/^\S.*[.!]$/u);
        // Words of the library, of JavaScript and of patterns for letters.
        expect(`${problem.message} ${problem.advice}`).not.toMatch(
          /Invalid|Unrecognized|expected |received|undefined|null|\^|\[object/,
        );
        expect(problem.path).toBeTruthy();
        expect(problem.file).toBe(name);
      }
    },
  );

  it('tells the problems from the top of the file to its end', () => {
    const lines = problemsOf('wrong-links.yaml').problems.map(({ line }) => line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it.each([
    ['a curency', 'curency', 'Did you mean "currency"?'],
    ['a stakeholder', 'dof', 'Did you mean "dov"?'],
    ['a kind of task', 'visit"', 'Did you mean "visits"?'],
  ])('names what was probably meant by %s', (_, written, advice) => {
    const all = [...problemsOf('wrong-form.yaml').problems, ...problemsOf('wrong-links.yaml').problems];
    const meant = all.filter(({ message }) => message.includes(`"${written.replace('"', '')}"`));
    expect(meant.map((problem) => problem.advice).join()).toContain(advice);
  });

  it.each([
    ['a tab for indentation', 'id: a\nregion:\n\tname: b\n', 3],
    ['a quote that is not closed (at the end of the text)', 'id: "a\nversion: 1\n', 3],
    ['a bracket that is not closed (at the end of the text)', 'id: a\ntags: [b, c\n', 3],
    ['a line that is not indented as the others', 'region:\n    name: b\n  terrain: coast\n', 3],
    ['a colon in a text without quotes', 'id: a\ntitle: Calm: the bay: today\n', 2],
    ['two documents', 'id: a\n---\nid: b\n', 2],
    ['a version of YAML with other meanings', '%YAML 3.7\n---\nid: a\n', 1],
  ])('finds %s at its line', (_, text, line) => {
    const parsed = parseScenario(text, 'a.yaml');
    const problems = parsed.ok ? [] : parsed.error;
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map((problem) => problem.line)).toContain(line);
    expect(problems.every(({ code }) => /syntax|several-documents/.test(code))).toBe(true);
  });

  it.each([
    ['nothing at all', ''],
    ['only a comment', '# hello\n'],
    ['only a text', 'hello'],
    ['only a list', '- a\n- b\n'],
  ])('says of a file with %s that it holds no scenario', (_, text) => {
    expect(parseScenario(text, 'a.yaml')).toMatchObject({ ok: false, error: [{ code: 'scenario/empty' }] });
  });
});
