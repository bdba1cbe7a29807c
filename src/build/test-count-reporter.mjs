// Counts for the closing line of `npm test`. A file that could not be loaded and an error outside any test count as failed.
import { writeFileSync } from 'node:fs';

export default class TestCountReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'skipped') counts.skipped += 1;
        else counts.failed += 1;
      }
    }
    const file = process.env['TEST_COUNT_FILE'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  }
}
