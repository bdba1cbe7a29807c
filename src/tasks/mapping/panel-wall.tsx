// The card in hand, the four rings to put it into, and all cards below.
import { useI18n } from '../../panels/page-context';
import { Chip } from '../../panels/pieces/chip';
import { Progress } from '../../panels/task-pieces/progress';
import { useMovedFocus } from '../../panels/task-pieces/use-moved-focus';
import { useTold } from '../../panels/task-pieces/use-told';
import { rings } from './config';
import type { MappingOnScreen } from './panel-vm';
import type { MappingMove } from './rules';

interface WallProps {
  readonly shown: MappingOnScreen;
  readonly onTake: (actor: string | undefined) => void;
  readonly play: (move: MappingMove) => void;
}

export function Wall({ shown, onTake, play }: WallProps) {
  const { t } = useI18n();
  const { actors, inHand, placed } = shown;
  const isDone = placed >= actors.length;
  const { target, move } = useMovedFocus<HTMLHeadingElement>(inHand === undefined);
  useTold(
    inHand === undefined
      ? ''
      : t('task.mapping.nowInHand', { count: placed, need: actors.length, name: inHand.actor.name }),
  );
  return (
    <>
      <Progress
        text={t('task.mapping.placed', { count: placed, need: actors.length })}
        hint={isDone ? t('task.mapping.allPlaced') : undefined}
        isDone={isDone}
        test="cards-progress"
      />
      {inHand === undefined ? undefined : (
        <section class="wall-hand" aria-label={t('task.mapping.where', { name: inHand.actor.name })}>
          <h2 data-test="in-hand" data-actor={inHand.actor.id}>
            {t('task.mapping.where', { name: inHand.actor.name })}
          </h2>
          <div class="wall-rings" role="group" aria-label={t('task.mapping.rings')}>
            {rings.map((ring) => (
              <button
                type="button"
                key={ring}
                class="option wall-ring"
                data-ring={ring}
                aria-pressed={inHand.ring === ring}
                data-test={`ring-${ring}`}
                onClick={() => {
                  onTake(undefined);
                  move();
                  if (inHand.ring !== ring) play({ kind: 'mapping', type: 'place', actor: inHand.actor.id, ring });
                }}
              >
                <RingShape at={rings.indexOf(ring)} />
                <span class="option-words">
                  <strong>{t(`task.mapping.ring.${ring}`)}</strong>
                  <span class="option-text">{t(`task.mapping.ringText.${ring}`)}</span>
                </span>
              </button>
            ))}
          </div>
        </section>
      )}
      <h2 ref={target} tabIndex={-1}>
        {t('task.mapping.allCards')}
      </h2>
      <ul class="wall-cards">
        {actors.map(({ actor, ring }) => (
          <li key={actor.id}>
            <button
              type="button"
              class="wall-card"
              aria-pressed={inHand?.actor.id === actor.id}
              data-test={`actor-${actor.id}`}
              data-ring={ring}
              onClick={() => onTake(actor.id)}
            >
              <span>{actor.name}</span>
              {ring === undefined ? (
                <Chip tone="short">{t('task.mapping.noRing')}</Chip>
              ) : (
                <Chip tone="good">{t(`task.mapping.ring.${ring}`)}</Chip>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Four circles, one inside the other; the one that is meant is filled. */
function RingShape({ at }: { readonly at: number }) {
  return (
    <svg class="wall-shape" viewBox="0 0 48 48" aria-hidden="true">
      {rings.map((ring, index) => (
        <circle
          key={ring}
          cx="24"
          cy="24"
          r={4 + index * 5}
          class={index === at ? 'wall-shape-here' : 'wall-shape-other'}
        />
      ))}
    </svg>
  );
}
