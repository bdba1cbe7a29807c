// Work that can wait: words and small marks are on the screen first.
import { isCalmMachine } from './calm-machine';

export interface AfterPaint {
  /** Asked for often before its turn, done once. */
  ask(): void;
  isAsked(): boolean;
}

// Without a graphics card, page and board are drawn by the same processor: the page needs about so long to be on the screen.
const calmMilliseconds = 250;

/** Does this work when the page has shown what it has now. */
export function afterPaint(work: () => void): AfterPaint {
  let isAsked = false;
  return {
    ask() {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        setTimeout(
          () => {
            isAsked = false;
            work();
          },
          isCalmMachine() ? calmMilliseconds : 0,
        );
      });
    },
    isAsked: () => isAsked,
  };
}
