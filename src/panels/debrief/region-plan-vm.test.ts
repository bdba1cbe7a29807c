import { describe, expect, it } from 'vitest';
import { fakeView } from '../../../tests/support/page-view';
import { steps } from '../../flow/steps/all';
import { createI18n } from '../../i18n/create-i18n';
import { planOf, suggestionFrom, writtenIn } from './region-plan-vm';

const view = fakeView({ place: { at: 'handover' } });
const withLines = {
  scenario: { ...view.scenario, steps: steps.map(({ number }) => ({ mirror: `Question ${number}?` })) },
  game: {
    ...view.game,
    flow: {
      ...view.game.flow,
      mirrors: [
        { step: 12, text: ' last ' },
        { step: 3, text: 'third' },
        { step: 4, text: '  ' },
      ],
    },
  },
} as unknown as typeof view;

describe('the plan of a region', () => {
  it('has the twelve steps in their five phases, each with its question and its line', () => {
    const plan = planOf(withLines, steps);
    expect(plan.map(({ phase, lines }) => `${phase}: ${lines.map(({ step }) => step).join(' ')}`)).toEqual([
      'A: 1 2',
      'B: 3 4',
      'C: 5 6 7',
      'D: 8 9',
      'E: 10 11 12',
    ]);
    expect(plan[1]?.lines[0]).toEqual({ step: 3, key: 'analysis', question: 'Question 3?', text: 'third' });
    expect(plan[4]?.lines[2]?.text).toBe('last');
  });

  it('counts the lines in which something is written', () => {
    expect(writtenIn(planOf(withLines, steps))).toBe(2);
    expect(writtenIn(planOf(view, steps))).toBe(0);
  });

  it('has lines without a question where the scenario has none', () => {
    expect(planOf(view, steps)[0]?.lines[0]?.question).toBe('');
  });
});

describe('what the handbook suggests', () => {
  it('is its first sentences, as long as they are short together', () => {
    const long = `${'Then somebody does the next thing with care. '.repeat(5)}`;
    expect(suggestionFrom(`Talk first. Ask second. ${long}`, 'en')).toBe(
      'Talk first. Ask second. Then somebody does the next thing with care.',
    );
  });

  it('is one whole sentence at least, however long it is', () => {
    const sentence = `Talk ${'and talk '.repeat(30)}.`;
    expect(suggestionFrom(`${sentence} Ask.`, 'en')).toBe(sentence);
    expect(suggestionFrom('', 'en')).toBe('');
  });

  it('stays short for each of the twelve steps', () => {
    const { t } = createI18n('en');
    for (const { key } of steps) {
      const suggestion = suggestionFrom(t(`handbook.step.${key}.do`), 'en');
      expect(suggestion.length).toBeGreaterThan(20);
      expect(suggestion.length).toBeLessThan(150);
    }
  });
});
