// The to-dos on the desk: each can be handed over, or openly let go.
import { useId, useState } from 'preact/hooks';
import type { OpenTodo } from '../../rules/state';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { ToggleGroup } from '../pieces/toggle-group';
import { takersOf } from './visits-vm';

export function Desk() {
  const { i18n } = usePage();
  const { view } = useGame();
  const { todos } = view.game.state;
  if (todos.length === 0) return undefined;
  return (
    <section class="block" aria-label={i18n.t('desk.title')}>
      <h2>{i18n.t('desk.title')}</h2>
      <ul class="rows">
        {todos.map((todo) => (
          <DeskTodo key={todo.number} todo={todo} />
        ))}
      </ul>
    </section>
  );
}

function DeskTodo({ todo }: { readonly todo: OpenTodo }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [to, setTo] = useState<string | undefined>(undefined);
  const name = view.scenario.todos.find((each) => each.id === todo.todo)?.name ?? todo.todo;
  const takers = isOpen ? takersOf(view, app.reader, todo.number) : [];
  return (
    <li class="row-item" data-test={`todo-${todo.number}`}>
      <div class="desk-row">
        <span id={id}>
          <strong dir="auto">{name}</strong>{' '}
          {todo.turnsLeft > 0 ? t('desk.turnsLeft', { count: todo.turnsLeft }) : t('desk.stays')}
        </span>
        <Button onPress={() => setOpen(!isOpen)} describedBy={id} test="clear-todo">
          {isOpen ? t('desk.keep') : t('desk.clear')}
        </Button>
      </div>
      {isOpen ? (
        <div class="block">
          {takers.length === 0 ? (
            <p>{t('desk.nobody')}</p>
          ) : (
            <>
              <ToggleGroup
                label={t('desk.who')}
                layout="wrap"
                chosen={to}
                onChoose={setTo}
                choices={takers.map(({ stakeholder }) => ({
                  value: stakeholder.id,
                  children: stakeholder.name,
                  test: `taker-${stakeholder.id}`,
                }))}
              />
              <Button
                onPress={() => to !== undefined && send({ type: 'handOver', todo: todo.number, to })}
                blockedBy={to === undefined ? t('desk.who') : undefined}
                test="hand-over"
              >
                {t('desk.handOver')}
              </Button>
            </>
          )}
          <Button onPress={() => send({ type: 'letGo', todo: todo.number })} test="let-go">
            {t('desk.letGo')}
          </Button>
        </div>
      ) : undefined}
    </li>
  );
}
