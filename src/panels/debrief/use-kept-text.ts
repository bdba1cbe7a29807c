// A text that is kept while it is written: when its field is left, and after a pause in typing. "Kept" only when it was.
import { useEffect, useRef, useState } from 'preact/hooks';

const pauseMilliseconds = 1200;

export type KeptState = 'still' | 'writing' | 'keeping' | 'kept' | 'failed';

export interface KeptText {
  /** As it stands in the field. */
  readonly text: string;
  readonly state: KeptState;
  readonly write: (text: string) => void;
  /** Keeps what is new at once; true when everything is kept. */
  readonly keepNow: () => Promise<boolean>;
}

/** `saved`: what is kept already, without space around it. `keep` answers true only when the text is durable. */
export function useKeptText(saved: string, keep: (text: string) => Promise<boolean>): KeptText {
  const [text, setText] = useState(saved);
  const [state, setState] = useState<KeptState>('still');
  // What the timer and the end of the page read: the latest, not what was drawn with.
  const now = useRef({ text, saved, sent: saved, keep });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  now.current.keep = keep;

  useEffect(() => {
    const { text: written, saved: before, sent } = now.current;
    now.current.saved = saved;
    if (saved === before || saved === sent || written.trim() !== before) return;
    // Somebody else changed it: a step back, or another place of the page.
    now.current = { ...now.current, text: saved, sent: saved };
    setText(saved);
    setState('still');
  }, [saved]);

  async function keepNow(): Promise<boolean> {
    clearTimeout(timer.current);
    const wanted = now.current.text.trim();
    if (wanted === now.current.sent) {
      if (wanted === now.current.saved) setState('still');
      return true;
    }
    now.current.sent = wanted;
    setState('keeping');
    const isKept = await now.current.keep(wanted);
    if (!isKept && now.current.sent === wanted) now.current.sent = now.current.saved;
    if (now.current.text.trim() === wanted) setState(isKept ? 'kept' : 'failed');
    return isKept;
  }

  function write(written: string): void {
    now.current.text = written;
    setText(written);
    setState('writing');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepNow(), pauseMilliseconds);
  }

  useEffect(() => {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') void keepNow();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      void keepNow();
    };
  }, []);

  return { text, state, write, keepNow };
}
