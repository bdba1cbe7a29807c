// A part that asks for one choice for each thing chosen in another part.
import { useI18n } from '../../panels/page-context';
import { ToggleGroup } from '../../panels/pieces/toggle-group';
import type { TaskPanelProps } from '../../panels/task-panel';
import { Progress } from '../../panels/task-pieces/progress';
import type { PartOnScreen } from './panel-vm';
import { type ComposingMove, moveOf } from './rules';

export interface ForEachProps {
  readonly view: TaskPanelProps['view'];
  readonly shown: PartOnScreen;
  readonly play: (move: ComposingMove) => void;
}

export function ForEach({ shown, play }: ForEachProps) {
  const { t } = useI18n();
  const { part, options, targets, need, have, isDone } = shown;
  if (targets.length === 0) {
    return <Progress text={t('task.composing.nothingYet')} isDone={false} test={`${part.id}-progress`} />;
  }
  const explained = options.filter(({ text }) => text !== undefined && text !== '');
  return (
    <>
      <Progress text={t('task.chosenOf', { count: have, most: need })} isDone={isDone} test={`${part.id}-progress`} />
      {targets.map((target) => {
        const chosen = target.chosen[0];
        return (
          <section key={target.id} class="compose-target" aria-label={target.name}>
            <h2>
              {target.name}
              {chosen === undefined ? <span class="compose-open">{t('task.composing.open')}</span> : undefined}
            </h2>
            <ToggleGroup
              label={t('task.composing.forTarget', { part: part.name, name: target.name })}
              layout="wrap"
              choosesOnPress
              chosen={chosen}
              onChoose={(option) => {
                if (option !== chosen) play(moveOf('choose', { part: part.id, option, for: target.id }));
              }}
              choices={options.map(({ id, name }) => ({
                value: id,
                test: `option-${id}-${target.id}`,
                children: name,
              }))}
            />
          </section>
        );
      })}
      {explained.length === 0 ? undefined : (
        <section class="compose-legend" aria-label={t('task.composing.meaning')}>
          <h2>{t('task.composing.meaning')}</h2>
          <dl>
            {explained.map(({ id, name, text }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
