import { describe, expect, test } from 'vitest';
import { arabicLine, quickStory, thaiLine, toldGame } from '../../tests/support/told-game';
import { createI18n } from '../i18n/create-i18n';
import { certainAndWrong, splitVotes } from './story-model';
import { tableStory } from './table-story';

const i18n = createI18n('en');
const source = toldGame();
const story = quickStory(source, i18n);

describe('the story of a table', () => {
  test('has every call with what practice says, and the table’s own reason', () => {
    const made = source.inputs.filter(({ type }) => type === 'call').length;
    expect(story.calls).toHaveLength(made);
    expect(story.decisions.filter(({ call }) => call !== undefined)).toHaveLength(made);
    expect(story.calls[1]).toMatchObject({ reason: 'Reason 2', confidenceName: expect.any(String) });
    for (const { light, verdict, outcome } of story.calls) {
      expect(outcome).toBe(verdict === 'either' ? 'either' : light === verdict ? 'right' : 'wrong');
    }
  });

  test('tells what it was certain of and wrong about, and where votes were split', () => {
    expect(certainAndWrong(story).length).toBeGreaterThan(0);
    expect(certainAndWrong(story).every(({ light, verdict }) => light !== verdict && verdict !== 'either')).toBe(true);
    expect(splitVotes(story).every(({ thumbs }) => thumbs !== undefined && thumbs.go > 0 && thumbs.stop > 0)).toBe(
      true,
    );
  });

  test('puts everybody where they stood before and stand after', () => {
    expect(story.people.map(({ name }) => name)).toEqual(source.scenario.stakeholders.map(({ name }) => name));
    expect(story.people.map(({ before }) => before)).toEqual(source.scenario.stakeholders.map(({ rung }) => rung));
    const truths = source.scenario.stakeholders.map(({ interests }) => interests.length);
    expect(story.people.map(({ found, hidden }) => found.length + hidden.length)).toEqual(truths);
  });

  test('ends the curve where the scores stand, and begins it before the first step', () => {
    expect(story.curve[0]).toMatchObject({ turn: 0, engagement: story.engagement.before });
    expect(story.curve.at(-1)?.groups).toHaveLength(story.groups.length);
    expect(story.curve.at(-1)?.groups).toEqual(story.groups.map(({ after }) => after));
  });

  test('keeps the lines for the own region under their steps, in every script', () => {
    expect(story.steps.filter(({ mirror }) => mirror === '')).toEqual([]);
    expect(story.steps.map(({ mirror }) => mirror)).toEqual(expect.arrayContaining([arabicLine, thaiLine]));
  });

  test('asks three questions, the surest mistakes first', () => {
    expect(story.questions).toHaveLength(3);
    const wrong = certainAndWrong(story).map(({ title }) => title);
    expect(wrong).toContain(story.questions[0]?.title);
  });

  test('tells what the facilitator changed, with the notes', () => {
    expect(story.facilitatorNotes.map(({ note }) => note)).toEqual(['Two tables said the same.', 'A good talk.']);
    expect(story.calls[2]).toMatchObject({ isOverruled: true, outcome: 'either' });
  });

  test('takes words of the scenario from the one handed in, and words of the product from the language', () => {
    const [first, ...others] = source.scenario.stakeholders;
    if (first === undefined) throw new Error('Violated assumption: somebody lives there');
    const french = {
      ...source.scenario,
      language: 'fr',
      title: 'La côte',
      stakeholders: [{ ...first, name: 'Marthe' }, ...others],
    };
    const told = quickStory({ ...source, scenario: french }, createI18n('pseudo'));
    expect(told.scenario).toMatchObject({ title: 'La côte', language: 'fr' });
    expect(told.people[0]).toMatchObject({ name: 'Marthe', before: first.rung });
    expect(told.people[0]?.groupName).not.toBe(story.people[0]?.groupName);
  });

  test('a game that was left early has a story, too, and is not told as ended', () => {
    const early = quickStory({ ...source, inputs: source.inputs.slice(0, 60) }, i18n);
    expect(early.isOver).toBe(false);
    expect(early.calls.length).toBeLessThan(story.calls.length);
    expect(quickStory({ ...source, inputs: [] }, i18n)).toMatchObject({ calls: [], decisions: [], questions: [] });
  });

  test('turning points are at most five sentences with names of the scenario', () => {
    const { turningPoints } = tableStory(source, i18n);
    expect(turningPoints.length).toBeGreaterThan(0);
    expect(turningPoints.length).toBeLessThanOrEqual(5);
    expect(turningPoints.join()).not.toMatch(/undefined|\{\{|decision\./);
  });
});

test('no key stands where words should, whatever was played', () => {
  for (const format of ['express', 'five-day']) {
    const told = JSON.stringify(quickStory(toldGame({ format, policy: 'by-the-book' }), i18n));
    expect(told).not.toMatch(/tableReport\.|decision\.|profile\.|rung\.|moment\.|\{\{/);
  }
});
