// The one live region of the page. The same words twice are told twice.
import { useRef, useState } from 'preact/hooks';

export interface Announcement {
  readonly text: string;
  readonly announce: (text: string) => void;
}

export function useAnnouncement(): Announcement {
  const [text, setText] = useState('');
  const turn = useRef(false);
  const announce = useRef((said: string): void => {
    turn.current = !turn.current;
    setText(turn.current ? said : `${said}\u200b`);
  });
  return { text, announce: announce.current };
}

export function Announcer({ text }: { readonly text: string }) {
  return (
    <div class="only-heard" role="status" aria-live="polite">
      {text}
    </div>
  );
}
