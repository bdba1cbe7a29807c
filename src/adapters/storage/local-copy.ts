// A second copy in localStorage for pages without secure context. It reaches the disk some seconds late and is small:
// it is there for the day the database is found broken, and it makes room by dropping the games saved longest ago.

import type { CopiedLog, LogCopy } from './log-copy';
import { StorageFailure } from './storage-failure';

export function createLocalCopy(storage: Storage, appId: string): LogCopy {
  const prefix = `${appId}/log/`;
  const keyOf = (id: string, place: number) => `${prefix}${encodeURIComponent(id)}/${place}`;
  const ownerKeyOf = (id: string) => `${appId}/owner/${encodeURIComponent(id)}`;
  const savedKeyOf = (id: string) => `${appId}/saved/${encodeURIComponent(id)}`;

  function readLines(id: string): string[] {
    const lines: string[] = [];
    for (;;) {
      const line = storage.getItem(keyOf(id, lines.length));
      if (line === null) return lines;
      lines.push(line);
    }
  }

  function dropFrom(id: string, from: number): void {
    for (let place = from; storage.getItem(keyOf(id, place)) !== null; place += 1) storage.removeItem(keyOf(id, place));
  }

  function listAll(): CopiedLog[] {
    const savedPrefix = savedKeyOf('');
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(savedPrefix))
      .map((key) => {
        const id = decodeURIComponent(key.slice(savedPrefix.length));
        const lines = readLines(id);
        return { id, savedAt: Number(storage.getItem(key)), header: lines[0] ?? '', lineCount: lines.length };
      });
  }

  function forget(id: string): void {
    dropFrom(id, 0);
    storage.removeItem(savedKeyOf(id));
    storage.removeItem(ownerKeyOf(id));
  }

  function dropOldest(except: string): boolean {
    const others = listAll().filter((log) => log.id !== except);
    const oldest = others.sort((one, other) => one.savedAt - other.savedAt)[0];
    if (oldest !== undefined) forget(oldest.id);
    return oldest !== undefined;
  }

  function put(id: string, key: string, value: string): void {
    for (;;) {
      try {
        storage.setItem(key, value);
        return;
      } catch (error) {
        if (!dropOldest(id)) throw error;
      }
    }
  }

  function checkOwner(id: string, token: string): void {
    const owner = storage.getItem(ownerKeyOf(id));
    if (owner !== null && owner !== token) {
      throw new StorageFailure('storage/taken', `${id} is written by another tab`);
    }
  }

  return {
    name: 'local',
    isSnapshot: true,
    async list() {
      return listAll();
    },
    async read(id) {
      return readLines(id);
    },
    async take(id, token, mode) {
      if (mode === 'again') checkOwner(id, token);
      put(id, ownerKeyOf(id), token);
    },
    async write(id, token, from, lines, savedAt) {
      checkOwner(id, token);
      dropFrom(id, from);
      for (const [index, line] of lines.entries()) put(id, keyOf(id, from + index), line);
      put(id, savedKeyOf(id), String(savedAt));
    },
    async leave(id, token) {
      if (storage.getItem(ownerKeyOf(id)) === token) storage.removeItem(ownerKeyOf(id));
    },
    async remove(id, token) {
      checkOwner(id, token);
      forget(id);
    },
  };
}
