// Plays a whole half-day game in a page, from the lobby to the handover, by whatever hands it is given.
import type { Page } from 'playwright-core';
import type { Input } from '../../src/flow/input';
import type { Scenario } from '../../src/scenario/schema';
import { type OpenedFile, parseSessionFile } from '../../src/session/session-file';
import { type Hands, selectorOf } from './screen-hands';
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
  /** Written into the lobby and into the first mirror, by hands that write. */
  readonly tableName: string;
  readonly line: string;
  /** The page has come to another moment. */
  readonly atMoment?: () => Promise<void>;
  /** Makes a move in a way of its own, and answers true; otherwise controls of the page are pressed. */
  readonly playMove?: (input: Input, table: ScreenTable) => Promise<boolean>;
}

export async function playOnScreen(play: ScreenPlay): Promise<ScreenGame> {
  const { page, scenario, hands } = play;
  await page.locator(selectorOf('start-game')).waitFor();
  await play.atMoment?.();
  await hands.press(`scenario-${scenario.id}`);
  await hands.press('format-half-day');
  await hands.write?.('table', play.tableName);
  await hands.press('start-game');
  await page.locator(selectorOf('begin')).waitFor();
  await play.atMoment?.();
  await hands.press('tool-files');
  const begun = await saveByHand(page, hands);
  await hands.press('close');
  const table = screenTable(scenario, begun.saved.header);
  const shown = { engagement: '', judgement: '', ending: '' };
  for (let input = table.wish(); input !== undefined; input = table.wish()) {
    const before = table.game().place;
    if (before.at === 'debrief') Object.assign(shown, await readDebrief(page));
    const isFirstMirror = before.at === 'step' && before.step === 1 && before.moment === 'mirror';
    if (isFirstMirror && hands.write !== undefined) {
      await hands.write('mirror', play.line);
      table.carryOut({ type: 'mirror', text: play.line });
    }
    if ((await play.playMove?.(input, table)) !== true) {
      for (const press of pressesFor(input, before)) await carryOut(page, hands, press);
    }
    table.carryOut(input);
    await untilInputs(page, table.inputs.length).catch((error: unknown) => {
      throw new Error(`The screen did not take ${JSON.stringify(input)}`, { cause: error });
    });
    if (table.game().place !== before) await play.atMoment?.();
  }
  return { table, ...shown, ...(await saveByHand(page, hands)) };
}

async function carryOut(page: Page, hands: Hands, press: Press): Promise<void> {
  if (typeof press === 'string') return hands.press(press);
  const selector = selectorOf(press.open);
  const isOpen = ['selected', 'expanded', 'pressed'].map((state) => `${selector}[aria-${state}=true]`).join(', ');
  if ((await page.locator(isOpen).count()) === 0) await hands.press(press.open);
}

async function readDebrief(page: Page) {
  return {
    engagement: await page.locator(selectorOf('score-engagement')).innerText(),
    judgement: await page.locator(selectorOf('score-judgement')).innerText(),
    ending: (await page.locator(selectorOf('ending')).getAttribute('data-ending')) ?? '',
  };
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
