import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { Button } from '../pieces/button';

/** A curtain while the facilitator has paused the game. */
export function Paused() {
  const { send } = useGame();
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="curtain" data-test="paused">
      <div class="curtain-words paper">
        <h1 ref={heading} tabIndex={-1}>
          {t('paused.title')}
        </h1>
        <p>{t('paused.text')}</p>
        <Button look="main" onPress={() => send({ type: 'resume' })} test="resume">
          {t('paused.resume')}
        </Button>
      </div>
    </main>
  );
}
