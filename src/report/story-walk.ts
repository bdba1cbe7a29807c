// A game walked through once: what stood after each input, and what came late.
import type { Track } from '../debrief/track';
import { conductInPlace } from '../flow/conductor';
import { newGame } from '../flow/game';
import type { I18n } from '../i18n/create-i18n';
import type { Fact } from '../rules/fact';
import { engagementScore } from '../rules/readings';
import type { Cause } from '../rules/state';
import type { Scenario } from '../scenario/schema';

export interface After {
  /** 0-100. */
  readonly engagement: number;
  readonly month: number;
}

/** Something that was on its way and has landed. */
export interface Landing {
  readonly step: number;
  readonly why: Cause;
  /** How many people it moved, and by how many points of the ladder all together. */
  readonly up: number;
  readonly down: number;
  readonly weight: number;
}

export interface Walk {
  readonly afters: readonly After[];
  readonly landings: readonly Landing[];
}

export function walkThrough({ course, seed, inputs }: Track): Walk {
  const game = newGame(course, seed);
  const afters: After[] = [];
  const landings: Landing[] = [];
  for (const input of inputs) {
    const { step } = game.state;
    const done = conductInPlace(course, game, input);
    if (done.ok) landings.push(...landingsIn(done.value, step));
    afters.push({ engagement: engagementScore(course.setup, game.state), month: game.state.month });
  }
  return { afters, landings };
}

/** What a landing brings is told right after it, with the same cause. */
function landingsIn(facts: readonly Fact[], step: number): readonly Landing[] {
  return facts.flatMap((fact, at) => {
    if (fact.type !== 'landed' || !fact.held) return [];
    const { why } = fact.later;
    const moved = new Map<number, number>();
    for (const next of facts.slice(at + 1)) {
      if (next.type === 'landed') break;
      if (next.type !== 'engagementChanged' || !isSame(next.why, why)) continue;
      moved.set(next.stakeholder, (moved.get(next.stakeholder) ?? 0) + next.by);
    }
    const shifts = [...moved.values()];
    const up = shifts.filter((by) => by > 0).length;
    const down = shifts.filter((by) => by < 0).length;
    return [{ step, why, up, down, weight: shifts.reduce((sum, by) => sum + Math.abs(by), 0) }];
  });
}

function isSame(one: Cause, other: Cause): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const mostLate = 6;

/** The late effects that moved most, in the order of play, as sentences. */
export function lateStories(scenario: Scenario, { landings }: Walk, i18n: I18n): readonly string[] {
  const { t, list } = i18n;
  return landings
    .map((landing, at) => ({ ...landing, at }))
    .filter(({ up, down }) => up + down > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostLate)
    .sort((one, other) => one.at - other.at)
    .map(({ step, why, up, down }) =>
      t('tableReport.late.sentence', {
        step,
        cause: causeInWords(scenario, why, i18n),
        who: list([
          ...(up > 0 ? [t('tableReport.late.up', { count: up })] : []),
          ...(down > 0 ? [t('tableReport.late.down', { count: down })] : []),
        ]),
      }),
    );
}

function causeInWords({ cards, events }: Scenario, why: Cause, { t }: I18n): string {
  switch (why.kind) {
    case 'call': {
      const title = cards.find(({ id }) => id === why.card)?.title ?? why.card;
      return t(`decision.call.${why.light}`, { title });
    }
    case 'task':
      return t('tableReport.late.task', { step: why.step });
    case 'event':
      return t('tableReport.late.event', { title: events.find(({ id }) => id === why.event)?.title ?? why.event });
    case 'gate':
      return t('tableReport.late.gate', { phase: why.phase });
    case 'visit':
    case 'diary':
    case 'contagion':
    case 'facilitator':
    case 'win':
    case 'rule':
      return t('tableReport.late.other');
  }
}
