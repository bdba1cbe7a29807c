// What makes a screen hard to read or to press, found by measuring the page. Each answer is a list of faults, empty when all is well.
import type { Page } from 'playwright-core';

/** Words of the page that are smaller than so many pixels. Key figures are looked at on their own. */
export function smallWords(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((leastPixels) => {
    const root = document.querySelector('dialog[open]') ?? document.querySelector('.words');
    const elements = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])];
    return elements.flatMap((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const words = own
        .map((node) => node.textContent?.trim() ?? '')
        .join(' ')
        .trim();
      if (words === '' || !element.checkVisibility() || element.closest('.only-heard, svg') !== null) return [];
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return size + 0.01 < leastPixels ? [`${size} px: ${words.slice(0, 40)} (${element.className})`] : [];
    });
  }, least);
}

export function smallFigures(page: Page, least: number): Promise<readonly string[]> {
  return page.locator('.key-figure dd, .score-value strong, .slots-left strong').evaluateAll(
    (figures, leastPixels) =>
      figures.flatMap((figure) => {
        const size = Number.parseFloat(getComputedStyle(figure).fontSize);
        return size < leastPixels ? [`${size} px: ${figure.textContent ?? ''}`] : [];
      }),
    least,
  );
}

/** Things to press that are smaller than 48 pixels in one direction. A tick box is as large as its label. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const selector =
      'button, input, textarea, select, summary, [role=radio], [role=button], [role=checkbox], [role=tab]';
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('.only-heard') !== null) return [];
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const isSmall = width + 0.5 < 48 || height + 0.5 < 48;
      return isSmall ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`] : [];
    });
  });
}

/** What sticks out of the window at its sides, or makes a part of the page scroll sideways. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('#ui *')) {
      // A chart keeps its letters large and is moved sideways in a frame of its own.
      if (!element.checkVisibility() || element.closest('.only-heard, .chart-frame, svg svg *') !== null) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      if (width > 0 && (left < -1 || right > innerWidth + 1))
        wide.push(`${name} ${Math.round(left)}–${Math.round(right)}`);
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      if (scrolls && element.scrollWidth > element.clientWidth + 1) {
        wide.push(`${name} scrolls sideways by ${element.scrollWidth - element.clientWidth}`);
      }
    }
    const root = document.documentElement;
    return root.scrollWidth > innerWidth ? [...wide, `page ${root.scrollWidth}`] : wide;
  });
}

/** Main buttons that cannot be seen and pressed without scrolling. */
export function hiddenMainButtons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.words .button-main')];
    if (buttons.length === 0) return ['there is none'];
    return buttons.flatMap((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const isInside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return isInside && button.contains(there) ? [] : [`${button.innerText} ${Math.round(top)}–${Math.round(bottom)}`];
    });
  });
}

/** Words whose contrast with the ground under them is lower than this, on the worst colour of a patterned ground. */
export function faintWords(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((leastContrast) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('There is no canvas to read colours with');
    context.canvas.width = context.canvas.height = 1;

    function read(colour: string): readonly [number, number, number, number] {
      context?.clearRect(0, 0, 1, 1);
      if (context) context.fillStyle = colour;
      context?.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, opacity = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return [red, green, blue, opacity];
    }

    function light(colour: string): number {
      const [red, green, blue] = read(colour).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
    }

    function contrast(one: string, other: string): number {
      const [low = 0, high = 0] = [light(one), light(other)].sort((first, second) => first - second);
      return (high + 0.05) / (low + 0.05);
    }

    /** The colours that lie under an element: of its own ground or of the nearest one around it. */
    function groundsOf(element: Element | null): readonly string[] {
      for (let each = element; each !== null; each = each.parentElement) {
        const { backgroundColor, backgroundImage, backgroundAttachment } = getComputedStyle(each);
        const isStriped = backgroundImage.startsWith('repeating') && !backgroundAttachment.includes('local');
        if (isStriped) return backgroundImage.match(/(?:rgba?|color)\([^()]*\)/g) ?? [];
        if (read(backgroundColor)[3] > 250) return [backgroundColor];
      }
      return [];
    }

    /** In a picture, the last box that was drawn under a word. */
    function boxUnder(word: Element): readonly string[] {
      const { left, right, top, bottom } = word.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const under = [...(word.closest('svg')?.querySelectorAll('rect') ?? [])].findLast((rect) => {
        const box = rect.getBoundingClientRect();
        const isBefore = (rect.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        const isFilled = read(getComputedStyle(rect).fill)[3] > 250;
        return isBefore && isFilled && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
      });
      return under === undefined ? groundsOf(word) : [getComputedStyle(under).fill];
    }

    const faint: string[] = [];
    const root = document.querySelector('dialog[open]') ?? document.querySelector('#ui');
    for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
      const words = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? '')
        .join(' ')
        .trim();
      if (words === '' || !element.checkVisibility() || element.closest('.only-heard') !== null) continue;
      const style = getComputedStyle(element);
      const colour = element.closest('svg') === null ? style.color : style.fill;
      const grounds = element.closest('svg') === null ? groundsOf(element) : boxUnder(element);
      if (grounds.length === 0) faint.push(`no ground: ${words.slice(0, 40)} (${element.className})`);
      for (const ground of grounds) {
        const found = contrast(colour, ground);
        if (found < leastContrast) {
          faint.push(`${found.toFixed(1)}: ${words.slice(0, 40)} (${String(element.getAttribute('class'))})`);
        }
      }
    }
    return faint;
  }, least);
}

