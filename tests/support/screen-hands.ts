// What hands can do to the page. A hook is a control's name for tests; two names: the second inside the first.
import type { Page } from 'playwright-core';

export interface Hands {
  press(hook: string): Promise<void>;
  /** Undefined for hands that cannot write. */
  readonly write?: (hook: string, text: string) => Promise<void>;
}

/** `todo-5 hand-over` is the button `hand-over` in the row `todo-5`. */
export function selectorOf(hook: string): string {
  return hook
    .split(' ')
    .map((name) => `[data-test="${name}"]`)
    .join(' ');
}

/** Until the page has drawn a frame and has done what it does after drawing, such as moving the focus. */
export async function afterDrawing(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
