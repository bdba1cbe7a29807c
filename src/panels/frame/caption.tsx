// What the board plays just now, in words with its cause. For eyes only: the list beside it is read aloud once.
import { useEffect } from 'preact/hooks';
import { changesOf } from '../changes-vm';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { useStore } from '../use-store';
import { signOf } from '../words/changes';

export function Caption() {
  const { app, i18n } = usePage();
  const { view } = useGame();
  const playing = useStore(app.view, (state) => state.playing);
  const isPlaying = playing !== undefined;
  useEffect(() => {
    if (!isPlaying) return;
    const skip = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') app.view.setState({ playing: undefined });
    };
    document.addEventListener('keydown', skip);
    return () => document.removeEventListener('keydown', skip);
  }, [isPlaying]);
  const changes = isPlaying ? changesOf(view, view.facts, i18n, (pair) => app.reader.pairAt(view, pair)) : [];
  const change = changes.find(({ id }) => id === playing);
  if (change === undefined) return undefined;
  return (
    <div class="caption paper" data-test="caption" data-direction={change.direction}>
      <p aria-hidden="true">
        <span class="change-sign">{signOf(change.direction)}</span> <strong>{change.text}</strong> {change.why}
      </p>
      <button
        type="button"
        class="button"
        data-test="skip-story"
        onClick={() => app.view.setState({ playing: undefined })}
      >
        {i18n.t('change.skip')}
      </button>
    </div>
  );
}
