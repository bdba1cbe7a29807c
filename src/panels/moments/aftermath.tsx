// Months pass: the news, what changed and why, what people say.
import { changesOf } from '../changes-vm';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { ownershipSign, quotesOf } from '../quotes-vm';
import { Changes } from '../words/changes';
import { stepEyebrow } from '../words/moment-heading';
import { Quotes } from '../words/quotes';
import { WordsPanel } from '../words/words-panel';
import { monthsPassedIn, newsOf } from './aftermath-vm';

export function Aftermath({ step }: { readonly step: number }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view, send } = useGame();
  const facts = app.reader.factsOfMoment(view);
  const months = monthsPassedIn(facts);
  return (
    <WordsPanel
      eyebrow={stepEyebrow(i18n, app.reader.steps, step)}
      title={t('aftermath.title', { count: months })}
      footer={
        <Button look="main" onPress={() => send({ type: 'next' })} test="next">
          {t('aftermath.next')}
        </Button>
      }
    >
      {newsOf(view.scenario, facts).map((event) => (
        <article key={event.id} class="news" data-test={`event-${event.id}`}>
          <p class="eyebrow">{t('aftermath.news')}</p>
          <h2 dir="auto">{event.title}</h2>
          <p dir="auto">{event.text}</p>
        </article>
      ))}
      <Changes
        title={t('aftermath.changes')}
        changes={changesOf(view, facts, i18n, (pair) => app.reader.pairAt(view, pair))}
      />
      <p class="sign">{t(`sign.ownership.${ownershipSign(view)}`)}</p>
      <Quotes quotes={quotesOf(view, facts, 2)} />
    </WordsPanel>
  );
}
