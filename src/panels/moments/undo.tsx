// Takes back the last move of a task that has not been handed in. Ctrl+Z does the same while nobody writes.
import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { isWriting } from '../writing';

export function Undo() {
  const { i18n, announce } = usePage();
  const { t } = i18n;
  const { view, stepBack } = useGame();
  const isPossible = view.inputs.at(-1)?.type === 'task';
  const undo = (): void => {
    if (!isPossible) return;
    stepBack();
    announce(t('task.undone'));
  };
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isWriting(event.target)) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <Button onPress={undo} blockedBy={isPossible ? undefined : t('task.nothingToUndo')} test="undo">
      {t('task.undo')}
    </Button>
  );
}
