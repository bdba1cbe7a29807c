// What the table takes home: files, and its plan for its own region, which can still be written here.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { TakeAways } from '../take-home/take-aways';
import { WordsPanel } from '../words/words-panel';
import { RegionPlan } from './region-plan';

export function Handover() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  return (
    <WordsPanel
      eyebrow={view.header.table === '' ? view.scenario.title : view.header.table}
      title={t('handover.title')}
      footer={
        <Button look="main" onPress={() => void app.actions.leave()} test="play-again">
          {t('handover.again')}
        </Button>
      }
    >
      <section class="block" aria-label={t('take.title')}>
        <h2>{t('take.title')}</h2>
        <p>{t('handover.text')}</p>
        <TakeAways />
      </section>
      <RegionPlan />
      <p class="hint">{t('illustrative')}</p>
    </WordsPanel>
  );
}
