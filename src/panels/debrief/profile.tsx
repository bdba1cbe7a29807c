import type { Profile } from '../../rules/result';
import { useI18n } from '../page-context';
import { Meter } from '../pieces/meter';

const inPoints = ['trust', 'ownership', 'momentum', 'knowledge', 'results', 'sponsorFit'] as const;
const inPercent = ['load', 'centrality'] as const;

/** One number teaches winning; this is the rest. */
export function ProfileOfGame({ profile }: { readonly profile: Profile }) {
  const { t, number, percent } = useI18n();
  return (
    <div class="columns profile">
      <section class="block" aria-label={t('profile.title')}>
        <h2>{t('profile.title')}</h2>
        {inPoints.map((id) => (
          <Meter key={id} label={t(`profile.${id}`)} value={profile[id]} most={100} shown={number(profile[id])} />
        ))}
        <Meter
          label={t('profile.runway')}
          value={profile.runway}
          most={36}
          shown={t('profile.months', { count: profile.runway })}
        />
        {inPercent.map((id) => (
          <Meter key={id} label={t(`profile.${id}`)} value={profile[id]} most={100} shown={percent(profile[id])} />
        ))}
      </section>
      <section class="block" aria-label={t('profile.groups')}>
        <h2>{t('profile.groups')}</h2>
        {profile.groups.map(({ group, engagement }) => (
          <Meter key={group} label={t(`group.${group}`)} value={engagement} most={100} shown={number(engagement)} />
        ))}
      </section>
    </div>
  );
}
