// A card that is switched on and off. Any number of them can be on, as far as the task allows.
import type { ComponentChildren } from 'preact';

export interface OptionCardProps {
  readonly isOn: boolean;
  /** It cannot be switched on now. It can still be pressed: then the page says why. */
  readonly isClosed?: boolean;
  readonly onPress: () => void;
  readonly test: string;
  readonly children: ComponentChildren;
}

export function OptionCard({ isOn, isClosed = false, onPress, test, children }: OptionCardProps) {
  return (
    <button
      type="button"
      class="option"
      aria-pressed={isOn}
      aria-disabled={isClosed && !isOn}
      data-test={test}
      onClick={onPress}
    >
      <span class="option-mark" aria-hidden="true">
        {isOn ? '✓' : ''}
      </span>
      {children}
    </button>
  );
}
