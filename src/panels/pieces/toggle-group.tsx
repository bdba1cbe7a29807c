// A few choices of which one holds: a radio group with one tab stop.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { choiceByKey } from './roving-focus';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly children: ComponentChildren;
  readonly label?: string | undefined;
  readonly test?: string | undefined;
}

export interface ToggleGroupProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** `row`: side by side, equal widths. `list`: one under the other. `wrap`: as they fit. `grid`: equal cards. `lamps`: the two lights. */
  readonly layout?: 'row' | 'list' | 'wrap' | 'grid' | 'lamps';
  /** Moving with the arrow keys only moves the focus; Enter or Space chooses. For long lists. */
  readonly choosesOnPress?: boolean;
}

export function ToggleGroup<Value extends string>(props: ToggleGroupProps<Value>) {
  const { label, choices, chosen, onChoose, layout = 'row', choosesOnPress = false } = props;
  const group = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    choices.findIndex((choice) => choice.value === chosen),
  );

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [...(group.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
    const from = buttons.findIndex((button) => button === document.activeElement);
    const to = choiceByKey(event.key, Math.max(0, from), buttons.length, document.documentElement.dir === 'rtl');
    const choice = to === undefined ? undefined : choices[to];
    if (to === undefined || choice === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
    if (!choosesOnPress) onChoose(choice.value);
  }

  return (
    <div role="radiogroup" aria-label={label} class={`toggles toggles-${layout}`} ref={group}>
      {choices.map((choice, index) => (
        <button
          type="button"
          role="radio"
          key={choice.value}
          class="toggle"
          aria-checked={choice.value === chosen}
          aria-label={choice.label}
          tabIndex={index === at ? 0 : -1}
          data-value={choice.value}
          data-test={choice.test}
          onClick={() => onChoose(choice.value)}
          onKeyDown={onKeyDown}
        >
          {choice.children}
        </button>
      ))}
    </div>
  );
}
