// "What if you had decided otherwise?": one decision flipped and the rest played again; every decision of a game flipped.
import { performance } from 'node:perf_hooks';
import { branchOff } from '../../debrief/branch';
import { decisionsOf } from '../../debrief/decisions';
import { trackOf } from '../../debrief/track';
import { flipAll } from '../../debrief/turning-points';
import type { Course } from '../../flow/game';
import { playGame } from '../play-game';
import { type BenchRow, percentile, plain } from './row';

/** `games`: how many are flipped, after three more that warm up. */
export function flips(course: Course, format: string, games: number): readonly BenchRow[] {
  const single: number[] = [];
  const whole: number[] = [];
  for (let seed = 0; seed < games + 3; seed += 1) {
    const track = trackOf(course, seed, playGame(course, seed, 'by-the-book').inputs);
    const times = decisionsOf(track).flatMap(({ others }) =>
      others.slice(0, 1).map(({ change }) => quickest(() => branchOff(track, [change]))),
    );
    const all = quickest(() => flipAll(track));
    if (seed < 3) continue;
    single.push(...times);
    whole.push(all);
  }
  const one = percentile(single, 99);
  const all = percentile(whole, 99);
  const note = `${single.length} flips, each the quickest of three, as other programs interrupt; median ${plain(percentile(single, 50))} ms`;
  return [
    {
      what: `flip one decision of ${format}, replay the rest, p99`,
      have: `${plain(one)} ms`,
      need: '2 ms',
      ok: one < 2,
      note,
    },
    { what: `all flips of ${format}, p99`, have: `${plain(all)} ms`, need: '250 ms', ok: all < 250 },
  ];
}

function quickest(work: () => unknown): number {
  return Math.min(...[0, 1, 2].map(() => timeOf(work)));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
