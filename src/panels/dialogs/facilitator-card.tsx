import { useState } from 'preact/hooks';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';

/** Verdict, flips and practice of the card on the table: shown on request, never by itself. */
export function BehindTheCard() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  const [isOpen, setOpen] = useState(false);
  const { place } = view.game;
  const isCalling = place.at === 'step' && place.moment === 'calls' && !place.shown;
  const card = view.scenario.cards.find((each) => isCalling && each.id === app.reader.openCard(view));
  const verdict = app.reader.verdictNow(view);
  if (card === undefined || verdict === undefined) return undefined;
  return (
    <section class="block" aria-label={t('facilitator.card')}>
      <h3>{t('facilitator.card')}</h3>
      <Button onPress={() => setOpen(!isOpen)} test="behind-card">
        {isOpen ? t('facilitator.hide') : t('facilitator.show')}
      </Button>
      {isOpen ? (
        <div data-test="behind-card-words">
          <p>
            <strong>{t(`reveal.says.${verdict}`)}</strong> {card.practice}
          </p>
          <ul class="flips">
            {card.flips.map((flip) => (
              <li key={flip.because}>
                <strong>{t(`light.${flip.verdict}`)}</strong> {flip.because}
              </li>
            ))}
          </ul>
          <p>{card.ask}</p>
        </div>
      ) : undefined}
    </section>
  );
}
