import { describe, expect, it } from 'vitest';
import { nearest, quote, suggest } from './nearest';

const choices = ['stakeholders', 'strength', 'tensions', 'ties'];

describe('guessing what an author meant', () => {
  it.each([
    ['stakeholder', 'stakeholders'],
    ['tiesn', 'ties'],
    ['Tensions', 'tensions'],
    ['tise', 'ties'],
    ['strenght', 'strength'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, choices)).toBe(meant);
  });

  it('guesses nothing that is far away, and then shows the choices', () => {
    expect(nearest('vineyard', choices)).toBeUndefined();
    expect(suggest('vineyard', choices, 'key')).toBe(
      'Write one of these instead: "stakeholders", "strength", "tensions", "ties".',
    );
    expect(suggest('vineyard', [], 'event')).toContain('There is no event yet');
  });

  it('shows long or strange letters of an author in a short and safe way', () => {
    expect(quote('a'.repeat(100))).toHaveLength(62);
    expect(quote('red\u001b\u202e')).toBe('"red??"');
  });
});
