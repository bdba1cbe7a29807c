// The parts of a task as tabs: one tab stop, arrow keys, Home and End; each tab says whether its part is done.
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useI18n } from '../page-context';
import { Button } from '../pieces/button';
import { choiceByKey } from '../pieces/roving-focus';

export interface TaskPart {
  readonly id: string;
  readonly name: string;
  readonly isDone: boolean;
  readonly content: () => ComponentChildren;
}

/** Letters of all names together that still stand side by side in the column. */
const roomForNames = 22;

export function TaskParts({ label, parts }: { readonly label: string; readonly parts: readonly TaskPart[] }) {
  const { t } = useI18n();
  const [wanted, setWanted] = useState(0);
  const start = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const id = useId();
  const at = Math.min(wanted, parts.length - 1);
  const part = parts[at];
  const next = parts[at + 1];
  const isNamed = parts.reduce((letters, { name }) => letters + name.length + 2, 0) <= roomForNames;
  if (part === undefined) return undefined;

  function show(to: number): void {
    setWanted(to);
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus({ preventScroll: true });
    const isPast =
      (start.current?.getBoundingClientRect().top ?? 0) < (tabs.current?.getBoundingClientRect().top ?? 0) - 8;
    if (isPast) start.current?.scrollIntoView({ block: 'start' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = choiceByKey(event.key, at, parts.length, document.documentElement.dir === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    show(to);
  }

  return (
    <div class="task-parts">
      <div ref={start} />
      <div class="task-tabs" data-named={isNamed} role="tablist" aria-label={label} ref={tabs}>
        {parts.map((each, index) => (
          <button
            type="button"
            role="tab"
            key={each.id}
            id={`${id}-tab-${index}`}
            class="task-tab"
            aria-selected={index === at}
            aria-controls={`${id}-part`}
            tabIndex={index === at ? 0 : -1}
            title={each.name}
            data-done={each.isDone}
            data-test={`part-${each.id}`}
            onClick={() => show(index)}
            onKeyDown={onKeyDown}
          >
            <span class="task-tab-mark" aria-hidden="true">
              {each.isDone ? '✓' : index + 1}
            </span>
            <span class={isNamed || index === at ? 'task-tab-name' : 'only-heard'}>{each.name}</span>
            {each.isDone ? <span class="only-heard">{t('task.part.done')}</span> : undefined}
          </button>
        ))}
      </div>
      <div key={part.id} class="task-part" role="tabpanel" id={`${id}-part`} aria-labelledby={`${id}-tab-${at}`}>
        {part.content()}
        {next === undefined ? undefined : (
          <Button onPress={() => show(at + 1)} test="part-next">
            {t('task.part.next', { name: next.name })}
          </Button>
        )}
      </div>
    </div>
  );
}
