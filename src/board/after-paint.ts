// Work that can wait: words and small marks are on the screen first.

export interface AfterPaint {
  /** Asked for often before its turn, done once. */
  ask(): void;
  isAsked(): boolean;
}

/** Does this work when the page has shown what it has now: in the frame after the one in which it is drawn. */
export function afterPaint(work: () => void): AfterPaint {
  let isAsked = false;
  return {
    ask() {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          isAsked = false;
          work();
        });
      });
    },
    isAsked: () => isAsked,
  };
}
