// The real product in a page: opened, looked at and pressed as a table would.
import type { BrowserContext, Page } from 'playwright-core';
import { collectConsoleErrors, type ConsoleErrors } from './console-errors';

/** The board looks at the page again when nothing has changed there for a tenth of a second. */
const pageRest = 200; // milliseconds

export interface AppPage {
  readonly page: Page;
  readonly errors: ConsoleErrors;
}

/** A new page of the product that is ready to be played. */
export async function openApp(context: BrowserContext, address: string): Promise<AppPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const errors = collectConsoleErrors(page);
  await page.goto(address);
  await untilReady(page);
  return { page, errors };
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready=true]', { state: 'attached' });
}

/** The thing a test presses or reads, by its name for tests. */
export function named(page: Page, name: string) {
  return page.locator(`[data-test="${name}"]`);
}

export async function press(page: Page, name: string): Promise<void> {
  await named(page, name).first().click();
}

/** Where the page says it is, as `markOf` writes it. */
export function markOnPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { screen, step, moment, shown } = document.documentElement.dataset;
    return [screen, step, moment, shown].join('/');
  });
}

export async function waitForMark(page: Page, mark: string): Promise<void> {
  const [screen = '', step = '', moment = '', shown = ''] = mark.split('/');
  const wanted = `html[data-screen="${screen}"][data-step="${step}"][data-moment="${moment}"][data-shown="${shown}"]`;
  await page.waitForSelector(wanted, { state: 'attached' });
}

/** Until the board has followed the page, drawn everything and fallen asleep. */
export async function untilBoardRests(page: Page): Promise<void> {
  await page.waitForTimeout(pageRest);
  await page.waitForSelector('#game[data-still=true]');
}

/** From the welcome of a new game to the brief of its first step. */
export async function begin(page: Page): Promise<void> {
  await press(page, 'begin');
  await waitForMark(page, 'game/1/brief/false');
}

/** Opens a file through the button of the lobby, or through the files dialog when a game is on the table. */
export async function openFile(page: Page, text: string | Buffer, name = 'game.clusterwise.json'): Promise<void> {
  const isInLobby = (await named(page, 'open-file').count()) > 0;
  if (!isInLobby) await press(page, 'tool-files');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page, isInLobby ? 'open-file' : 'dialog-open-file'),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The codes of what the program tells about games and files, as far as they are on the screen. */
export async function visibleNotices(page: Page): Promise<readonly (string | null)[]> {
  const notices = await page.locator('[data-test="notice"]:visible').all();
  return Promise.all(notices.map((notice) => notice.getAttribute('data-code')));
}

/** Saving a file gives a plain download, as in browsers without a save dialog. */
export async function saveByDownload(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

/** Saves the game on the table to a file and answers what is in it. */
export async function saveFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  await press(page, 'tool-files');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('dialog [data-test=save-file]')]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  await press(page, 'close');
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}
