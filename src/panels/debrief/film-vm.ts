// The film of a game for the page: where its steps begin, and what a shot shows in words.
import type { Shot } from '../../debrief/film';
import type { I18n } from '../../i18n/create-i18n';
import type { SessionView } from '../../session/session';
import { type Change, changesOf, type PairAt } from '../changes-vm';

const filmMilliseconds = 60_000;
const shortestShot = 250; // milliseconds

/** How long each shot is shown, so that all of them take a minute. */
export function shotMilliseconds(shots: number): number {
  return Math.max(shortestShot, Math.round(filmMilliseconds / Math.max(1, shots - 1)));
}

/** The shot that comes after this one has been shown so long: a slow machine leaves shots out, and the film stays a minute. */
export function shotByClock(at: number, milliseconds: number, shots: number): number {
  const passed = Math.floor(milliseconds / shotMilliseconds(shots));
  return Math.min(shots - 1, at + Math.max(1, passed));
}

export interface StepMark {
  /** 1-12. */
  readonly step: number;
  /** Its first shot. */
  readonly at: number;
  /** How many shots it has. */
  readonly shots: number;
}

/** Where each step begins, in the order of play; a step that was played again is one step. */
export function stepMarks(film: readonly Shot[]): readonly StepMark[] {
  const steps = [...new Set(film.map(({ step }) => step))].filter((step) => step > 0);
  return steps.map((step) => ({
    step,
    at: film.findIndex((shot) => shot.step === step),
    shots: film.filter((shot) => shot.step === step).length,
  }));
}

/** The shot to which a key on the slider leads; undefined when the key is not for the film. */
export function shotByKey(
  { key, shift }: { readonly key: string; readonly shift: boolean },
  at: number,
  film: readonly Shot[],
  isRightToLeft: boolean,
): number | undefined {
  const last = film.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const sideways = isRightToLeft ? -1 : 1;
  const by = { ArrowRight: sideways, ArrowLeft: -sideways, ArrowUp: 1, ArrowDown: -1 }[key] ?? 0;
  if (by === 0) return undefined;
  if (!shift) return Math.min(last, Math.max(0, at + by));
  const begins = [0, ...stepMarks(film).map((mark) => mark.at)];
  return by > 0 ? (begins.find((begin) => begin > at) ?? last) : (begins.findLast((begin) => begin < at) ?? 0);
}

export interface ShotInWords {
  readonly step: number;
  readonly month: number;
  /** What moved people before what moved figures, the most important first; none where only small things moved. */
  readonly changes: readonly Change[];
  /** The beginning of a step is told as such. */
  readonly beginsStep: boolean;
}

const mostChanges = 3;

export function shotInWords(view: SessionView, shot: Shot, i18n: I18n, pairAt: PairAt): ShotInWords {
  const now = { scenario: view.scenario, game: shot.game };
  const changes = changesOf(now, shot.facts, i18n, pairAt);
  return {
    step: shot.step,
    month: shot.game.state.month,
    changes: [...changes.filter(isOfPeople), ...changes.filter((change) => !isOfPeople(change))].slice(0, mostChanges),
    beginsStep: shot.facts.some(({ type }) => type === 'stepBegan'),
  };
}

/** The map shows people: a figure has no place on it. */
function isOfPeople({ id }: Change): boolean {
  return !id.startsWith('quantity-');
}
