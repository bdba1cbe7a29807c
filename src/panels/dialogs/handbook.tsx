// The handbook: for each of the twelve steps what it is for, what to do, what comes of it, who matters, the lights and a real case;
// the words; how to run a workshop and lead a debrief. Opens at the step that is asked for, or else played, and can be printed.
import { useContext, useState } from 'preact/hooks';
import { chapters, stepParts } from '../../i18n/handbook-parts';
import { GameContext } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { Dialog } from '../pieces/dialog';
import { TrafficLight } from '../pieces/lamp';
import { ToggleGroup } from '../pieces/toggle-group';

export function HandbookDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { steps } = app.reader;
  const played = useContext(GameContext)?.view.game.state.step ?? 1;
  const now = app.view.getState().handbookStep ?? played;
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
          ...chapters.map(({ chapter }) => ({
            value: chapter,
            children: t(`handbook.chapter.${chapter}`),
            test: `handbook-${chapter}`,
          })),
        ]}
      />
      {step === undefined ? (
        chapters
          .filter(({ chapter }) => chapter === chosen)
          .map(({ chapter, parts }) => (
            <dl key={chapter} class="glossary">
              {parts.map((part) => (
                <div key={part}>
                  <dt>{t(`handbook.${chapter}.${part}.title`)}</dt>
                  <dd>{t(`handbook.${chapter}.${part}.text`)}</dd>
                </div>
              ))}
            </dl>
          ))
      ) : (
        <article class="handbook" aria-label={t(`step.${step.key}`)}>
          <h3>{`${step.number} ${t(`step.${step.key}`)}`}</h3>
          {stepParts.map((part) => (
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
      <Button onPress={() => void app.actions.saveHandbook(i18n.language.id)} test="save-handbook">
        {t('handbook.save')}
      </Button>
    </Dialog>
  );
}
