import { useI18n } from '../page-context';
import { LampShape } from '../pieces/lamp';
import { Stepper } from '../pieces/stepper';

interface Counts {
  readonly go: number;
  readonly stop: number;
}

/** Everybody shows a thumb at once; somebody counts. May be left out. */
export function Thumbs({ thumbs, onChange }: { readonly thumbs: Counts; readonly onChange: (thumbs: Counts) => void }) {
  const { t } = useI18n();
  return (
    <div class="thumbs" role="group" aria-label={t('thumbs.title')}>
      <span class="thumbs-words">{t('thumbs.title')}</span>
      {(['go', 'stop'] as const).map((light) => (
        <div key={light} class="thumb">
          <LampShape light={light} />
          <Stepper
            label={t(`thumbs.${light}`)}
            less={t(`thumbs.${light}Less`)}
            more={t(`thumbs.${light}More`)}
            value={thumbs[light]}
            least={0}
            most={12}
            onChange={(count) => onChange({ ...thumbs, [light]: count })}
            test={`thumbs-${light}`}
          />
        </div>
      ))}
    </div>
  );
}
