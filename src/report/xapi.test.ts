import { describe, expect, test } from 'vitest';
import { quickStory, toldGame, type Wanted } from '../../tests/support/told-game';
import { statementSchema } from '../../tests/support/xapi-schema';
import { createI18n } from '../i18n/create-i18n';
import { xapiJson, xapiStatements } from './xapi';

const i18n = createI18n('en');
const games: readonly Wanted[] = [
  { policy: 'random' },
  { policy: 'by-the-book', format: 'five-day', table: '' },
  { policy: 'hero', format: 'express', seed: 11, table: 'طاولة 4 / โต๊ะ' },
];

describe.each(games)('the statements of a whole game (%j)', (wanted) => {
  const story = quickStory(toldGame(wanted), i18n);
  const statements = xapiStatements(story, i18n);

  test('are valid, one by one', () => {
    const problems = statements.flatMap((each) => statementSchema.safeParse(each).error?.issues ?? []);
    expect(problems).toEqual([]);
  });

  test('are one a decision, between the beginning and the end, each with an id of its own', () => {
    expect(statements).toHaveLength(story.decisions.length + 2);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test('have the table as a group for their actor, and nobody else', () => {
    const name = story.table === '' ? story.session : story.table;
    expect(new Set(statements.map(({ actor }) => `${actor.objectType} ${actor.account.name}`))).toEqual(
      new Set([`Group ${name}`]),
    );
  });

  test('say of each call what was answered, whether practice says the same, and how sure the table was', () => {
    const answered = statements.filter(({ verb }) => verb.id.endsWith('/responded'));
    expect(answered.map(({ result }) => result?.response)).toEqual(story.calls.map(({ light }) => light));
    const success = { right: true, wrong: false, either: undefined };
    expect(answered.map(({ result }) => result?.success)).toEqual(story.calls.map(({ outcome }) => success[outcome]));
    const sure = answered.map(
      ({ result }) => Object.entries(result?.extensions ?? {}).find(([key]) => key.endsWith('/confidence'))?.[1],
    );
    expect(sure.every((percent) => percent === 55 || percent === 75 || percent === 95)).toBe(true);
  });

  test('end with the score as a share of one', () => {
    expect(statements.at(-1)?.result).toMatchObject({
      completion: true,
      score: { scaled: story.engagement.after / 100 },
    });
    expect(statements.at(-1)?.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
  });

  test('know no clock, and are the same whenever they are made', () => {
    const text = xapiJson(story, i18n);
    expect(text).not.toContain('"timestamp"');
    expect(JSON.parse(text)).toEqual(statements);
  });
});

test('a game that was left has not been completed', () => {
  const source = toldGame();
  const early = quickStory({ ...source, inputs: source.inputs.slice(0, 60) }, i18n);
  const last = xapiStatements(early, i18n).at(-1);
  expect(last?.result?.completion).toBe(false);
  expect(last?.verb.id).toBe('http://adlnet.gov/expapi/verbs/progressed');
});

test('an organisation can have ids under its own address', () => {
  const story = quickStory(toldGame({ format: 'express' }), i18n);
  const statements = xapiStatements(story, i18n, 'https://training.example.org/');
  expect(statements.every(({ object }) => object.id.startsWith('https://training.example.org/'))).toBe(true);
});

describe('the schema that statements are checked with', () => {
  const [statement] = xapiStatements(quickStory(toldGame({ format: 'express' }), i18n), i18n);

  test.each([
    ['a score above one', { result: { score: { scaled: 1.01 } } }],
    ['a key of an extension that is no IRI', { result: { extensions: { confidence: 95 } } }],
    [
      'a language that is none',
      { verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { english: 'completed' } } },
    ],
    ['an actor who is nobody', { actor: { objectType: 'Group', name: 'A table' } }],
    ['an id that is no UUID', { id: '1' }],
    ['a field that the specification does not have', { mood: 'good' }],
  ])('refuses %s', (_, change) => {
    expect(statementSchema.safeParse(statement).success).toBe(true);
    expect(statementSchema.safeParse({ ...statement, ...change }).success).toBe(false);
  });
});