/** Words that are cut off: by a box that hides what does not fit, or by the edge of something that cannot scroll there. */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const root = document.querySelector('dialog[open]') ?? document.querySelector('#ui');
    for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (texts.length === 0 || !element.checkVisibility() || element.closest('.only-heard, svg') !== null) continue;
      const range = document.createRange();
      for (const text of texts) {
        range.selectNodeContents(text);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        let isScrolled = false;
        for (let box: HTMLElement | null = element; box !== null && !isScrolled; box = box.parentElement) {
          const { overflowX, overflowY, display, position } = getComputedStyle(box);
          if (display === 'inline') continue;
          const around = box.getBoundingClientRect();
          const isHidden = overflowX === 'hidden' || overflowX === 'clip';
          if (isHidden && (left < around.left - 1 || right > around.right + 1)) {
            cut.push(`beside ${box.className}: ${text.textContent ?? ''}`.slice(0, 100));
          }
          const isHiddenBelow = overflowY === 'hidden' || overflowY === 'clip';
          if (isHiddenBelow && (top < around.top - 2 || bottom > around.bottom + 2)) {
            cut.push(`below ${box.className}: ${text.textContent ?? ''}`.slice(0, 100));
          }
          isScrolled = overflowY === 'auto' || overflowY === 'scroll';
          if (position === 'fixed') break;
        }
        if (!isScrolled && (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)) {
          cut.push(`off the window: ${text.textContent ?? ''}`.slice(0, 100));
        }
      }
    }
    return cut;
  });
}

/** Words that lie on each other, of those that can be seen without scrolling. */
export function overlappingWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Words {
      readonly text: string;
      /** What is seen of the line. */
      readonly box: DOMRect;
      /** Of the whole line. */
      readonly height: number;
      readonly element: Element;
    }
    /** What is left of a box when everything around it that scrolls or hides has cut it. */
    function uncut(box: DOMRect, element: Element): DOMRect {
      let { left, right, top, bottom } = box;
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue;
        const frame = around.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
    /** What lies behind a paper is not seen. */
    function isSeen(element: Element, { left, top, width, height }: DOMRect): boolean {
      if (width === 0 || height === 0) return false;
      for (const there of document.elementsFromPoint(left + width / 2, top + height / 2)) {
        if (there.contains(element) || element.contains(there)) return true;
        if (!/^rgba?\(.*, 0\)$|^transparent$/.test(getComputedStyle(there).backgroundColor)) return false;
      }
      return false;
    }
    const found: Words[] = [];
    const root = document.querySelector('dialog[open]') ?? document.querySelector('#ui');
    for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
      if (!element.checkVisibility() || element.closest('.only-heard') !== null) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const whole of range.getClientRects()) {
          const box = uncut(whole, element);
          if (!isSeen(element, box)) continue;
          found.push({ text: (node.textContent ?? '').trim().slice(0, 30), box, height: whole.height, element });
        }
      }
    }
    const faults: string[] = [];
    for (const [at, one] of found.entries()) {
      for (const other of found.slice(at + 1)) {
        if (one.element === other.element) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // A line is a third higher than its letters: lines may come near to each other.
        const isOver = across > 2 && down > Math.min(one.height, other.height) * 0.4;
        if (isOver) faults.push(`${one.text} | ${other.text}`);
      }
    }
    return faults;
  });
}
