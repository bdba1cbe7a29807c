// Who is pointed at or chosen on the region: who they are, and what is known of their interests and ties. For eyes; the dialog of
// people says the same to everybody, and more.
import { tiesOf } from '../dialogs/stakeholder-vm';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { nameOf, personById } from '../people-vm';
import { Person } from '../pieces/person';
import { useStore } from '../use-store';

const mostTies = 2;
const lowHalf = 500; // of the map: whoever is at home there is not covered by a note above

export function PersonNote() {
  const { app, i18n } = usePage();
  const { t, list } = i18n;
  const { view } = useGame();
  const id = useStore(app.view, ({ pointed, selected, playing }) =>
    playing === undefined ? (pointed ?? selected) : undefined,
  );
  const person = id === undefined ? undefined : personById(view, id);
  if (person === undefined) return undefined;
  const ties = tiesOf(view, app.reader, person.stakeholder.id).slice(0, mostTies);
  const interests = person.known.map(({ name }) => name);
  return (
    <div
      class="person-note paper"
      data-at={person.stakeholder.y > lowHalf ? 'top' : 'bottom'}
      data-test="person-note"
      aria-hidden="true"
    >
      <Person person={person} />
      <div>
        <p>
          <strong>{t('person.interests')}:</strong>{' '}
          <bdi>{interests.length === 0 ? t('person.notYet') : list(interests)}</bdi>
        </p>
        <p>
          <strong>{t('person.ties')}:</strong>{' '}
          <bdi>{ties.length === 0 ? t('person.noTies') : list(ties.map((tie) => nameOf(view, tie.id)))}</bdi>
        </p>
      </div>
    </div>
  );
}
