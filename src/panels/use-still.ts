// Whether nothing may move: as the settings say, or as the system asks.
import { usePage } from './page-context';
import { useStore } from './use-store';

export function useStill(): boolean {
  const { app } = usePage();
  const motion = useStore(app.settings, (state) => state.motion);
  return motion === 'auto' ? window.matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'reduced';
}
