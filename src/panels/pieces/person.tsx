// Somebody of the scenario in one line: portrait in the ladder ring, name, where from.
import type { ComponentChildren } from 'preact';
import { useI18n } from '../page-context';
import type { StakeholderOnScreen } from '../people-vm';
import { GroupShape } from './group-shape';
import { LadderRing } from './ladder-ring';
import { Portrait } from './portrait';

export interface PersonProps {
  readonly person: StakeholderOnScreen;
  readonly size?: 'small' | 'large';
  readonly children?: ComponentChildren;
}

export function Person({ person, size = 'small', children }: PersonProps) {
  const { t } = useI18n();
  const { stakeholder } = person;
  return (
    <span class={`person person-${size}`} data-group={stakeholder.group}>
      <PersonToken person={person} size={size} />
      <span class="person-words">
        <strong>
          <bdi>{stakeholder.name}</bdi>
        </strong>
        <span class="person-rung">{t(`rung.${person.rung}`)}</span>
        <span class="person-from">
          <GroupShape group={stakeholder.group} />
          <bdi>{stakeholder.organisation}</bdi>
        </span>
        {children}
      </span>
    </span>
  );
}

/** Somebody in a list that has to be short: token, name, where from. The ring tells the rung. */
export function PersonCard({ person }: { readonly person: StakeholderOnScreen }) {
  const { name, group, short } = person.stakeholder;
  return (
    <span class="person person-card" data-group={group}>
      <PersonToken person={person}>
        <GroupShape group={group} />
      </PersonToken>
      <span class="person-words">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <bdi>{short}</bdi>
      </span>
    </span>
  );
}

/** The round token alone. */
export function PersonToken({ person, size = 'small', children }: PersonProps) {
  const { t } = useI18n();
  return (
    <span class={`token token-${size}`} data-group={person.stakeholder.group}>
      <Portrait portrait={person.stakeholder.portrait} size={size} />
      <LadderRing rung={person.rung} label={t('person.rung', { rung: t(`rung.${person.rung}`) })} />
      {children}
    </span>
  );
}
