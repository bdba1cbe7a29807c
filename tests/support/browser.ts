import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/build/find-browser.mjs';

// WebGL by software (SwiftShader): the tests must not depend on a graphics card.
export const chromiumArguments = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the Chromium the tests run in, for tests that start and kill it themselves. */
export function chromiumPath(): string {
  const path = findBrowser();
  if (path === undefined) throw new Error('No Chromium was found. Set CHROME_PATH to the path of one.');
  return path;
}

/** A headless Chromium; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
}
