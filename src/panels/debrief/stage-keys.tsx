// The keys of the facilitator, who may hold a clicker: page up and down lead through the stages wherever the focus is. Keys
// that a field, a slider or a group of choices needs stay theirs.
import { useLayoutEffect } from 'preact/hooks';
import { usePage } from '../page-context';
import { placeByKey } from './stages';

export function StageKeys() {
  const { app, i18n } = usePage();
  const isRightToLeft = i18n.direction === 'rtl';
  // Before the first picture: a key that is pressed as soon as the page is seen counts.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { key, code, shiftKey: shift, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') !== null || isNeededBy(target, key)) return;
      const place = placeByKey({ key, code, shift }, app.view.getState(), isRightToLeft);
      if (place !== undefined) app.view.setState(place);
      if (place !== undefined || key.startsWith('Page')) event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [app, isRightToLeft]);
  return undefined;
}

/** Whether what has the focus uses this key itself. */
export function isNeededBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && target.type === 'range') return key.startsWith('Arrow');
  if (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return true;
  if (!key.startsWith('Arrow')) return false;
  const isUpOrDown = key === 'ArrowUp' || key === 'ArrowDown';
  return (
    target.closest('[role=radiogroup], [role=tablist]') !== null ||
    // A part that scrolls has a place in the tab order for that.
    (isUpOrDown && target.closest('.words-body[tabindex]') !== null)
  );
}
