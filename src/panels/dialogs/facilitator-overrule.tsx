import { useState } from 'preact/hooks';
import type { Verdict } from '../../rules/vocabulary';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { Button } from '../pieces/button';
import { ToggleGroup } from '../pieces/toggle-group';

const verdictsInOrder: readonly Verdict[] = ['go', 'stop', 'either'];

/** Another verdict for the last call, with a note for the log. */
export function Overrule({ onDone }: { readonly onDone: () => void }) {
  const { t } = useI18n();
  const { view, send } = useGame();
  const [verdict, setVerdict] = useState<Verdict | undefined>(undefined);
  const [note, setNote] = useState('');
  const call = view.game.state.calls.length - 1;
  const card = view.scenario.cards.find((each) => each.id === view.game.state.calls[call]?.card);
  if (card === undefined || view.game.flow.paused) return undefined;
  return (
    <section class="block" aria-label={t('facilitator.overrule')}>
      <h3>{t('facilitator.overrule')}</h3>
      <p>{t('facilitator.overruleText', { title: card.title })}</p>
      <ToggleGroup
        label={t('facilitator.overrule')}
        chosen={verdict}
        onChoose={setVerdict}
        choices={verdictsInOrder.map((value) => ({ value, children: t(`light.${value}`), test: `overrule-${value}` }))}
      />
      <label class="field">
        <span>{t('facilitator.note')}</span>
        <input type="text" maxLength={200} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <Button
        onPress={() => {
          if (verdict === undefined) return;
          onDone();
          send({ type: 'overrule', call, verdict, note: note.trim() });
        }}
        blockedBy={verdict === undefined ? t('facilitator.overrule') : undefined}
        test="overrule"
      >
        {t('facilitator.overruleGo')}
      </Button>
    </section>
  );
}
