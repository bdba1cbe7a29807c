// How far the mist has lifted: from the engagement of the people of each place.
import { ladderPoints } from '../rules/constants';

export interface PlaceTone {
  readonly place: string;
  /** 0-1: how much of the colour shows. */
  readonly opacity: number;
  /** People of the place who attend or do more: a flag for each. */
  readonly flags: number;
}

interface Resident {
  readonly place: string;
}

const firstColour = 100; // engagement points up to which a place stays in the mist, 0-600
const attending = 300; // engagement points of somebody who attends
const fullColour = 520; // points from which its mist is gone

/** The colour of each place where somebody is, in the order of the first of them. */
export function placeTones(residents: readonly Resident[], engagement: readonly number[]): readonly PlaceTone[] {
  const sums = new Map<string, { points: number; people: number; flags: number }>();
  for (const [index, { place }] of residents.entries()) {
    const sum = sums.get(place) ?? { points: 0, people: 0, flags: 0 };
    sum.points += engagement[index] ?? 0;
    sum.people += 1;
    if ((engagement[index] ?? 0) >= attending) sum.flags += 1;
    sums.set(place, sum);
  }
  return [...sums].map(([place, { points, people, flags }]) => ({ place, opacity: opacityOf(points / people), flags }));
}

/** The colour of the whole region: low until most people are in. */
export function wholeTone(engagement: readonly number[]): number {
  let sum = 0;
  for (const points of engagement) sum += points;
  const share = engagement.length === 0 ? 0 : sum / (engagement.length * ladderPoints);
  return share * share;
}

function opacityOf(points: number): number {
  return Math.max(0, Math.min(1, (points - firstColour) / (fullColour - firstColour)));
}
