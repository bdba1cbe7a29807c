// Claims by the browser's own locks. A lock dies with its tab, and stealing one tells the tab that had it.

import type { Claims, Holding } from './claims';
import { pause } from './time-limit';

const patienceMilliseconds = 700; // a tab that is just being closed or loaded again lets go within this time

export function createLockClaims(locks: LockManager, appId: string): Claims {
  return {
    acquire(id, manner) {
      return new Promise<Holding | undefined>((resolve, reject) => {
        const name = `${appId}/game/${id}`;
        const controller = new AbortController();
        let tellLost: (() => void) | undefined;
        const options: LockOptions = manner === 'steal' ? { steal: true } : { signal: controller.signal };
        let isOver = false;
        const hold = (): Promise<void> => {
          isOver = true;
          return new Promise<void>((release) => {
            const lost = new Promise<void>((tell) => {
              tellLost = tell;
            });
            resolve({ release, lost });
          });
        };
        locks.request(name, options, hold).catch((error: unknown) => {
          isOver = true;
          const isAborted = error instanceof Error && error.name === 'AbortError';
          if (tellLost !== undefined) tellLost();
          else if (isAborted) resolve(undefined);
          else reject(error);
        });
        // A busy machine may be late with a lock that nobody has: only a holder is a reason to give up.
        const giveUpIfHeld = async () => {
          while (!isOver) {
            await pause(patienceMilliseconds);
            const { held = [] } = await locks.query();
            if (!isOver && held.some((lock) => lock.name === name)) controller.abort();
          }
        };
        giveUpIfHeld().catch(() => controller.abort());
      });
    },
  };
}
