import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main`: the one dark button of a screen. `quiet`: text with a line. `plain`: everything else. */
  readonly look?: 'main' | 'plain' | 'quiet';
  /** Why it cannot be pressed: shown and read aloud; the button stays in the tab order. */
  readonly blockedBy?: string | undefined;
  /** Id of the words that say what the button is about, where its own words do not. */
  readonly describedBy?: string | undefined;
  readonly test?: string | undefined;
}

export function Button({ children, onPress, look = 'plain', blockedBy, describedBy, test }: ButtonProps) {
  const isBlocked = blockedBy !== undefined;
  return (
    <button
      type="button"
      class={`button button-${look}`}
      aria-disabled={isBlocked}
      aria-describedby={describedBy}
      title={isBlocked && blockedBy !== '' ? blockedBy : undefined}
      data-test={test}
      onClick={() => {
        if (!isBlocked) onPress();
      }}
    >
      {children}
    </button>
  );
}
