import { useId, useState } from 'preact/hooks';
import type { PageApp, SavedGame } from '../page-app';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { useStore } from '../use-store';

/** Games kept on this machine, and files from elsewhere. */
export function SavedGames() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const saved = useStore(app.lobby, (state) => state.saved);
  return (
    <section class="block" aria-label={t('lobby.resume')}>
      <h2>{t('lobby.resume')}</h2>
      {saved.length === 0 ? <p>{t('lobby.noneSaved')}</p> : undefined}
      <ul class="rows">
        {saved.map((game) => (
          <Saved key={game.id} game={game} />
        ))}
      </ul>
      <Button onPress={() => void app.actions.openFile()} test="open-file">
        {t('files.open')}
      </Button>
    </section>
  );
}

function Saved({ game }: { readonly game: SavedGame }) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const name = game.table === '' ? t('lobby.unnamed') : game.table;
  return (
    <li class="row-item" data-test={`saved-${game.id}`}>
      <p id={id}>
        <strong dir="auto">{name}</strong> <bdi>{game.scenarioTitle}</bdi>
      </p>
      <p>
        {t('lobby.savedAt', { date: i18n.dateTime(game.savedAt) })}{' '}
        {game.step === undefined || game.step === 0 ? '' : t('lobby.atStep', { step: game.step })}
      </p>
      <div class="row">
        <Button onPress={() => void app.actions.resume(game.id)} describedBy={id} test="resume-game">
          {t('lobby.goOn')}
        </Button>
        {isAsking ? undefined : (
          <Button look="quiet" onPress={() => void takeHome(app, game.id)} describedBy={id} test="take-home">
            {t('lobby.takeHome')}
          </Button>
        )}
        {isAsking ? (
          <>
            <Button onPress={() => void app.actions.removeSaved(game.id)} test="remove-really">
              {t('lobby.removeReally')}
            </Button>
            <Button onPress={() => setAsking(false)} test="remove-keep">
              {t('lobby.keep')}
            </Button>
          </>
        ) : (
          <Button look="quiet" onPress={() => setAsking(true)} describedBy={id} test="remove">
            {t('lobby.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Opens the game at what is taken home from it: a game that is over stands there already. */
async function takeHome(app: PageApp, id: string): Promise<void> {
  await app.actions.resume(id);
  const session = app.session.getState();
  if (session !== undefined && session.store.getState().game.place.at !== 'handover') {
    app.view.setState({ dialog: 'files' });
  }
}
