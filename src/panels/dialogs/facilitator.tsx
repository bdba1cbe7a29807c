// For the facilitator of the workshop: pace, second thoughts, and what stands behind the card.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { Dialog } from '../pieces/dialog';
import { Adjust } from './facilitator-adjust';
import { BehindTheCard } from './facilitator-card';
import { Overrule } from './facilitator-overrule';
import { momentsToRepeat } from './facilitator-vm';

export function FacilitatorDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send, stepBack } = useGame();
  const isInStep = view.game.place.at === 'step' && !view.game.flow.paused;
  const act = (work: () => void): (() => void) => {
    return () => {
      onClose();
      work();
    };
  };
  return (
    <Dialog title={t('facilitator.title')} onClose={onClose} test="facilitator">
      <p>{t('facilitator.text')}</p>
      <section class="block" aria-label={t('facilitator.pace')}>
        <h3>{t('facilitator.pace')}</h3>
        <div class="row">
          {view.game.flow.paused ? (
            <Button onPress={act(() => send({ type: 'resume' }))} test="facilitator-resume">
              {t('paused.resume')}
            </Button>
          ) : (
            <Button onPress={act(() => send({ type: 'pause' }))} test="pause">
              {t('facilitator.pause')}
            </Button>
          )}
          {isInStep ? (
            <Button onPress={act(() => send({ type: 'skip' }))} test="skip">
              {t('facilitator.skip')}
            </Button>
          ) : undefined}
          <Button
            onPress={act(stepBack)}
            blockedBy={view.inputs.length <= 1 ? t('facilitator.nothingBack') : undefined}
            test="step-back"
          >
            {t('facilitator.stepBack')}
          </Button>
        </div>
        {isInStep ? (
          <>
            <h4>{t('facilitator.repeat')}</h4>
            <div class="row">
              {momentsToRepeat(view, app.reader).map((moment) => (
                <Button key={moment} onPress={act(() => send({ type: 'repeat', moment }))} test={`repeat-${moment}`}>
                  {t(`moment.${moment}`)}
                </Button>
              ))}
            </div>
          </>
        ) : undefined}
      </section>
      <BehindTheCard />
      <Overrule onDone={onClose} />
      <Adjust onDone={onClose} />
    </Dialog>
  );
}
