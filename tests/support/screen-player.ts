// Plays a whole half-day game in a page, from the lobby to the handover, by whatever hands it is given.
import type { Page } from 'playwright-core';
import type { Input } from '../../src/flow/input';
import type { Scenario } from '../../src/scenario/schema';
import type { SessionHeader } from '../../src/session/header';
import { type OpenedFile, parseSessionFile } from '../../src/session/session-file';
import type { SessionView } from '../../src/session/session';
import type { TaskMove } from '../../src/tasks/registry';
import { afterDrawing, type Hands, selectorOf } from './screen-hands';
import { type Press, pressesFor } from './screen-presses';
import { type ScreenTable, screenTable, untilInputs } from './screen-table';

export interface ScreenGame {
  readonly table: ScreenTable;
  /** As the debrief shows them. */
  readonly engagement: string;
  readonly judgement: string;
  readonly ending: string;
  /** The file that the table takes home. */
  readonly file: string;
  readonly saved: OpenedFile;
}

export interface ScreenPlay {
  readonly page: Page;
  readonly scenario: Scenario;
  readonly hands: Hands;
  /** What hands that write put into the lobby and into the first mirror. */
  readonly words?: { readonly table: string; readonly mirror: string };
  /** The page has come to another moment, of this kind. */
  readonly atMoment?: (kind: string) => Promise<void>;
  /** Makes a move of a task in a way of its own and answers true; otherwise controls of the page are pressed. */
  readonly playMove?: (move: TaskMove, view: SessionView) => Promise<boolean>;
}

export async function playOnScreen(play: ScreenPlay): Promise<ScreenGame> {
  const { page, scenario, hands } = play;
  const table = screenTable(scenario, await startFromLobby(play));
  let shown = { engagement: '', judgement: '', ending: '' };
  for (let input = table.wish(); input !== undefined; input = table.wish()) {
    const { place } = table.game();
    if (place.at === 'debrief') shown = await readDebrief(play);
    if (place.at === 'step' && place.step === 1 && place.moment === 'mirror') await writeMirror(play, table);
    await showInput(play, table, input);
    if (table.game().place === place) continue;
    await afterDrawing(page);
    await play.atMoment?.(kindOfMoment(table.view()));
  }
  return { table, ...shown, ...(await saveByHand(page, hands)) };
}

/** From the lobby to the welcome; a file saved there tells which game it is. */
async function startFromLobby({ page, scenario, hands, words, atMoment }: ScreenPlay): Promise<SessionHeader> {
  await page.locator(selectorOf('start-game')).waitFor();
  await atMoment?.('lobby');
  await hands.press(`scenario-${scenario.id}`);
  await hands.press('format-half-day');
  if (words !== undefined) await hands.write?.('table', words.table);
  await hands.press('start-game');
  await page.locator(selectorOf('begin')).waitFor();
  await afterDrawing(page);
  await atMoment?.('welcome');
  await hands.press('tool-files');
  await afterDrawing(page);
  const { saved } = await saveByHand(page, hands);
  await hands.press('close');
  await afterDrawing(page);
  return saved.header;
}

/** The words are kept with the `next` that follows. */
async function writeMirror({ hands, words }: ScreenPlay, table: ScreenTable): Promise<void> {
  if (words === undefined || hands.write === undefined) return;
  await hands.write('mirror', words.mirror);
  table.carryOut({ type: 'mirror', text: words.mirror });
}

async function showInput({ page, hands, playMove }: ScreenPlay, table: ScreenTable, input: Input): Promise<void> {
  const isMoved = input.type === 'task' && (await playMove?.(input.move, table.view())) === true;
  if (!isMoved) {
    for (const press of pressesFor(input, table.game().place)) await carryOut(page, hands, press);
  }
  table.carryOut(input);
  await untilInputs(page, table.inputs.length).catch((error: unknown) => {
    throw new Error(`The screen did not take ${JSON.stringify(input)}`, { cause: error });
  });
}

/** Moments of one kind have the same controls, with other words. */
function kindOfMoment({ course, game: { place, state } }: SessionView): string {
  if (place.at !== 'step') return place.at;
  if (place.moment === 'task' && !place.shown) return `task ${course.tasks[state.step - 1]?.kind}`;
  return `${place.moment}${place.shown ? ' shown' : ''}`;
}

async function carryOut(page: Page, hands: Hands, press: Press): Promise<void> {
  if (typeof press === 'string') return hands.press(press);
  const selector = selectorOf(press.open);
  const isOpen = ['selected', 'expanded', 'pressed'].map((state) => `${selector}[aria-${state}=true]`).join(', ');
  if ((await page.locator(isOpen).count()) > 0) return;
  await hands.press(press.open);
  await afterDrawing(page);
}

/** The scores belong to what happened, the ending to how it is like the table's own region. */
async function readDebrief({ page, hands }: ScreenPlay) {
  await hands.press('stage-happened');
  await hands.press('screen-scores');
  const scores = {
    engagement: await page.locator(selectorOf('score-engagement')).innerText(),
    judgement: await page.locator(selectorOf('score-judgement')).innerText(),
  };
  await hands.press('stage-relates');
  const ending = (await page.locator(selectorOf('ending')).getAttribute('data-ending')) ?? '';
  return { ...scores, ending };
}

async function saveByHand(page: Page, hands: Hands): Promise<{ readonly file: string; readonly saved: OpenedFile }> {
  const [download] = await Promise.all([page.waitForEvent('download'), hands.press('save-file')]);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  const file = Buffer.concat(pieces).toString('utf8');
  const saved = parseSessionFile(file);
  if (!saved.ok) throw new Error(`The saved file cannot be read: ${saved.error[0]?.message ?? ''}`);
  return { file, saved: saved.value };
}
