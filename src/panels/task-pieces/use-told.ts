import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-context';

/** Tells people who listen to the page whenever these words have become others; nothing is told for no words. */
export function useTold(text: string): void {
  const { announce } = usePage();
  const last = useRef(text);
  useEffect(() => {
    if (last.current === text) return;
    last.current = text;
    if (text !== '') announce(text);
  }, [text, announce]);
}
