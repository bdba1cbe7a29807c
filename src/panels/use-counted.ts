// A number that counts to its new value, so that eyes can follow it.
import { useEffect, useRef, useState } from 'preact/hooks';

const countMilliseconds = 650;
const toldMilliseconds = 2500; // so long the change stands beside the number

export interface Counted {
  /** The number to show now. */
  readonly shown: number;
  /** By how much it has just changed; 0 after a while. */
  readonly by: number;
}

/** `isAtOnce`: where nothing may move. */
export function useCounted(value: number, isAtOnce: boolean): Counted {
  const [shown, setShown] = useState(value);
  const [by, setBy] = useState(0);
  const from = useRef(value);
  useEffect(() => {
    const start = from.current;
    if (start === value) return;
    setBy(value - start);
    const quiet = setTimeout(() => setBy(0), toldMilliseconds);
    let frame = 0;
    const begin = performance.now();
    const step = (now: number): void => {
      const part = isAtOnce ? 1 : Math.min(1, Math.max(0, (now - begin) / countMilliseconds));
      from.current = Math.round(start + (value - start) * part);
      setShown(from.current);
      if (part < 1) frame = requestAnimationFrame(step);
    };
    step(begin);
    return () => {
      clearTimeout(quiet);
      cancelAnimationFrame(frame);
      setBy(0);
    };
  }, [value, isAtOnce]);
  return { shown: isAtOnce ? value : shown, by };
}
