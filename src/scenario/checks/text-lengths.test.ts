import { describe, expect, it } from 'vitest';
import { countWords } from './text-lengths';

describe('counting the words of a text', () => {
  it.each([
    ['Three small firms', 3],
    ['  Well-known —  and  liked. ', 3],
    ['', 0],
    ['منطقة صغيرة على الساحل', 4],
  ])('counts what stands between spaces: %s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['海边的小地区', 3],
    ['ภูมิภาคเล็กริมทะเล', 4],
    ['三家 firms 在海边', 4],
  ])('counts letters where words are written without spaces: %s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
