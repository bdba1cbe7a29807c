// `npm run check`: types, lint, format, dead code, scenarios, locales, tests. All run; each says one line; what failed is shown.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { projectRoot } from './project.mjs';

/** @type {readonly (readonly [name: string, script: string, ...words: string[]])[]} */
const checks = [
  ['types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['types, pure layers', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['types, browser', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.browser.json'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  ['format', 'node_modules/@biomejs/biome/bin/biome', 'format', '.'],
  ['dead code', 'node_modules/knip/bin/knip.js'],
  ['scenarios', 'src/build/cli.mjs', 'check', 'scenarios'],
  ['locales', 'node_modules/vitest/vitest.mjs', 'run', '--project=unit', 'tests/locales'],
  ['tests', 'src/build/test.mjs'],
];

let failed = 0;
for (const [name, script, ...words] of checks) {
  const start = performance.now();
  const run = spawnSync(process.execPath, [resolve(projectRoot, script), ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const passed = run.status === 0;
  if (!passed) failed += 1;
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${seconds.padStart(6)} s`);
  if (!passed) console.log(`${run.stdout}${run.stderr}${run.error?.message ?? ''}`.trimEnd());
}
console.log(failed === 0 ? 'Everything holds.' : `${failed} of ${checks.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
