// Before anybody argues, everybody may say how it was. The ending is not told yet.
import { useI18n } from '../page-context';

export function Feelings() {
  const { t } = useI18n();
  return (
    <div class="feelings">
      <ul>
        {([1, 2, 3] as const).map((prompt) => (
          <li key={prompt}>{t(`debrief.feel.prompt${prompt}`)}</li>
        ))}
      </ul>
      <Hills />
      <p class="hint">{t('debrief.feel.facts')}</p>
    </div>
  );
}

/** A quiet picture: nothing in it says how the game went. */
function Hills() {
  return (
    <svg class="hills" viewBox="0 0 1200 160" preserveAspectRatio="none" aria-hidden="true">
      <path class="hill-far" d="M0 110 C160 40 300 40 460 90 S760 150 900 80 1100 40 1200 70 V160 H0 Z" />
      <path class="hill-near" d="M0 140 C220 90 420 150 620 120 S1000 90 1200 130 V160 H0 Z" />
    </svg>
  );
}
