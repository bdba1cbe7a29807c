// Every screen of the product, for tests that look at each: the lobby, the welcome, every place of a game, every dialog.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { defaultSettings, type Settings } from '../../src/session/settings';
import { screensIn } from '../../src/panels/debrief/stages';
import { debriefStages } from '../../src/session/view';
import { type AppPage, named, openApp, openFile, press, waitForMark } from './app-page';
import { gameAt, type PlaceName, placeNames } from './places';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The smallest screen, a tablet, a projector, a wall. */
export const windowSizes = [
  { width: 1280, height: 720 },
  { width: 1180, height: 820 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const satisfies readonly WindowSize[];
export const [smallestWindow, , usualWindow] = windowSizes;

const dialogs = ['help', 'handbook', 'settings', 'facilitator', 'files', 'log', 'stakeholder'] as const;

/** What is behind the first screen of the debrief. */
const debriefScreens = debriefStages.flatMap((stage) =>
  screensIn(stage)
    .filter((screen) => screen !== 'feel')
    .map((screen) => ({ stage, screen, isAlone: screensIn(stage).length === 1 })),
);

/** As `atEveryScreen` names them. */
export const screenNames: readonly string[] = [
  'lobby',
  ...placeNames,
  ...debriefScreens.map(({ screen }) => `debrief ${screen}`),
  ...dialogs.map((dialog) => `dialog ${dialog}`),
  'visit',
];

/** The product set up in this way, without movement: what is fading in looks like nothing for a moment. */
export async function openWith(
  browser: Browser,
  address: string,
  settings: Partial<Settings>,
  viewport: WindowSize,
): Promise<{ readonly context: BrowserContext; readonly app: AppPage }> {
  const context = await browser.newContext({ viewport });
  const text = JSON.stringify({ ...defaultSettings, motion: 'reduced', ...settings });
  await context.addInitScript((kept) => localStorage.setItem('clusterwise-settings', kept), text);
  return { context, app: await openApp(context, address) };
}

/** Goes to a place of a game. */
export async function goTo({ page }: AppPage, name: PlaceName): Promise<void> {
  const { text, mark } = gameAt(name);
  await openFile(page, text);
  await waitForMark(page, mark);
}

/** Goes to the lobby, to every place and into every dialog, and looks at each. */
export async function atEveryScreen(app: AppPage, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = app;
  await look('lobby');
  for (const name of placeNames) {
    await goTo(app, name);
    await look(name);
    if (name === 'debrief') await atDebrief(page, look);
    if (name !== 'diary') continue;
    for (const dialog of dialogs) {
      await press(page, `tool-${dialog}`);
      await page.locator('dialog[open]').waitFor();
      await look(`dialog ${dialog}`);
      await press(page, 'close');
    }
    await page.locator('[data-test^="visit-"]').first().click();
    await named(page, 'visit').waitFor();
    await look('visit');
  }
}

async function atDebrief(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const { stage, screen, isAlone } of debriefScreens) {
    await press(page, `stage-${stage}`);
    if (!isAlone) await press(page, `screen-${screen}`);
    await named(page, 'turns-wait').waitFor({ state: 'detached' });
    await look(`debrief ${screen}`);
  }
}
