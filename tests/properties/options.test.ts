// No choice in a task is always the best one: timing, trust and earlier choices decide.
import { describe, expect, it } from 'vitest';
import { endWorth } from '../../src/debrief/end-worth';
import { branchOff } from '../../src/debrief/branch';
import { type Track, trackOf } from '../../src/debrief/track';
import { conductInPlace } from '../../src/flow/conductor';
import { type Course, type Game, newGame, openCourse } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import { taskContextOf } from '../../src/flow/task-context';
import { playGame } from '../../src/lab/play-game';
import { policyNames } from '../../src/lab/policy';
import type { TaskContext } from '../../src/tasks/kind';
import { missingFrom, movesOf, playTask, type TaskMove, type TaskState } from '../../src/tasks/registry';
import type { TaskConfig } from '../../src/tasks/config';
import { shippedScenario, shippedScenarios } from '../support/shipped-scenarios';

const seeds = [3, 8];
/** Games in which a choice must have been the best one before it counts as always the best. */
const leastGames = 5;

/** Choices that are better in every game for a reason of the field, not by a slip of an author: `scenario: step, choice`. */
const exceptions: ReadonlyMap<string, string> = new Map();

/** One choice among several: which choice it is, and the option of it. */
interface Option {
  readonly choice: string;
  readonly option: string;
}

/** What a move puts on the table. Moves that take something away, and the place of an actor on the wall, choose nothing. */
function optionOf(move: TaskMove): Option | undefined {
  switch (move.kind) {
    case 'visits':
      return move.type === 'place' && move.messenger === 'self'
        ? { choice: 'visits', option: `${move.stakeholder} ${move.angle}` }
        : undefined;
    case 'ranking':
      if (move.type === 'evidence') return { choice: 'evidence', option: move.evidence };
      if (!move.on) return undefined;
      return move.type === 'criterion'
        ? { choice: 'criteria', option: move.criterion }
        : { choice: 'candidates', option: move.candidate };
    case 'mapping':
      if (move.type === 'baseline') return { choice: 'baseline', option: move.take ? 'take' : 'leave' };
      if (move.type === 'place' || !move.on) return undefined;
      return move.type === 'gap'
        ? { choice: 'gaps', option: move.gap }
        : { choice: 'interviews', option: move.stakeholder };
    case 'seats':
      if (move.type === 'seat') return { choice: 'seats', option: move.stakeholder };
      if (move.type === 'chair') return { choice: 'chair', option: move.stakeholder };
      return move.type === 'rule' && move.on ? { choice: 'rules', option: move.rule } : undefined;
    case 'composing':
      return move.type === 'choose'
        ? { choice: move.for === undefined ? move.part : `${move.part} for ${move.for}`, option: move.option }
        : undefined;
    case 'assigning':
      if (move.type === 'take') return { choice: 'items', option: move.item };
      if (move.type === 'owner') return { choice: `owner of ${move.item}`, option: move.owner };
      if (move.type === 'date') return { choice: `date of ${move.item}`, option: move.date };
      if (move.type === 'partner') return { choice: `partner of ${move.item}`, option: move.partner };
      if (move.type === 'successor') return { choice: 'successor', option: move.successor };
      return move.type === 'drop' && move.on ? { choice: 'drops', option: move.drop } : undefined;
    case 'linking':
      return move.type === 'link' ? { choice: `leader of ${move.partner}`, option: move.leader } : undefined;
  }
}

const nameOf = ({ choice, option }: Option): string => `${choice}: ${option}`;

interface Table {
  readonly config: TaskConfig;
  readonly context: TaskContext;
}

