// One thing to choose, in words: its name, what it is, and short words about it.
import type { ComponentChildren } from 'preact';

export interface OptionWordsProps {
  readonly name: string;
  readonly text?: string | undefined;
  readonly children?: ComponentChildren;
}

export function OptionWords({ name, text, children }: OptionWordsProps) {
  return (
    <span class="option-words">
      <strong dir="auto">{name}</strong>
      {text === undefined || text === '' ? undefined : (
        <span class="option-text" dir="auto">
          {text}
        </span>
      )}
      {children}
    </span>
  );
}

/** A row of chips, or nothing. */
export function Chips({ children }: { readonly children: ComponentChildren }) {
  return <span class="option-chips">{children}</span>;
}
