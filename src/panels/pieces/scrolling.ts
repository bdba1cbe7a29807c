import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A part that scrolls gets a place in the tab order while there is something to scroll, so that arrow keys can move it. */
export function useScrolling(ref: RefObject<HTMLElement | null>, axis: 'block' | 'inline' = 'block'): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const look = (): void => {
      const beyond =
        axis === 'block' ? element.scrollHeight - element.clientHeight : element.scrollWidth - element.clientWidth;
      if (beyond > 1) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  });
}
