// Starts a Chromium that can be killed the way a power button or a crashed machine kills it: the whole process group at
// once, with no goodbye. The profile folder stays, so the next start shows what was really kept.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './browser';

export interface KillableBrowser {
  readonly page: Page;
  /** A further tab in the same profile. */
  readonly newPage: () => Promise<Page>;
  /** Kills every process of the browser now and waits until they are gone. */
  readonly kill: () => Promise<void>;
}

/** How many times a kill test kills: 20 in every test run, more by hand with `KILLS=200`. */
export const killCount = Number(process.env['KILLS'] ?? 20);

/** Starts Chromium on a profile folder and opens one empty page. */
export async function launchKillableBrowser(
  profileFolder: string,
  moreArguments: readonly string[] = [],
): Promise<KillableBrowser> {
  const child = spawn(
    chromiumPath(),
    [
      ...chromiumArguments,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profileFolder}`,
      ...moreArguments,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const context = browser.contexts()[0] ?? (await browser.newContext());
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      page,
      newPage: () => context.newPage(),
      async kill() {
        await killGroup(child);
        await browser.close();
      },
    };
  } catch (error) {
    await killGroup(child);
    throw error;
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended at its start with ${code}:\n${said}`)));
  });
}

async function killGroup(child: ChildProcess): Promise<void> {
  const group = child.pid;
  if (group === undefined) return;
  const exited = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve();
  signalGroup(group, 'SIGKILL');
  await exited;
  while (await isGroupAlive(group)) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Whether there was anyone left in the group to get the signal. */
function signalGroup(group: number, signal: 'SIGKILL' | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}

/** The dead whom nobody has counted yet (zombies) hold no file any more; on Linux they are not waited for. */
async function isGroupAlive(group: number): Promise<boolean> {
  if (process.platform !== 'linux') return signalGroup(group, 0);
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const states = await Promise.all(processes.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')));
  return states.some((text) => {
    const [state, , ofGroup] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(ofGroup) === group && state !== 'Z' && state !== 'X';
  });
}
