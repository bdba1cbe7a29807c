// What a drop means, for all seven kinds of task: every move that a picture offers can be made.
import { expect, test } from 'vitest';
import { kestrelCoast } from '../../tests/support/kestrel-coast';
import { draw } from '../base/random';
import { type Game, newGame, openCourse } from '../flow/game';
import { taskContextOf } from '../flow/task-context';
import type { SessionView } from '../session/session';
import { assigningPicture } from '../tasks/assigning/board-picture';
import { composingPicture } from '../tasks/composing/board-picture';
import { linkingPicture } from '../tasks/linking/board-picture';
import { mappingPicture } from '../tasks/mapping/board-picture';
import { rankingPicture } from '../tasks/ranking/board-picture';
import { playTask, startTask, type TaskMove, type TaskState } from '../tasks/registry';
import { seatsPicture } from '../tasks/seats/board-picture';
import { visitsPicture } from '../tasks/visits/board-picture';
import { defaultTable, unitOf } from './area';
import { contains, overlap } from '../look/box';
import { mirrored, type PictureContext, type PictureItem, type TaskPicture, zoneAt } from './task-picture';

const scenario = kestrelCoast();
const screens = [
  [1280, 720],
  [1920, 1080],
  [1180, 820],
  [3840, 2160],
] as const;

/** A game at this step where most people are engaged enough to do something. */
function gameAt(step: number, format: string): { readonly view: SessionView; readonly game: Game } {
  const course = openCourse(scenario, format);
  const game = newGame(course, 1);
  game.state.step = step;
  for (const [index, each] of game.state.stakeholders.entries()) each.engagement = index % 4 === 0 ? 150 : 340;
  const context = taskContextOf(course, game.state);
  game.flow.task = startTask(context.config, context);
  const header = { id: 'test', seed: 1 };
  const view = { header, scenario, course, game, facts: [], version: 0, inputs: [] } as unknown as SessionView;
  return { view, game };
}

function pictureOf(
  view: SessionView,
  task: TaskState,
  [width, height]: readonly [number, number] = screens[0],
): TaskPicture {
  const { config } = taskContextOf(view.course, view.game.state);
  const context: PictureContext = {
    view,
    area: defaultTable(width, height, false),
    unit: unitOf(width, height),
    say: (key) => key,
    page: undefined,
  };
  if (task.kind === 'visits' && config.kind === 'visits') return visitsPicture(task, config, context);
  if (task.kind === 'ranking' && config.kind === 'ranking') return rankingPicture(task, config, context);
  if (task.kind === 'mapping' && config.kind === 'mapping') return mappingPicture(task, config, context);
  if (task.kind === 'seats' && config.kind === 'seats') return seatsPicture(task, config, context);
  if (task.kind === 'composing' && config.kind === 'composing') return composingPicture(task, config, context);
  if (task.kind === 'assigning' && config.kind === 'assigning') return assigningPicture(task, config, context);
  if (task.kind === 'linking' && config.kind === 'linking') return linkingPicture(task, config, context);
  throw new Error('The task and its content are of two kinds.');
}

function played(view: SessionView, task: TaskState, moves: readonly TaskMove[]): TaskState {
  const context = taskContextOf(view.course, view.game.state);
  let now = task;
  for (const move of moves) {
    const result = playTask(now, move, context.config, context);
    if (!result.ok && result.error.code !== 'task/full')
      throw new Error(`${JSON.stringify(move)}: ${result.error.code}`);
    if (!result.ok) return now;
    now = result.value;
  }
  return now;
}

/** The task after `count` drops picked by chance. */
function handled(view: SessionView, start: TaskState, count: number, seed: number): TaskState {
  let task = start;
  let state = seed;
  const pick = <Each>(list: readonly Each[]): Each | undefined => {
    const drawn = draw(state, Math.max(1, list.length));
    state = drawn.state;
    return list[drawn.value];
  };
  for (let round = 0; round < count; round += 1) {
    const item = pick(pictureOf(view, task).items.filter(({ drops, isPale }) => drops.length > 0 && isPale !== true));
    task = played(view, task, pick(item?.drops ?? [])?.moves ?? []);
  }
  return task;
}

const steps = Array.from({ length: 12 }, (_, at) => at + 1);
const formats = ['half-day', 'two-day'];
const cases = steps.flatMap((step) => formats.map((format) => [step, format] as const));

test.each(cases)(
  'step %i of the %s course: what can be dropped somewhere is taken there, or the place is full',
  (step, format) => {
    const { view, game } = gameAt(step, format);
    for (let seed = 1; seed <= 6; seed += 1) {
      const start = game.flow.task;
      if (start === null) throw new Error('There is no task.');
      const task = handled(view, start, 40, seed);
      for (const { drops, isPale } of pictureOf(view, task).items) {
        if (isPale === true) continue;
        for (const { moves } of drops) expect(() => played(view, task, moves)).not.toThrow();
      }
    }
  },
);

test.each(cases)(
  'step %i of the %s course: everything lies in the free part of the page and can be grasped',
  (step, format) => {
    const { view, game } = gameAt(step, format);
    if (game.flow.task === null) throw new Error('There is no task.');
    for (const task of [game.flow.task, handled(view, game.flow.task, 30, 3)]) {
      for (const screen of screens) {
        const area = defaultTable(screen[0], screen[1], false);
        const { items, zones } = pictureOf(view, task, screen);
        const outside = items.filter(({ box }) => {
          const end = { x: box.x + box.width, y: box.y + box.height };
          return !contains(area, box) || !contains(area, end);
        });
        expect(outside.map(({ id }) => id)).toEqual([]);
        const small = items.filter(({ box }) => box.width < 56 || box.height < 44);
        expect(small.map(({ id, box }) => `${id} ${box.width} x ${box.height}`)).toEqual([]);
        expect(coveredIn(items)).toEqual([]);
        const known = zones.map(({ id }) => id);
        expect(known).toEqual(expect.arrayContaining(items.flatMap(({ drops }) => drops.map(({ zone }) => zone))));
      }
    }
  },
);

test('from right to left everything is on the other side and means the same', () => {
  const { view, game } = gameAt(1, 'half-day');
  if (game.flow.task === null) throw new Error('There is no task.');
  const picture = pictureOf(view, game.flow.task);
  const area = defaultTable(1280, 720, false);
  const other = mirrored(picture, area);
  expect(mirrored(other, area).items[0]?.box.x).toBeCloseTo(picture.items[0]?.box.x ?? 0);
  expect(other.items[0]?.box.x).not.toBeCloseTo(picture.items[0]?.box.x ?? 0);
  expect(other.items[0]?.drops).toEqual(picture.items[0]?.drops);
});

test('a drop beside a place still finds it, a drop far away finds none, and a place in a place comes first', () => {
  const lane = { id: 'lane', box: { x: 0, y: 0, width: 200, height: 200 }, look: 'card', open: true } as const;
  const card = { ...lane, id: 'card', box: { x: 20, y: 20, width: 80, height: 40 } };
  expect(zoneAt([lane, card], { x: 30, y: 30 }, 50)?.id).toBe('card');
  expect(zoneAt([lane, card], { x: 230, y: 100 }, 50)?.id).toBe('lane');
  expect(zoneAt([lane, card], { x: 300, y: 100 }, 50)).toBeUndefined();
});

function coveredIn(items: readonly PictureItem[]): string[] {
  const shrunk = items.map(({ id, box }) => ({
    id,
    box: { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 },
  }));
  return shrunk.flatMap((one, at) =>
    shrunk.slice(at + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.id} / ${other.id}`] : [])),
  );
}
