// Who somebody is, and what is known of them. Their true interests only as far as the table has found them out.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { nameOf, peopleOf, personById } from '../people-vm';
import { Chip } from '../pieces/chip';
import { Dialog } from '../pieces/dialog';
import { Person } from '../pieces/person';
import { ToggleGroup } from '../pieces/toggle-group';
import { useStore } from '../use-store';
import { tensionsOf, tiesOf } from './stakeholder-vm';

export function StakeholderDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  const selected = useStore(app.view, (state) => state.selected ?? state.pointed);
  const person = selected === undefined ? undefined : personById(view, selected);
  if (person === undefined) {
    return (
      <Dialog key="everybody" title={t('person.everybody')} onClose={onClose} test="people">
        <ToggleGroup
          label={t('person.everybody')}
          layout="list"
          choosesOnPress
          chosen={undefined}
          onChoose={(id) => app.view.setState({ selected: id })}
          choices={peopleOf(view).map((each) => ({
            value: each.stakeholder.id,
            children: <Person person={each} />,
            test: `person-${each.stakeholder.id}`,
          }))}
        />
      </Dialog>
    );
  }
  const { stakeholder } = person;
  const ties = tiesOf(view, app.reader, stakeholder.id);
  return (
    <Dialog key={stakeholder.id} title={stakeholder.name} onClose={onClose} test="stakeholder">
      <Person person={person} size="large">
        <Chip>{t(`group.${stakeholder.group}`)}</Chip>
        {person.isSeated ? <Chip tone="good">{t('person.seated')}</Chip> : undefined}
      </Person>
      <p dir="auto">{stakeholder.bio}</p>
      <h3>{t('person.interests')}</h3>
      {person.known.length === 0 ? <p>{t('person.noneKnown')}</p> : undefined}
      <ul class="flips">
        {person.known.map(({ id, name, text }) => (
          <li key={id} dir="auto">
            <strong>{name}</strong> {text}
          </li>
        ))}
      </ul>
      <h3>{t('person.ties')}</h3>
      {ties.length === 0 ? <p>{t('person.noTies')}</p> : undefined}
      <ul class="flips">
        {ties.map(({ id, strength }) => (
          <li key={id}>{t(`person.tie.${strength}`, { name: nameOf(view, id) })}</li>
        ))}
      </ul>
      {tensionsOf(view.scenario, stakeholder.id).map(({ id, about }) => (
        <p key={id}>{t('person.tension', { name: nameOf(view, id), about })}</p>
      ))}
    </Dialog>
  );
}
