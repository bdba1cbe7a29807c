// The live indicators of a leadership group: what it is made of, who is missing, how much time it can give.
import './panel.css';
import type { I18n } from '../../i18n/create-i18n';
import { useI18n } from '../../panels/page-context';
import { Chip } from '../../panels/pieces/chip';
import { GroupShape } from '../../panels/pieces/group-shape';
import { Meter } from '../../panels/pieces/meter';
import type { SeatsOnScreen } from './panel-vm';

export function SeatIndicatorsView({ shown }: { readonly shown: SeatsOnScreen }) {
  const i18n = useI18n();
  const { t, percent, number } = i18n;
  const { seats, businessShare, names, doers, hours, missing, captured } = shown.indicators;
  const isBusinessLed = businessShare >= shown.businessNorm;
  const warning = captureInWords(i18n, captured);
  return (
    <section class="seat-signs" aria-label={t('task.seats.signs')}>
      <Meter
        label={t('task.seats.businessShare')}
        value={businessShare}
        most={100}
        need={shown.businessNorm}
        shown={t('task.seats.shareOfNeed', { share: percent(businessShare), need: percent(shown.businessNorm) })}
        tone={seats === 0 ? 'plain' : isBusinessLed ? 'good' : 'short'}
        test="business-share"
      />
      <dl class="seat-figures">
        <div data-test="names">
          <dt>{t('task.seats.names')}</dt>
          <dd>{number(names)}</dd>
        </div>
        <div data-test="doers">
          <dt>{t('task.seats.doers')}</dt>
          <dd>{number(doers)}</dd>
        </div>
        <div data-test="hours">
          <dt>{t('task.seats.hours')}</dt>
          <dd>{number(hours)}</dd>
        </div>
      </dl>
      {warning === '' ? undefined : (
        <p class="task-warning" data-test="captured">
          {warning}
        </p>
      )}
      {seats === 0 ? undefined : (
        <div class="seat-missing" data-test="missing-groups">
          <span class="seat-missing-label">
            {missing.length === 0 ? t('task.seats.allThere') : t('task.seats.notInTheRoom')}
          </span>
          <Chips groups={missing} />
        </div>
      )}
    </section>
  );
}

/** Who holds more than half of the seats; empty while nobody does. */
export function captureInWords({ t }: I18n, captured: string | undefined): string {
  return captured === undefined ? '' : t('task.seats.captured', { bloc: t(`task.seats.bloc.${captured}`) });
}

function Chips({ groups }: { readonly groups: SeatsOnScreen['indicators']['missing'] }) {
  const { t } = useI18n();
  return (
    <span class="option-chips">
      {groups.map((group) => (
        <Chip key={group} tone="short">
          <GroupShape group={group} /> {t(`group.${group}`)}
        </Chip>
      ))}
    </span>
  );
}