/** Moves after which the option lies on the table and it can be handed in: at once, or when another one makes room. */
function waysTo(task: TaskState, wanted: Option, { config, context }: Table): readonly TaskMove[] | undefined {
  const reach = (from: TaskState): readonly [TaskMove, TaskState] | undefined => {
    for (const move of movesOf(from, config, context)) {
      const put = optionOf(move);
      if (put === undefined || nameOf(put) !== nameOf(wanted)) continue;
      const played = playTask(from, move, config, context);
      if (played.ok && missingFrom(played.value, config, context) === undefined) return [move, played.value];
    }
    return undefined;
  };
  const atOnce = reach(task);
  if (atOnce !== undefined) return [atOnce[0]];
  for (const away of movesOf(task, config, context)) {
    if (optionOf(away) !== undefined) continue;
    const played = playTask(task, away, config, context);
    const then = played.ok ? reach(played.value) : undefined;
    if (then !== undefined) return [away, then[0]];
  }
  return undefined;
}

/** Every option that is on the table or could be put there. */
function optionsOf(task: TaskState, { config, context }: Table): ReadonlyMap<string, Option> {
  const found = new Map<string, Option>();
  const look = (from: TaskState): void => {
    for (const move of movesOf(from, config, context)) {
      const option = optionOf(move);
      if (option !== undefined) found.set(nameOf(option), option);
    }
  };
  look(task);
  for (const move of movesOf(task, config, context)) {
    const played = playTask(task, move, config, context);
    // What comes up again when something is taken away or exchanged lay on the table before.
    if (played.ok && (optionOf(move) === undefined || isExchange(move))) look(played.value);
  }
  return found;
}

function isExchange(move: TaskMove): boolean {
  return move.kind === 'assigning' || move.kind === 'linking' || move.kind === 'composing' || move.kind === 'seats';
}

interface Standing {
  games: number;
  /** In how many games it alone was the best. */
  best: number;
}

/** For each option of each task, in how many games it is the best of its choice, all else as it was played. */
function standingsOf(course: Course): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const policy of policyNames) {
    for (const seed of seeds) {
      const track = trackOf(course, seed, playGame(course, seed, policy).inputs);
      const game = newGame(course, seed);
      track.inputs.forEach((input, at) => {
        if (input.type === 'handIn') judge(track, at, game, standings);
        conductInPlace(course, game, input);
      });
    }
  }
  return standings;
}

/** `game`: before the task is handed in, which is the input `at`. */
function judge(track: Track, at: number, game: Game, standings: Map<string, Standing>): void {
  const { course } = track;
  const actual = endWorth(course.setup, track.end.state);
  const { task } = game.flow;
  if (task === null) return;
  const context = taskContextOf(course, game.state);
  const table = { config: context.config, context };
  const choices = new Map<string, Map<string, number>>();
  for (const option of optionsOf(task, table).values()) {
    const ways = waysTo(task, option, table);
    const worth = ways === undefined ? undefined : worthAfter(track, at, ways);
    // What cannot be put on the table again lies there already.
    const values = choices.get(option.choice) ?? new Map<string, number>();
    choices.set(option.choice, values.set(option.option, worth ?? actual));
  }
  for (const [choice, values] of choices) {
    if (values.size < 2) continue;
    const most = Math.max(...values.values());
    const alone = [...values.values()].filter((worth) => worth === most).length === 1;
    for (const [option, worth] of values) {
      const name = `step ${game.state.step}, ${choice}: ${option}`;
      const standing = standings.get(name) ?? { games: 0, best: 0 };
      standing.games += 1;
      if (alone && worth === most) standing.best += 1;
      standings.set(name, standing);
    }
  }
}

function worthAfter(track: Track, at: number, moves: readonly TaskMove[]): number {
  const puts = moves.map((move): Input => ({ type: 'task', move }));
  return endWorth(track.course.setup, branchOff(track, [{ at, takes: 0, puts }]).game.state);
}

describe.each(shippedScenarios)('in %s', (name) => {
  it('no option of any task is the best of its choice in all games', () => {
    const standings = standingsOf(openCourse(shippedScenario(name).scenario, 'half-day'));
    expect(standings.size).toBeGreaterThan(150);
    const always = [...standings]
      .filter(
        ([option, { games, best }]) => games >= leastGames && best === games && !exceptions.has(`${name}: ${option}`),
      )
      .map(([option, { games }]) => `${option} (${games} games)`);
    expect(always).toEqual([]);
  }, 60_000);
});
