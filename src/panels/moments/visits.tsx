// Whom to visit: the people of the region, also to be chosen on the board.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { peopleOf } from '../people-vm';
import { PersonCard } from '../pieces/person';
import { ToggleGroup } from '../pieces/toggle-group';

export function Visits() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  return (
    <section class="block" aria-label={t('visit.who')}>
      <h2>{t('visit.whoHelp')}</h2>
      <ToggleGroup
        label={t('visit.who')}
        layout="grid"
        choosesOnPress
        chosen={undefined}
        onChoose={(id) => app.view.setState({ selected: id })}
        choices={peopleOf(view).map((each) => ({
          value: each.stakeholder.id,
          children: <PersonCard person={each} />,
          test: `visit-${each.stakeholder.id}`,
        }))}
      />
    </section>
  );
}
