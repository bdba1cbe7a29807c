// What was no longer possible in another future, told by step: each matter once, with how often it came.
import { type Phrase, phrase } from '../base/phrase';
import type { Input } from '../flow/input';
import type { Scenario } from '../scenario/schema';
import type { Stray } from './branch';
import type { Track } from './track';

/** What a lost input was about. */
export type LostMatter = 'call' | 'visit' | 'desk' | 'task' | 'gate' | 'other';

export interface Lost {
  /** 1-12, 0 before the first. */
  readonly step: number;
  readonly how: Stray['how'];
  readonly matter: LostMatter;
  /** The card of a call, the host of a visit, by id; otherwise empty. */
  readonly of: string;
  readonly count: number;
}

/** In the order of play. */
export function lostOf(track: Track, strays: readonly Stray[]): readonly Lost[] {
  const found = new Map<string, Lost>();
  for (const stray of strays) {
    const lost = { step: stepOf(track, stray.at), how: stray.how, ...matterOf(track, stray) };
    const key = JSON.stringify(lost);
    found.set(key, { ...lost, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

function matterOf(track: Track, { at, how, card }: Stray): Pick<Lost, 'matter' | 'of'> {
  const input = track.inputs[at];
  if (how === 'otherCard') return { matter: 'call', of: card };
  if (input?.type === 'call') return { matter: 'call', of: track.cards.get(at) ?? '' };
  if (input?.type === 'visit') return { matter: 'visit', of: input.stakeholder };
  return { matter: input === undefined ? 'other' : (matters[input.type] ?? 'other'), of: '' };
}

const matters: Readonly<Partial<Record<Input['type'], LostMatter>>> = {
  survey: 'desk',
  handOver: 'desk',
  letGo: 'desk',
  task: 'task',
  handIn: 'task',
  hold: 'gate',
  reopen: 'gate',
};

function stepOf({ places, stops }: Track, at: number): number {
  const place = places[at];
  return place?.at === 'step' ? place.step : (stops.findLast((stop) => stop.at <= at)?.game.state.step ?? 0);
}

/** One sentence, without its step. */
export function lostPhrase({ cards, stakeholders }: Pick<Scenario, 'cards' | 'stakeholders'>, lost: Lost): Phrase {
  const { how, matter, of, count } = lost;
  if (how === 'filledIn') return phrase('lost.filledIn');
  const title = cards.find(({ id }) => id === of)?.title ?? of;
  if (how === 'otherCard') return phrase('lost.otherCard', { title });
  if (matter === 'call') return phrase('lost.call', { title });
  const name = stakeholders.find(({ id }) => id === of)?.name ?? of;
  return matter === 'visit' ? phrase('lost.visit', { name }) : phrase(`lost.${matter}`, { count });
}
