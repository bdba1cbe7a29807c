// Where on the screen a move of a task can be made by dragging: worked out from the same picture that the board draws.
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { unitOf } from '../../src/board/area';
import { centreOf, type Point } from '../../src/look/box';
import type { PictureContext, TaskPicture } from '../../src/board/task-picture';
import { tokenCentre } from '../../src/board/token-room';
import type { Game } from '../../src/flow/game';
import { freeArea, tableArea } from '../../src/play/free-area';
import type { SessionView } from '../../src/session/session';
import { assigningPicture } from '../../src/tasks/assigning/board-picture';
import { composingPicture } from '../../src/tasks/composing/board-picture';
import type { TaskConfig } from '../../src/tasks/config';
import { linkingPicture } from '../../src/tasks/linking/board-picture';
import { mappingPicture } from '../../src/tasks/mapping/board-picture';
import { rankingPicture } from '../../src/tasks/ranking/board-picture';
import type { TaskMove } from '../../src/tasks/registry';
import { seatsPicture } from '../../src/tasks/seats/board-picture';
import { visitsPicture } from '../../src/tasks/visits/board-picture';

export interface Drag {
  readonly from: Point;
  readonly to: Point;
}

/** Undefined when no drag means just this move. */
export async function dragFor(page: Page, view: SessionView, move: TaskMove): Promise<Drag | undefined> {
  const ui = await page.$('#ui');
  if (ui === null) throw new Error('The page has no #ui');
  const area = await page.evaluate(tableArea, { page: ui, free: await page.evaluate(freeArea, ui) });
  if (area === undefined) return undefined;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const unit = unitOf(width, height);
  const config = view.course.tasks[view.game.state.step - 1];
  const picture = config && pictureOf(view.game, config, { view, area, unit, say: (key) => key, page: undefined });
  for (const item of picture?.items ?? []) {
    const drop = item.drops.find(({ moves }) => moves.length === 1 && isDeepStrictEqual(moves[0], move));
    const zone = picture?.zones.find(({ id }) => id === drop?.zone);
    if (zone === undefined) continue;
    const from = item.look.kind === 'token' ? tokenCentre(item.box, unit) : centreOf(item.box);
    return { from, to: centreOf(zone.box) };
  }
  return undefined;
}

function pictureOf({ flow: { task } }: Game, config: TaskConfig, context: PictureContext): TaskPicture | undefined {
  if (task?.kind === 'visits' && config.kind === 'visits') return visitsPicture(task, config, context);
  if (task?.kind === 'ranking' && config.kind === 'ranking') return rankingPicture(task, config, context);
  if (task?.kind === 'mapping' && config.kind === 'mapping') return mappingPicture(task, config, context);
  if (task?.kind === 'seats' && config.kind === 'seats') return seatsPicture(task, config, context);
  if (task?.kind === 'composing' && config.kind === 'composing') return composingPicture(task, config, context);
  if (task?.kind === 'assigning' && config.kind === 'assigning') return assigningPicture(task, config, context);
  if (task?.kind === 'linking' && config.kind === 'linking') return linkingPicture(task, config, context);
  return undefined;
}
