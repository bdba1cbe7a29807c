import { useState } from 'preact/hooks';
import type { Quantity } from '../../rules/vocabulary';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { Button } from '../pieces/button';
import { Stepper } from '../pieces/stepper';
import { ToggleGroup } from '../pieces/toggle-group';

const adjustable: readonly Quantity[] = [
  'momentum',
  'ownership',
  'credibility',
  'neutrality',
  'knowledge',
  'results',
  'runway',
  'publicShare',
  'patience',
];

/** Changes one quantity by hand, with a note for the log. */
export function Adjust({ onDone }: { readonly onDone: () => void }) {
  const { t, change } = useI18n();
  const { view, send } = useGame();
  const [quantity, setQuantity] = useState<Quantity>('momentum');
  const [steps, setSteps] = useState(1);
  const [note, setNote] = useState('');
  if (view.game.flow.paused || view.game.place.at === 'lobby') return undefined;
  const by = steps * 5;
  return (
    <section class="block" aria-label={t('facilitator.adjust')}>
      <h3>{t('facilitator.adjust')}</h3>
      <ToggleGroup
        label={t('facilitator.adjust')}
        layout="wrap"
        chosen={quantity}
        onChoose={setQuantity}
        choices={adjustable.map((value) => ({ value, children: t(`quantity.${value}`), test: `adjust-${value}` }))}
      />
      <div class="row">
        <Stepper
          label={t('facilitator.by')}
          less={t('facilitator.less')}
          more={t('facilitator.more')}
          value={steps}
          least={-20}
          most={20}
          onChange={setSteps}
          test="adjust-by"
        />
        <p>{t('facilitator.byPoints', { by: change(by) })}</p>
      </div>
      <label class="field">
        <span>{t('facilitator.note')}</span>
        <input type="text" maxLength={200} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <Button
        onPress={() => {
          onDone();
          send({ type: 'adjust', quantity, by, note: note.trim() });
        }}
        blockedBy={by === 0 ? t('facilitator.by') : undefined}
        test="adjust"
      >
        {t('facilitator.adjustGo')}
      </Button>
    </section>
  );
}
