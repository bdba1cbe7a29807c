// Something about keeping the game that the table must know, over everything else.
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';

export function Trouble() {
  const { app, i18n } = usePage();
  const { view } = useGame();
  const { t, has } = i18n;
  if (view.trouble === undefined) return undefined;
  if (view.trouble.kind === 'lost') {
    return (
      <div class="trouble paper" role="alert" data-test="trouble-lost">
        <p>{t('trouble.lost')}</p>
        <Button look="main" onPress={() => app.actions.reload()} test="play-here">
          {t('trouble.playHere')}
        </Button>
      </div>
    );
  }
  const code = `trouble.${view.trouble.code}`;
  return (
    <div class="trouble paper" role="alert" data-test="trouble-unsaved">
      <p>{t('trouble.unsaved')}</p>
      <p>{has(code) ? t(code) : t('trouble.other', { code: view.trouble.code })}</p>
      <Button look="main" onPress={() => void app.actions.saveToFile()} test="trouble-save">
        {t('files.save')}
      </Button>
    </div>
  );
}
