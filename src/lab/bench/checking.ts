// Checking a scenario as an author does: text in, problems out.
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Deck } from '../../scenario/deck/deck';
import { parseScenario } from '../../scenario/parse';
import { type BenchRow, percentile, plain } from './row';

const namedBytes = 200_000;
const mostGrowth = 5_000_000; // bytes, over all checks: what a heap moves by itself

export function checking(text: string, deck: Deck, checks: number): readonly BenchRow[] {
  const collectGarbage = garbageCollector();
  for (let warmUp = 0; warmUp < 5; warmUp += 1) check(text, deck);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const times: number[] = [];
  for (let count = 0; count < checks; count += 1) {
    const start = performance.now();
    check(text, deck);
    times.push(performance.now() - start);
  }
  collectGarbage();
  const growth = Math.max(0, process.memoryUsage().heapUsed - before);
  const bytes = Buffer.byteLength(text);
  const median = percentile(times, 50);
  const time = (median * namedBytes) / bytes;
  return [
    {
      what: 'checking 200 kB of a scenario',
      have: `${plain(time)} ms`,
      need: '150 ms',
      ok: time < 150,
      note: `the tourism scenario of ${plain(bytes / 1000)} kB takes ${plain(median)} ms, in proportion`,
    },
    {
      what: `memory after ${checks} checks`,
      have: `${plain(growth / 1000)} kB more`,
      need: 'no growth (5 MB)',
      ok: growth < mostGrowth,
      note: '1,000 checks with --checks 1000',
    },
  ];
}

function check(text: string, deck: Deck): void {
  const parsed = parseScenario(text, 'scenario.yaml', deck);
  if (!parsed.ok) throw new Error(`Bug: the scenario is not sound: ${parsed.error[0]?.message ?? ''}`);
}

/** The collector that this program can call by hand. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return () => {
    if (typeof collect === 'function') collect();
  };
}
