// The port to what would have been: asked by the page, worked out somewhere that does not make the page wait. Plain data both ways.
import { assertNever } from '../base/assert';
import type { Course } from '../flow/game';
import type { Input } from '../flow/input';
import type { Change } from '../session/notes';
import type { SessionView } from '../session/session';
import { branchOff, forkOff } from './branch';
import { type Decision, decisionsOf } from './decisions';
import { type End, endOf } from './ends';
import { type Lost, lostOf } from './lost';
import { type Track, trackOf } from './track';
import { type Flip, flipsOf, type TurningPoint, turningPointsOf } from './turning-points';

/** Each answers undefined when another game has come onto the table meanwhile: late answers are nobody's. */
export interface Foresight {
  timeline(view: PlayedGame): Promise<Timeline | undefined>;
  turningPoints(view: PlayedGame): Promise<readonly TurningPoint[] | undefined>;
  branch(view: PlayedGame, changes: readonly Change[]): Promise<Future | undefined>;
  /** The inputs of a game with these changes, up to and with the last: what comes after is to be played. */
  fork(view: PlayedGame, changes: readonly Change[]): Promise<readonly Input[] | undefined>;
}

export type PlayedGame = Pick<SessionView, 'scenario' | 'header' | 'course' | 'inputs'>;

export interface Timeline {
  readonly end: End;
  readonly decisions: readonly Decision[];
}

export interface Future {
  readonly end: End;
  /** What was no longer possible on the way. */
  readonly lost: readonly Lost[];
}

export type Question =
  | { readonly type: 'timeline' }
  | { readonly type: 'turningPoints' }
  | { readonly type: 'branch'; readonly changes: readonly Change[] }
  | { readonly type: 'fork'; readonly changes: readonly Change[] };

export type Answer =
  | { readonly type: 'timeline'; readonly timeline: Timeline }
  | { readonly type: 'turningPoints'; readonly points: readonly TurningPoint[] }
  | { readonly type: 'branch'; readonly future: Future }
  | { readonly type: 'fork'; readonly inputs: readonly Input[] };

/** Answers questions about one game. */
export interface Seer {
  answer(question: Question): Promise<Answer | undefined>;
  /** From now on every answer is undefined, and work that is under way ends. */
  stop(): void;
}

/** `rest` lets others have their turn; it is called after every `slice` flips. */
export function createSeer(
  course: Course,
  seed: number,
  inputs: readonly Input[],
  { rest, slice }: { readonly rest: () => Promise<void>; readonly slice: number },
): Seer {
  let isStopped = false;
  let seen: { readonly track: Track; readonly decisions: readonly Decision[] } | undefined;
  let points: Promise<readonly TurningPoint[]> | undefined;

  function look() {
    if (seen === undefined) {
      const track = trackOf(course, seed, inputs);
      seen = { track, decisions: decisionsOf(track) };
    }
    return seen;
  }

  async function findPoints(): Promise<readonly TurningPoint[]> {
    const { track, decisions } = look();
    const flips: Flip[] = [];
    for (const flip of flipsOf(track, decisions)) {
      flips.push(flip);
      if (flips.length % slice === 0) await rest();
      if (isStopped) return [];
    }
    return turningPointsOf(track, flips);
  }

  async function work(question: Question): Promise<Answer> {
    const { track, decisions } = look();
    switch (question.type) {
      case 'timeline':
        return { type: 'timeline', timeline: { end: endOf(course, track.end), decisions } };
      case 'turningPoints':
        points ??= findPoints();
        return { type: 'turningPoints', points: await points };
      case 'branch': {
        const { game, strays } = branchOff(track, question.changes);
        return { type: 'branch', future: { end: endOf(course, game), lost: lostOf(track, strays) } };
      }
      case 'fork':
        return { type: 'fork', inputs: forkOff(track, question.changes).inputs };
      default:
        return assertNever(question);
    }
  }

  return {
    answer: async (question) => {
      const answer = isStopped ? undefined : await work(question);
      return isStopped ? undefined : answer;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
