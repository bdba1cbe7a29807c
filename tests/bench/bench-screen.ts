// The numbers to hold that need the built product and a real Chromium. `npm run bench` runs this from its source.
import type { BenchRow } from '../../src/lab/bench/row';
import { launchBrowser } from '../support/browser';
import { serveSite } from '../support/serve';
import { atTheBoard } from './at-the-board';
import { atTheTable } from './at-the-table';
import { openBarePage } from './bare-page';
import { coldStart } from './cold-start';
import { sizes } from './size';

export async function benchScreen(tell: (row: BenchRow) => void): Promise<void> {
  const bare = await openBarePage();
  const site = await serveSite();
  const browser = await launchBrowser();
  try {
    for (const row of sizes(bare.folder)) tell(row);
    tell(await coldStart(browser, site.address, bare.address));
    tell(await atTheBoard(browser));
    for (const row of await atTheTable(browser, site.address, bare.address)) tell(row);
  } finally {
    await browser.close();
    await site.close();
    await bare.close();
  }
}
