// Finds a Chromium for the tests, or gets one where that is allowed: on Debian as root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a Chromium, Chrome or Edge on this machine, or undefined. `CHROME_PATH` wins when it is set. */
export function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  return knownPaths().find((path) => existsSync(path));
}

/** The same, and installs Debian's Chromium when there is none and this process may. A wrong `CHROME_PATH` is not mended. */
export function findOrInstallBrowser() {
  return findBrowser() ?? (mayInstall() && installBrowser() ? findBrowser() : undefined);
}

function knownPaths() {
  const { ProgramFiles: programs, LOCALAPPDATA: local } = process.env;
  const windowsFolders = [programs, process.env['ProgramFiles(x86)'], local].filter((folder) => folder !== undefined);
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    case 'win32':
      return windowsFolders.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/usr/bin/microsoft-edge',
        '/snap/bin/chromium',
      ];
  }
}

function mayInstall() {
  if ((process.env['CHROME_PATH'] ?? '') !== '') return false;
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installBrowser() {
  console.log('No Chromium was found. Installing it with apt-get…');
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: /** @type {const} */ ('utf8'),
  };
  for (const words of [['update'], ['install', '-y', 'chromium', 'fonts-noto-core']]) {
    const run = spawnSync('apt-get', words, options);
    if (run.status === 0) continue;
    console.error(`apt-get ${words.join(' ')} failed:\n${run.stderr ?? run.error?.message ?? ''}`);
    return false;
  }
  return true;
}
