// What the page hands to the panel of a kind of task: `src/tasks/<kind>/panel.tsx`.
import type { FunctionComponent } from 'preact';
import type { SessionView } from '../session/session';
import type { TaskMove } from '../tasks/registry';

export interface TaskPanelProps {
  /** `view.game.flow.task` is the task on the table, `view.course.tasks[view.game.state.step - 1]` its content. */
  readonly view: SessionView;
  /** Plays a move; a refusal is told by the page, near the panel. */
  readonly play: (move: TaskMove) => void;
}

/** Everything between the task's intro and the hand-in button. Title, question, intro and button are the page's. */
export type TaskPanel = FunctionComponent<TaskPanelProps>;
