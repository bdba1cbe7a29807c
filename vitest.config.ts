import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { scenarioPlugin } from './src/build/scenario-plugin.ts';

const plugins = [scenarioPlugin(resolve(import.meta.dirname, 'scenarios'))];
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

// `unit` runs in Node and in parallel. `browser` drives a real Chromium from Node, one file after the other, when
// the units are done: two browsers at once on a small machine make slow tests and false alarms.
export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        oxc,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/{architecture,scenarios,locales,replays,properties,golden}/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins,
        oxc,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{browser,e2e}/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
