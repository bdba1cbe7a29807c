import type { Page } from 'playwright-core';

export interface ConsoleErrors {
  /** Everything that went wrong so far, in the order it happened. A test expects this to equal []. */
  readonly all: readonly string[];
}

/** Collects what the page complains about: console errors, uncaught errors, failed and refused requests. */
export function collectConsoleErrors(page: Page): ConsoleErrors {
  const all: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') all.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => all.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== 'net::ERR_ABORTED') all.push(`request: ${request.url()} ${reason}`); // aborted: the page moved on
  });
  page.on('response', (response) => {
    if (response.status() >= 400) all.push(`response: ${response.status()} ${response.url()}`);
  });
  return { all };
}
