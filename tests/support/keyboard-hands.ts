// Plays by keys alone: Tab, Shift+Tab, arrows, Enter, Space and letters. Nothing is clicked or focused from outside, and the way to a
// control is found by what a screen reader says, nothing else.
import type { Page } from 'playwright-core';
import { afterDrawing, type Hands, selectorOf } from './screen-hands';
import { type SpokenPage, spokenPage } from './spoken-page';

export interface KeyboardHands extends Hands {
  readonly write: (hook: string, text: string) => Promise<void>;
  /** Fails when nothing has the focus, or when what has it cannot be seen. */
  expectFocus(): Promise<void>;
  /** Goes with Tab alone through everything and round again; answers how many stops there were. Fails when Tab leaves a control out. */
  walkRound(): Promise<number>;
}

/** More stops than any page has: whoever presses Tab so often is trapped or will never get there. */
const mostKeys = 150;

export async function keyboardHands(page: Page): Promise<KeyboardHands> {
  const spoken = await spokenPage(page);

  async function moveTo(hook: string): Promise<void> {
    for (let keys = 0; keys < mostKeys; keys += 1) {
      const key = await keyTowards(spoken, hook);
      if (key === undefined) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${mostKeys} keys do not lead to ${hook}; the focus is on ${await nameOfFocus(page)}`);
  }

  async function expectFocus(): Promise<void> {
    await page
      .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 15_000 })
      .catch(() => {
        throw new Error('Nothing has the focus');
      });
    const flaw = await page.evaluate(flawOfFocus);
    if (flaw !== undefined) throw new Error(flaw);
  }

  return {
    expectFocus,
    async press(hook) {
      await moveTo(hook);
      await expectFocus();
      // Arrow keys may have chosen it on the way already.
      const isChosen = (await page.locator(`${selectorOf(hook)}[role=radio][aria-checked=true]`).count()) > 0;
      if (!isChosen) await page.keyboard.press(hook.length % 2 === 0 ? 'Enter' : 'Space');
      await afterDrawing(page);
    },
    async write(hook, text) {
      await moveTo(hook);
      await page.keyboard.type(text);
    },
    async walkRound() {
      for (let stops = 0; stops < mostKeys; stops += 1) {
        await page.keyboard.press('Tab');
        const isIn = await page.evaluate(() => document.activeElement !== document.body);
        if (!isIn) continue; // past the last control, on the way to the first one
        await expectFocus();
        if (!(await page.evaluate(tickFocus))) continue;
        const left = await page.evaluate(leftOut);
        if (left.length > 0) throw new Error(`Tab comes round and leaves out ${left.join(', ')}`);
        return stops;
      }
      throw new Error(`Tab does not come round; the focus is on ${await nameOfFocus(page)}`);
    },
  };
}

/** The key that brings the focus nearer to the control; undefined when it is there. Fails when another control reads the same. */
async function keyTowards(spoken: SpokenPage, hook: string): Promise<string | undefined> {
  const wanted = await spoken.wordsOf(hook);
  if (wanted === undefined) throw new Error(`Nobody who listens to the page comes to ${hook}`);
  const stops = await spoken.stops();
  const same = stops.flatMap(({ words, inside }, at) =>
    words === wanted.words && inside === wanted.inside ? [at] : [],
  );
  const [target] = same;
  if (target === undefined || same.length > 1) {
    throw new Error(`${same.length} controls read the same as ${hook}: ${wanted.inside} > ${wanted.words}`);
  }
  const focused = stops.findIndex((stop) => stop.isFocused);
  if (focused === target) return undefined;
  const group = stops[target]?.group;
  if (group !== undefined && stops[focused]?.group === group) return focused < target ? 'ArrowDown' : 'ArrowUp';
  return focused < target ? 'Tab' : 'Shift+Tab';
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return `${focused?.tagName ?? 'nothing'} ${focused?.getAttribute('data-test') ?? focused?.className ?? ''}`;
  });
}

/** Runs in the page. Notes that the focus was here; true if it was here before. */
function tickFocus(): boolean {
  const focused = document.activeElement;
  if (focused?.hasAttribute('data-walked') === true) return true;
  focused?.setAttribute('data-walked', '');
  return false;
}

/** Runs in the page. Controls that can be seen and that the walk did not come to; the ticks are taken away. */
function leftOut(): readonly string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, a[href]')];
  const left = controls.filter(
    (each) => each.tabIndex >= 0 && each.checkVisibility() && !each.hasAttribute('data-walked'),
  );
  for (const each of document.querySelectorAll('[data-walked]')) each.removeAttribute('data-walked');
  return left.map((each) => each.dataset['test'] ?? each.className);
}

/** Runs in the page. What keeps a person from seeing where the focus is; undefined when it is seen. */
function flawOfFocus(): string | undefined {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'Nothing has the focus';
  const name = `${focused.tagName} ${focused.getAttribute('data-test') ?? focused.className}`;
  if (!focused.matches(':focus-visible')) return `The focus on ${name} is not shown`;
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, [0.5, 0.2, 0.8]] as const;
  const from = Math.max(top, 0);
  const to = Math.min(bottom, innerHeight);
  if (right <= left || to <= from) return `The focus on ${name} is outside of what can be seen`;
  const isSeen = y.some((share) => {
    const there = document.elementFromPoint(x, from + (to - from) * share);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
  return isSeen ? undefined : `Something covers ${name}, which has the focus`;
}
