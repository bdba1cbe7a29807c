import { useMemo } from 'preact/hooks';
import { filmOfSession } from '../../debrief/of-session';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { useStore } from '../use-store';
import { type ShotInWords, shotInWords } from './film-vm';

const before: ShotInWords = { step: 0, month: 0, changes: [], beginsStep: false };

/** What the shot shows that the board is at. */
export function useShot(): ShotInWords {
  const { app, i18n } = usePage();
  const { view } = useGame();
  const at = useStore(app.view, (state) => state.film ?? 0);
  return useMemo(() => {
    const shot = filmOfSession(view)[at];
    return shot === undefined ? before : shotInWords(view, shot, i18n, (pair) => app.reader.pairAt(view, pair));
  }, [view.inputs.length, at, i18n]);
}
