// The four kinds of task with cards: what is written can be read, and what lies there lies beside each other.
import { expect, test } from 'vitest';
import { kestrelCoast } from '../../tests/support/kestrel-coast';
import { draw } from '../base/random';
import { newGame, openCourse } from '../flow/game';
import { taskContextOf } from '../flow/task-context';
import type { SessionView } from '../session/session';
import { assigningPicture } from '../tasks/assigning/board-picture';
import { composingPicture } from '../tasks/composing/board-picture';
import { mappingPicture } from '../tasks/mapping/board-picture';
import { rankingPicture } from '../tasks/ranking/board-picture';
import { movesOf, playTask, startTask, type TaskState } from '../tasks/registry';
import { unitOf } from './area';
import { type Box, contains, inset, overlap } from '../look/box';
import { lettersOnCard } from './card-room';
import { leastLetter, roughWidth } from './letters';
import type { PictureContext, TaskPicture } from './task-picture';

const scenario = kestrelCoast();

/** Pages, and the part of each that is left for a task. */
const screens = [
  [1280, 720, { x: 86, y: 88, width: 680, height: 611 }],
  [1920, 1080, { x: 112, y: 132, width: 1036, height: 918 }],
] as const;

const cases = [2, 3, 5, 6, 7, 8, 9, 10, 12].flatMap((step) =>
  ['half-day', 'two-day'].map((format) => [step, format] as const),
);

interface Shown {
  readonly picture: TaskPicture;
  readonly area: Box;
  readonly unit: number;
}

/** Every page of the task in states from empty to full. */
function shown(step: number, format: string): readonly Shown[] {
  const course = openCourse(scenario, format);
  const game = newGame(course, 1);
  game.state.step = step;
  for (const each of game.state.stakeholders) each.engagement = 340;
  const view = { scenario, course, game, facts: [], version: 0, inputs: [] } as unknown as SessionView;
  const context = taskContextOf(course, game.state);
  const found: Shown[] = [];
  let state = step;
  for (let seed = 0; seed < 3; seed += 1) {
    let task = startTask(context.config, context);
    for (let round = 0; round < 60; round += 1) {
      if (round % 6 === 0)
        found.push(...screens.flatMap(([width, height, area]) => pagesOf(view, task, area, unitOf(width, height))));
      const moves = movesOf(task, context.config, context).filter((move) => !('on' in move) || move.on);
      const drawn = draw(state, Math.max(1, moves.length));
      state = drawn.state;
      const move = moves[drawn.value];
      const result = move === undefined ? undefined : playTask(task, move, context.config, context);
      if (result?.ok === true) task = result.value;
    }
  }
  return found;
}

function pagesOf(view: SessionView, task: TaskState, area: Box, unit: number): readonly Shown[] {
  const first = pictureOf(view, task, area, unit, undefined);
  return [undefined, ...first.pages.map(({ id }) => id)].map((page) => ({
    picture: pictureOf(view, task, area, unit, page),
    area,
    unit,
  }));
}

function pictureOf(view: SessionView, task: TaskState, area: Box, unit: number, page: string | undefined): TaskPicture {
  const { config } = taskContextOf(view.course, view.game.state);
  const context: PictureContext = { view, area, unit, say: (key) => key, page };
  if (task.kind === 'ranking' && config.kind === 'ranking') return rankingPicture(task, config, context);
  if (task.kind === 'mapping' && config.kind === 'mapping') return mappingPicture(task, config, context);
  if (task.kind === 'composing' && config.kind === 'composing') return composingPicture(task, config, context);
  if (task.kind === 'assigning' && config.kind === 'assigning') return assigningPicture(task, config, context);
  throw new Error('The task and its content are of two kinds.');
}

const outside = (area: Box, box: Box): boolean =>
  !contains(area, box) || !contains(area, { x: box.x + box.width, y: box.y + box.height });

test.each(cases)('step %i of the %s course: every word of every card can be read', (step, format) => {
  const faults = shown(step, format).flatMap(({ picture, unit }) =>
    picture.items.flatMap(({ id, box, look }) => {
      if (look.kind !== 'card') return [];
      const { size, isCut, lines } = lettersOnCard(look, box, unit, roughWidth);
      if (!isCut && !lines.includes('-\n') && size >= leastLetter(unit)) return [];
      return [`${id} at ${unit.toFixed(2)}, ${Math.round(box.width)} x ${Math.round(box.height)}: ${lines}`];
    }),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test.each(cases)(
  'step %i of the %s course: cards are big enough to grasp, in the free part of the page, and on nobody',
  (step, format) => {
    for (const { picture, area } of shown(step, format)) {
      const { items, zones, shapes, pages } = picture;
      const all = [...items, ...zones, ...shapes, ...pages];
      expect(all.filter(({ box }) => outside(inset(area, -0.01), box))).toEqual([]);
      const targets = [...items, ...pages, ...zones.filter(({ open, look }) => open && look !== 'unseen')];
      expect(
        targets.filter(({ box }) => box.width < 48 || box.height < 47.9).map(({ id, box }) => ({ id, box })),
      ).toEqual([]);
      const boxes = [...items, ...pages].map(({ id, box }) => ({ id, box: inset(box, 0.5) }));
      const covered = boxes.flatMap((one, at) =>
        boxes.slice(at + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.id} / ${other.id}`] : [])),
      );
      expect(covered).toEqual([]);
    }
  },
);

test.each(cases)('step %i of the %s course: free places lie beside each other and under no card', (step, format) => {
  for (const { picture } of shown(step, format)) {
    const free = picture.zones.filter(({ open, look }) => open && look !== 'unseen');
    const taken = [...free, ...picture.items].map(({ id, box }) => ({ id, box: inset(box, 0.5) }));
    const covered = free.flatMap((one) =>
      taken.flatMap((other) =>
        one.id !== other.id && overlap(inset(one.box, 0.5), other.box) ? [`${one.id} / ${other.id}`] : [],
      ),
    );
    expect(covered).toEqual([]);
  }
});
