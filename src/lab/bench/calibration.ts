// How fast this core is just now: a plain loop of whole-number maths, timed beside every measurement.
import { performance } from 'node:perf_hooks';

const turns = 5_000_000;

/** Nanoseconds of one turn of the loop. On a busy machine it grows, and so does everything measured beside it. */
export function loopNanoseconds(): number {
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
  /** Milliseconds, the middle round. */
  readonly median: number;
  /** The quickest round, counted in turns of the plain loop beside it. */
  readonly loopTurns: number;
  /** Nanoseconds of a turn of the loop, in the quietest round. */
  readonly loop: number;
}

/** Times rounds of the same work, each between two runs of the plain loop. `pieces`: how often a round does the work. */
export function timed(rounds: number, pieces: number, work: () => void): Timed {
  for (let warmUp = 0; warmUp < 3; warmUp += 1) loopNanoseconds();
  work();
  const times: number[] = [];
  const inTurns: number[] = [];
  const loops: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = loopNanoseconds();
    const start = performance.now();
    work();
    const time = (performance.now() - start) / pieces;
    const loop = (before + loopNanoseconds()) / 2;
    times.push(time);
    loops.push(loop);
    inTurns.push((time * 1_000_000) / loop);
  }
  times.sort((first, second) => first - second);
  return {
    quickest: times[0] ?? 0,
    median: times[Math.floor(times.length / 2)] ?? 0,
    loopTurns: Math.min(...inTurns),
    loop: Math.min(...loops),
  };
}
