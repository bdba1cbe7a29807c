// The first conversations without dragging: choose a person, an angle and a messenger, and put the list in order.
import '../../panels/task-pieces/task-pieces.css';
import './panel.css';
import { taskContextOf } from '../../flow/task-context';
import { useI18n } from '../../panels/page-context';
import type { TaskPanelProps } from '../../panels/task-panel';
import { TaskParts } from '../../panels/task-pieces/task-parts';
import { VisitChoice } from './panel-choice';
import { VisitList } from './panel-list';
import { visitsOnScreen } from './panel-vm';

export function VisitsPanel({ view, play }: TaskPanelProps) {
  const { t } = useI18n();
  const { task } = view.game.flow;
  const context = taskContextOf(view.course, view.game.state);
  const { config } = context;
  if (task?.kind !== 'visits' || config.kind !== 'visits') return undefined;
  const shown = visitsOnScreen(view, task, config, context);
  return (
    <TaskParts
      label={config.title}
      parts={[
        {
          id: 'people',
          name: t('task.visits.people'),
          isDone: shown.isFull,
          content: () => <VisitChoice view={view} context={context} shown={shown} play={play} />,
        },
        {
          id: 'order',
          name: t('task.visits.order'),
          isDone: shown.isFull,
          content: () => <VisitList shown={shown} play={play} />,
        },
      ]}
    />
  );
}
