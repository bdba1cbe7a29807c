// `npm test`: everything that must hold, in a real browser too. The last line is `N passed, N failed`, alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureDist } from './dist-freshness.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { projectRoot } from './project.mjs';

const isCi = (process.env['CI'] ?? '') !== '';
const browser = findOrInstallBrowser();
if (browser === undefined) {
  console.error(
    'No browser was found. Install Chromium or Chrome, or set CHROME_PATH to the path of one that is installed.\n' +
      (isCi
        ? 'On a build server this is a failure.'
        : 'The tests that need no browser run now; the others DO NOT run.'),
  );
  if (isCi) finish({ passed: 0, failed: 1 });
}
if (!ensureDist()) {
  console.error('The game could not be built, so nothing was tested. The reason is above.');
  finish({ passed: 0, failed: 1 });
}
finish(runVitest());

function runVitest() {
  const folder = mkdtempSync(join(tmpdir(), 'clusterwise-test-'));
  const countFile = join(folder, 'counts.json');
  const words = ['run', '--reporter=default', '--reporter=./src/build/test-count-reporter.mjs'];
  if (browser === undefined) words.push('--project=unit');
  const run = spawnSync(
    process.execPath,
    [resolve(projectRoot, 'node_modules/vitest/vitest.mjs'), ...words, ...process.argv.slice(2)],
    {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, TEST_COUNT_FILE: countFile, ...(browser === undefined ? {} : { CHROME_PATH: browser }) },
    },
  );
  const text = existsSync(countFile) ? readFileSync(countFile, 'utf8') : undefined;
  rmSync(folder, { recursive: true });
  if (text === undefined) {
    console.error('The test run ended before it could count its tests.');
    return { passed: 0, failed: 1 };
  }
  /** @type {{ passed: number, failed: number, skipped: number }} */
  const counts = JSON.parse(text);
  if (counts.skipped > 0) console.log(`${counts.skipped} skipped.`);
  // No test at all, or a run that failed outside its tests, is a failure too.
  const nothingRan = counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (nothingRan || run.status !== 0)) return { ...counts, failed: 1 };
  return counts;
}

/**
 * @param {{ passed: number, failed: number }} counts
 * @returns {never}
 */
function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
