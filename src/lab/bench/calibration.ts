// How fast this core is just now: a plain loop of whole-number maths, timed beside every measurement.
import { performance } from 'node:perf_hooks';
import { percentile } from './row';

const turns = 5_000_000;

/** Nanoseconds of one turn of the loop. On a busy machine it grows, and so does everything measured beside it. */
function loopNanoseconds(): number {
  const start = performance.now();
  let value = 1;
  for (let turn = 0; turn < turns; turn += 1) value = (Math.imul(value, 31) + turn) | 0;
  const taken = performance.now() - start;
  // The value is used, so that no compiler takes the loop away.
  return ((taken + (value === 0 ? 0.001 : 0)) * 1_000_000) / turns;
}

export interface Timed {
  /** Milliseconds of one piece of work, the quickest of the rounds. */
  readonly quickest: number;
  /** The same, counted in turns of the plain loop beside it: the middle round. */
  readonly loopTurns: number;
  /** Nanoseconds of a turn of the loop, when it was quickest: what a quiet core gives. */
  readonly quietLoop: number;
  /** Milliseconds of one piece of work on a quiet core: the turns, each as long as a quiet one. */
  readonly quiet: number;
}

/** Times rounds of the same work, each between two runs of the plain loop. `pieces`: how often a round does the work. */
export function timed(rounds: number, pieces: number, work: () => void): Timed {
  for (let warmUp = 0; warmUp < 5; warmUp += 1) loopNanoseconds();
  work();
  const times: number[] = [];
  const turnCounts: number[] = [];
  const loops: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = loopNanoseconds();
    const start = performance.now();
    work();
    const time = (performance.now() - start) / pieces;
    const after = loopNanoseconds();
    times.push(time);
    loops.push(before, after);
    turnCounts.push((time * 2_000_000) / (before + after));
  }
  const loopTurns = percentile(turnCounts, 50);
  const quietLoop = Math.min(...loops);
  return { quickest: Math.min(...times), loopTurns, quietLoop, quiet: (loopTurns * quietLoop) / 1_000_000 };
}
