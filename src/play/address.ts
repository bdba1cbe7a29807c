// What the page's address asks for.
import { type PolicyName, policyNames } from '../lab/policy';

export interface Address {
  readonly scenario: string | undefined;
  readonly format: string | undefined;
  readonly language: string | undefined;
  readonly seed: number | undefined;
  /** A player program plays up to this step, 1-12. */
  readonly step: number | undefined;
  /** A player program plays it all, so that it can be watched. */
  readonly autoplay: PolicyName | undefined;
  /** Presses things at random, for finding faults. */
  readonly fuzz: boolean;
  /** A kept game to go on with, by id. */
  readonly game: string | undefined;
}

/** Reads `?scenario=&format=&lang=&seed=&step=&autoplay=&fuzz&game=`; what makes no sense is left out. */
export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  return {
    scenario: text(asked.get('scenario')),
    format: text(asked.get('format')),
    language: text(asked.get('lang')),
    seed: whole(asked.get('seed'), 0, 0xffffffff),
    step: whole(asked.get('step'), 1, 12),
    autoplay: policyNames.find((each) => each === asked.get('autoplay')),
    fuzz: asked.has('fuzz'),
    game: text(asked.get('game')),
  };
}

/** Whether the address asks for a new game at once. */
export function asksForGame({ scenario, format, seed, step, autoplay, fuzz, game }: Address): boolean {
  if (game !== undefined) return false;
  return [scenario, format, seed, step, autoplay].some((each) => each !== undefined) || fuzz;
}

function text(value: string | null): string | undefined {
  return value === null || value === '' || value.length > 100 ? undefined : value;
}

function whole(value: string | null, least: number, most: number): number | undefined {
  const number = value === null || value === '' ? Number.NaN : Number(value);
  return Number.isSafeInteger(number) && number >= least && number <= most ? number : undefined;
}
