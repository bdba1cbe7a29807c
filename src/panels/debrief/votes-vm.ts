// Calls that divided the table, and what the table had said about who would move.
import type { CallRecord } from '../../rules/state';
import type { Verdict } from '../../rules/vocabulary';
import type { Card } from '../calls/reveal-vm';

export interface SplitVote {
  readonly id: string;
  readonly title: string;
  readonly go: number;
  readonly stop: number;
  readonly verdict: Verdict;
}

/** The most evenly divided first. */
export function splitVotesOf(calls: readonly CallRecord[], cards: readonly Card[]): readonly SplitVote[] {
  return calls
    .flatMap(({ card, thumbs, verdict }): readonly SplitVote[] => {
      const title = cards.find(({ id }) => id === card)?.title;
      if (title === undefined || thumbs === null || thumbs.go === 0 || thumbs.stop === 0) return [];
      return [{ id: card, title, go: thumbs.go, stop: thumbs.stop, verdict }];
    })
    .sort((one, other) => Math.abs(one.go - one.stop) - Math.abs(other.go - other.stop));
}

export interface Prediction {
  /** Of the card. */
  readonly id: string;
  readonly title: string;
  /** Who was named, by id. */
  readonly predicted: string;
  /** Who moved most of the three, by id; empty when nobody did. */
  readonly moved: string;
  readonly outcome: 'right' | 'other' | 'nobody';
}

/** In the order of play. */
export function predictionsOf(calls: readonly CallRecord[], cards: readonly Card[]): readonly Prediction[] {
  return calls
    .filter(({ predicted }) => predicted !== '')
    .map(({ card, predicted, moved }) => ({
      id: card,
      title: cards.find(({ id }) => id === card)?.title ?? card,
      predicted,
      moved,
      outcome: moved === '' ? 'nobody' : moved === predicted ? 'right' : 'other',
    }));
}
