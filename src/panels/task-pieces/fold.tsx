// A line that opens to what can be set about it. One of a list is open at a time.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FoldProps {
  readonly isOpen: boolean;
  readonly isDone: boolean;
  readonly onOpen: () => void;
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
  readonly test: string;
}

export function Fold({ isOpen, isDone, onOpen, head, children, test }: FoldProps) {
  const id = useId();
  return (
    <div class="fold" data-open={isOpen} data-done={isDone}>
      <button
        type="button"
        class="fold-head"
        aria-expanded={isOpen}
        aria-controls={id}
        data-test={test}
        onClick={onOpen}
      >
        <span class="option-mark option-mark-round" aria-hidden="true">
          {isDone ? '✓' : ''}
        </span>
        {head}
      </button>
      <div id={id} class="fold-body" hidden={!isOpen}>
        {isOpen ? children : undefined}
      </div>
    </div>
  );
}
