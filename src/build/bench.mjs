// `npm run bench`: the numbers of ARCHITECTURE.md, as have / need / ok in one run. Never a test: machines differ.
// --rules: only what needs no browser; --screen: only what does. --checks N: how often the scenario is checked. --json: for programs.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { bundleForNode } from './bundle.mjs';
import { ensureDist } from './dist-freshness.mjs';
import { projectRoot } from './project.mjs';

/** @typedef {{ what: string, have: string, need: string, ok: boolean, note?: string }} Row */

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rules: { type: 'boolean' },
    screen: { type: 'boolean' },
    checks: { type: 'string', default: '40' },
  },
});
/** @type {Row[]} */
const rows = [];
/** @param {Row} row */
const tell = (row) => {
  rows.push(row);
  if (values.json !== true) print(row);
};

if (values.screen !== true) {
  const rules = await import(pathToFileURL(await bundleForNode('src/lab/bench.ts', 'bench')).href);
  await rules.benchRules({ root: projectRoot, checks: Number(values.checks), tell });
}
if (values.rules !== true) await measureScreen();
if (values.json === true) console.log(JSON.stringify(rows, undefined, 2));

/** The part with a browser lies beside the browser's other tests; it runs from its sources. */
async function measureScreen() {
  if (!ensureDist()) throw new Error('The game could not be built. The reason is above.');
  const server = await createServer({
    configFile: resolve(projectRoot, 'vite.config.ts'),
    root: projectRoot,
    mode: 'node',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const screen = await server.ssrLoadModule('/tests/bench/bench-screen.ts');
    await screen['benchScreen'](tell);
  } finally {
    await server.close();
  }
}

/** @param {Row} row */
function print({ what, have, need, ok, note }) {
  console.log(
    `${ok ? 'ok  ' : 'MISS'} ${what}: have ${have}, need ${need}${note === undefined ? '' : `\n       ${note}`}`,
  );
}
