import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a press that takes its own button away: `move()` with the press, and the focus lands on `target` once `moment` has changed. */
export function useMovedFocus<Target extends HTMLElement>(
  moment: unknown,
): { readonly target: RefObject<Target | null>; readonly move: () => void } {
  const target = useRef<Target>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    target.current?.focus();
  }, [moment]);
  return {
    target,
    move: () => {
      isAsked.current = true;
    },
  };
}
