// Every text that has a limit of words, with its place: what is measured, filled with names, and translated.
import type { Path } from './path';
import { wordLimits } from './word-limits';

export interface Limits {
  readonly [key: string]: number | Limits;
}

export interface LimitedText {
  readonly path: Path;
  readonly text: string;
  /** Most words. */
  readonly limit: number;
}

/** Walks data and limits side by side; a list is gone through member by member. */
export function limitedTexts(
  data: unknown,
  limits: number | Limits = wordLimits,
  path: Path = [],
): readonly LimitedText[] {
  if (Array.isArray(data)) {
    return data.flatMap((member: unknown, index) => limitedTexts(member, limits, [...path, index]));
  }
  if (typeof limits === 'number') return typeof data === 'string' ? [{ path, text: data, limit: limits }] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const inner = limits[key];
    return inner === undefined ? [] : limitedTexts(value, inner, [...path, key]);
  });
}
