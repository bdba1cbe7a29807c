// Claims by the browser's own locks. A lock dies with its tab, and stealing one tells the tab that had it.

import type { Claims, Holding } from './claims';

const patienceMilliseconds = 700; // a tab that is just being closed or loaded again lets go within this time

export function createLockClaims(locks: LockManager, appId: string): Claims {
  return {
    acquire(id, manner) {
      return new Promise<Holding | undefined>((resolve, reject) => {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), patienceMilliseconds);
        let tellLost: (() => void) | undefined;
        const options: LockOptions = manner === 'steal' ? { steal: true } : { signal: controller.signal };
        const hold = (): Promise<void> => {
          clearTimeout(timer);
          return new Promise<void>((release) => {
            const lost = new Promise<void>((tell) => {
              tellLost = tell;
            });
            resolve({ release, lost });
          });
        };
        locks.request(`${appId}/game/${id}`, options, hold).catch((error: unknown) => {
          clearTimeout(timer);
          const isAborted = error instanceof Error && error.name === 'AbortError';
          if (tellLost !== undefined) tellLost();
          else if (isAborted) resolve(undefined);
          else reject(error);
        });
      });
    },
  };
}
