// The handbook: for each of the twelve steps what it is for, what to do, what comes of it, who matters, and the lights. Opens at the
// step that is played.
import { useContext, useState } from 'preact/hooks';
import { GameContext } from '../game-context';
import { usePage } from '../page-context';
import { Dialog } from '../pieces/dialog';
import { TrafficLight } from '../pieces/lamp';
import { ToggleGroup } from '../pieces/toggle-group';

const parts = ['purpose', 'do', 'outputs', 'who', 'go', 'stop'] as const;
const words = [
  'cluster',
  'facilitator',
  'stakeholder',
  'traded',
  'locationQuotient',
  'baseline',
  'governance',
  'quickWin',
  'momentum',
  'ownership',
] as const;

export function HandbookDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { steps } = app.reader;
  const now = useContext(GameContext)?.view.game.state.step ?? 1;
  const [chosen, setChosen] = useState<string>(String(Math.max(1, now)));
  const step = steps.find(({ number }) => String(number) === chosen);
  return (
    <Dialog title={t('handbook.title')} onClose={onClose} test="handbook">
      <ToggleGroup
        label={t('handbook.choose')}
        layout="wrap"
        chosen={chosen}
        onChoose={setChosen}
        choices={[
          ...steps.map(({ number, key }) => ({
            value: String(number),
            label: `${number} ${t(`step.${key}`)}`,
            children: String(number),
            test: `handbook-${number}`,
          })),
          { value: 'words', children: t('handbook.glossary'), test: 'handbook-words' },
        ]}
      />
      {step === undefined ? (
        <dl class="glossary">
          {words.map((word) => (
            <div key={word}>
              <dt>{t(`handbook.word.${word}.title`)}</dt>
              <dd>{t(`handbook.word.${word}.text`)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <article class="handbook" aria-label={t(`step.${step.key}`)}>
          <h3>{`${step.number} ${t(`step.${step.key}`)}`}</h3>
          {parts.map((part) => (
            <section key={part} class="block">
              <h4 class="verdict-line">
                {part === 'go' || part === 'stop' ? <TrafficLight lit={part} /> : undefined}
                {t(`handbook.part.${part}`)}
              </h4>
              <p>{t(`handbook.step.${step.key}.${part}`)}</p>
            </section>
          ))}
        </article>
      )}
    </Dialog>
  );
}
