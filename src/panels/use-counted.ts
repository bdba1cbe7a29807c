// A number that counts to its new value, so that eyes can follow it.
import { useEffect, useRef, useState } from 'preact/hooks';

const countMilliseconds = 650;

/** The number to show now. `isAtOnce`: where nothing may move. */
export function useCounted(value: number, isAtOnce: boolean): number {
  const [shown, setShown] = useState(value);
  const from = useRef(value);
  useEffect(() => {
    const start = from.current;
    if (start === value) return;
    if (isAtOnce) {
      from.current = value;
      setShown(value);
      return;
    }
    let frame = 0;
    const begin = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - begin) / countMilliseconds));
      from.current = Math.round(start + (value - start) * part);
      setShown(from.current);
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [value, isAtOnce]);
  return isAtOnce ? value : shown;
}
