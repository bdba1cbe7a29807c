// "What if you had called the other way?": one decision flipped, and the rest of the game played again.
import { performance } from 'node:perf_hooks';
import { flippedCall, playOn } from '../../debrief/flip-call';
import { conductInPlace } from '../../flow/conductor';
import { type Course, newGame } from '../../flow/game';
import { playGame } from '../play-game';
import { type BenchRow, percentile, plain } from './row';

const games = 40;

export function flips(course: Course): readonly BenchRow[] {
  const single: number[] = [];
  const whole: number[] = [];
  for (let seed = 0; seed < games; seed += 1) {
    const times = flipAll(course, seed);
    if (seed < 5) continue; // the first games warm up
    single.push(...times);
    whole.push(times.reduce((sum, time) => sum + time, 0));
  }
  const one = percentile(single, 99);
  const all = percentile(whole, 99);
  const note = `${single.length} flips, each the quickest of three, as other programs interrupt; median ${plain(percentile(single, 50))} ms`;
  return [
    { what: 'flip one decision, replay the rest, p99', have: `${plain(one)} ms`, need: '2 ms', ok: one < 2, note },
    { what: 'all flips of a game, p99', have: `${plain(all)} ms`, need: '250 ms', ok: all < 250 },
  ];
}

/** Milliseconds of each flip: a copy of the game before the call, the other light, and all inputs after it that still count. */
function flipAll(course: Course, seed: number): readonly number[] {
  const { inputs } = playGame(course, seed, 'by-the-book');
  const game = newGame(course, seed);
  const times: number[] = [];
  inputs.forEach((input, at) => {
    if (input.type === 'call') {
      const rest = [flippedCall(input), ...inputs.slice(at + 1)];
      const tries = [0, 1, 2].map(() => timeOf(() => playOn(course, game, rest)));
      times.push(Math.min(...tries));
    }
    conductInPlace(course, game, input);
  });
  return times;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
