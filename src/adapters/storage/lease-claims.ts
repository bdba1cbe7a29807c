// Claims for pages without locks (plain http in a local network): a lease in localStorage that its holder renews, and a
// channel on which a newcomer asks who is there. The word on the channel decides where it can, because timers of a
// hidden tab run late; the lease decides about tabs that are dead and cannot speak. Two tabs that get past this in the
// same moment are told apart by the owner's token inside the database.

import type { Claims, Holding } from './claims';
import { pause } from './time-limit';

export interface LeaseTimes {
  readonly leaseMilliseconds: number; // a lease not renewed for so long is dead
  readonly renewMilliseconds: number;
  readonly settleMilliseconds: number; // time for a competing tab to speak up
}

const usualTimes: LeaseTimes = { leaseMilliseconds: 3000, renewMilliseconds: 750, settleMilliseconds: 250 };
const wordTypes = ['who-has', 'i-have', 'i-claim', 'i-steal'] as const;

interface Word {
  readonly type: (typeof wordTypes)[number];
  readonly id: string;
  readonly from: string;
}

export function createLeaseClaims(storage: Storage, appId: string, times: LeaseTimes = usualTimes): Claims {
  const channel = new BroadcastChannel(`${appId}/claims`);
  const me = randomName();
  const held = new Map<string, () => void>(); // game -> what to do when it is lost
  const claiming = new Set<string>(); // games just claimed, while a competing tab may still speak up
  const answered = new Set<string>(); // games another tab said it has
  const keyOf = (id: string) => `${appId}/claim/${encodeURIComponent(id)}`;

  channel.onmessage = (event: MessageEvent<unknown>) => {
    const word = parseWord(event.data);
    if (word === undefined || word.from === me) return;
    if (word.type === 'who-has' && held.has(word.id)) say('i-have', word.id);
    if (word.type === 'i-have') answered.add(word.id);
    if (word.type === 'i-steal') held.get(word.id)?.();
    if (word.type === 'i-claim') settle(word);
  };
  globalThis.addEventListener('pagehide', () => {
    for (const [id, lose] of held) {
      drop(id);
      lose();
    }
  });

  /** Two tabs claim in the same moment: the one whose name comes first in the alphabet gets the game. */
  function settle(word: Word): void {
    if (claiming.has(word.id) && me < word.from) write(word.id);
    else held.get(word.id)?.();
  }

  function say(type: Word['type'], id: string): void {
    channel.postMessage({ type, id, from: me } satisfies Word);
  }

  function write(id: string): void {
    storage.setItem(keyOf(id), JSON.stringify({ holder: me, until: Date.now() + times.leaseMilliseconds }));
  }

  function drop(id: string): void {
    if (parseLease(storage.getItem(keyOf(id)))?.holder === me) storage.removeItem(keyOf(id));
  }

  function isLeasedToOther(id: string): boolean {
    const lease = parseLease(storage.getItem(keyOf(id)));
    if (lease === undefined || lease.holder === me) return false;
    return lease.until > Date.now() && lease.until <= Date.now() + times.leaseMilliseconds; // a clock set back must not lock for years
  }

  async function isFree(id: string): Promise<boolean> {
    answered.delete(id);
    for (let waited = 0; waited === 0 || isLeasedToOther(id); waited += times.settleMilliseconds) {
      say('who-has', id);
      await pause(times.settleMilliseconds);
      if (answered.has(id)) return false;
      if (waited > times.leaseMilliseconds) return !isLeasedToOther(id); // someone renews it without a word
    }
    return true;
  }

  function hold(id: string): Holding {
    let tell: () => void = () => undefined;
    const lost = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const stop = () => {
      clearInterval(timer);
      held.delete(id);
    };
    const lose = () => {
      stop();
      tell();
    };
    const timer = setInterval(() => {
      if (isLeasedToOther(id)) lose();
      else renew();
    }, times.renewMilliseconds);
    const renew = () => {
      try {
        write(id);
      } catch {
        // No room for the lease: the word on the channel and the token in the database still hold.
      }
    };
    held.set(id, lose);
    return {
      lost,
      release() {
        stop();
        drop(id);
      },
    };
  }

  return {
    async acquire(id, manner) {
      if (manner === 'ask' && !(await isFree(id))) return undefined;
      write(id);
      const holding = hold(id);
      claiming.add(id);
      say(manner === 'steal' ? 'i-steal' : 'i-claim', id);
      await pause(times.settleMilliseconds);
      claiming.delete(id);
      if (held.has(id)) return holding;
      return undefined; // another tab took it in the same moment
    },
  };
}

function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
}

function parseWord(data: unknown): Word | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('type' in data && 'id' in data && 'from' in data)) return undefined;
  const { id, from } = data;
  const type = wordTypes.find((known) => known === data.type);
  return type !== undefined && typeof id === 'string' && typeof from === 'string' ? { type, id, from } : undefined;
}

function parseLease(text: string | null): { readonly holder: string; readonly until: number } | undefined {
  try {
    const data: unknown = JSON.parse(text ?? 'null');
    if (typeof data !== 'object' || data === null || !('holder' in data && 'until' in data)) return undefined;
    const { holder, until } = data;
    return typeof holder === 'string' && typeof until === 'number' ? { holder, until } : undefined;
  } catch {
    return undefined;
  }
}
