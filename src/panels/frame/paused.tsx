import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { useStore } from '../use-store';

/** A curtain while the facilitator has paused the game. */
export function Paused() {
  const { send } = useGame();
  const { app, i18n } = usePage();
  const { t } = i18n;
  const storage = useStore(app.lobby, (state) => state.storage);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="curtain" data-test="paused">
      <div class="curtain-words paper">
        <h1 ref={heading} tabIndex={-1}>
          {t('paused.title')}
        </h1>
        <p>{t('paused.text')}</p>
        {storage === 'memory' ? undefined : <p>{t('paused.saved')}</p>}
        <Button look="main" onPress={() => send({ type: 'resume' })} test="resume">
          {t('paused.resume')}
        </Button>
      </div>
    </main>
  );
}
