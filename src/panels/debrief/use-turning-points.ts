// The turning points of the game on the table. The whole game is played again for each decision, so that this waits until the
// screen that asks for it has been painted; made once for as long as no input is added.
import { useEffect, useState } from 'preact/hooks';
import { trackOfSession } from '../../debrief/of-session';
import type { Track } from '../../debrief/track';
import { flipAll, type TurningPoint, turningPointsOf } from '../../debrief/turning-points';
import { useGame } from '../game-context';

const known = new WeakMap<Track, readonly TurningPoint[]>();

/** Undefined while they are being worked out. */
export function useTurningPoints(): readonly TurningPoint[] | undefined {
  const { view } = useGame();
  const track = trackOfSession(view);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (known.has(track)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        known.set(track, turningPointsOf(track, flipAll(track)));
        drawAgain((count) => count + 1);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [track]);
  return known.get(track);
}
