import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { personById, type StakeholderOnScreen } from '../people-vm';
import { useStore } from '../use-store';

/** Whoever is chosen in a list or on the board. */
export function useSelectedPerson(): StakeholderOnScreen | undefined {
  const { app } = usePage();
  const { view } = useGame();
  const selected = useStore(app.view, (state) => state.selected);
  return selected === undefined ? undefined : personById(view, selected);
}
