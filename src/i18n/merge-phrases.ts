import type { Phrases } from './pseudo';

/** Two files of phrases as one: branches of the same name grow together, of two texts with one key the second holds. */
export function mergePhrases(first: Phrases, second: Phrases): Phrases {
  const merged: Record<string, string | Phrases> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const there = merged[key];
    const isBranch = typeof there === 'object' && typeof value === 'object';
    merged[key] = isBranch ? mergePhrases(there, value) : value;
  }
  return merged;
}
