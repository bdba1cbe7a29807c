// The turning points of the game on the table: worked out elsewhere, so that the page does not wait.
import { useEffect, useState } from 'preact/hooks';
import type { TurningPoint } from '../../debrief/turning-points';
import { useGame } from '../game-context';
import { usePage } from '../page-context';

/** Undefined while they are being worked out. */
export function useTurningPoints(): readonly TurningPoint[] | undefined {
  const { app } = usePage();
  const { view } = useGame();
  const [points, setPoints] = useState<readonly TurningPoint[]>();
  useEffect(() => {
    let isWanted = true;
    void app.foresight.turningPoints(view).then((found) => {
      if (isWanted && found !== undefined) setPoints(found);
    });
    return () => {
      isWanted = false;
    };
  }, [app, view.inputs]);
  return points;
}
