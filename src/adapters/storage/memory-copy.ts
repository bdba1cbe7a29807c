// The last rung: the game can be played, but it is gone with the page.

import type { LogCopy } from './log-copy';

export function createMemoryCopy(): LogCopy {
  const logs = new Map<string, { lines: string[]; savedAt: number }>();
  return {
    name: 'memory',
    isSnapshot: false,
    async list() {
      return [...logs].map(([id, log]) => ({
        id,
        savedAt: log.savedAt,
        header: log.lines[0] ?? '',
        lineCount: log.lines.length,
      }));
    },
    async read(id) {
      return [...(logs.get(id)?.lines ?? [])];
    },
    async take() {},
    async write(id, _token, from, lines, savedAt) {
      const kept = logs.get(id)?.lines.slice(0, from) ?? [];
      logs.set(id, { lines: [...kept, ...lines], savedAt });
    },
    async leave() {},
    async remove(id) {
      logs.delete(id);
    },
  };
}
