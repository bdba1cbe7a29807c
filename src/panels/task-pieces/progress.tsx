// How far a part of a task is, in one line: seen, and told when it changes.
import { useTold } from './use-told';

export interface ProgressProps {
  readonly text: string;
  /** What to do next, or why nothing more fits. */
  readonly hint?: string | undefined;
  readonly isDone: boolean;
  readonly test?: string | undefined;
}

export function Progress({ text, hint, isDone, test }: ProgressProps) {
  useTold(text);
  return (
    <div class="task-progress" data-done={isDone}>
      <p data-test={test}>
        <span class="task-progress-mark" aria-hidden="true">
          {isDone ? '✓' : '○'}
        </span>
        <strong>{text}</strong>
      </p>
      {hint === undefined ? undefined : <p class="task-hint">{hint}</p>}
    </div>
  );
}
