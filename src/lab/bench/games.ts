// Whole games without a screen, on one core and on two.
import { performance } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Course } from '../../flow/game';
import { playGame } from '../play-game';
import { timed } from './calibration';
import { type BenchRow, plain } from './row';

const gamesInARound = 300;
const gamesOfAWorker = 2000;

export function gamesOnOneCore(course: Course): BenchRow {
  const { quickest, quiet, quietLoop, loopTurns } = timed(9, gamesInARound, () => playGames(course, gamesInARound));
  // On a quiet machine the two agree. On a busy one neither alone is fair: the loop feels less than memory does.
  const rate = 1000 / Math.min(quickest, quiet);
  return {
    what: 'half-day games without a screen, one core',
    have: `${plain(rate)} a second`,
    need: '5,000 a second',
    ok: rate >= 5000,
    note: `policy random; quickest round ${plain(1000 / quickest)}, by the loop ${plain(1000 / quiet)}: a game takes ${plain(loopTurns)} turns of a plain loop of ${plain(quietLoop)} ns`,
  };
}

/** Two workers against one, each playing the same number of games: what is gained, whatever the machine. */
export async function gamesOnTwoCores(entry: URL, root: string): Promise<BenchRow> {
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    one.push(await gamesASecond(entry, root, 1));
    two.push(await gamesASecond(entry, root, 2));
  }
  const gain = Math.max(...two) / Math.max(...one);
  return {
    what: 'two workers against one',
    have: `${plain(gain)} ×`,
    need: '1.6 ×',
    ok: gain >= 1.6,
    note: `${plain(Math.max(...one))} and ${plain(Math.max(...two))} games a second; another program on the machine takes from the second core`,
  };
}

/** The worker's side: warms up, waits for the word, plays, and says how long it took. */
export function isBenchWorker(): boolean {
  return !isMainThread && typeof workerData === 'string';
}

export function serveAsWorker(courseOf: (root: string) => Course): void {
  const course = courseOf(String(workerData));
  playGames(course, gamesInARound);
  parentPort?.on('message', () => {
    playGames(course, gamesOfAWorker);
    parentPort?.postMessage('done');
  });
  parentPort?.postMessage('ready');
}

async function gamesASecond(entry: URL, root: string, count: number): Promise<number> {
  const workers = Array.from({ length: count }, () => new Worker(entry, { workerData: root }));
  await Promise.all(workers.map(answerOf));
  const start = performance.now();
  const answers = workers.map(answerOf);
  for (const worker of workers) worker.postMessage('play');
  await Promise.all(answers);
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return (count * gamesOfAWorker) / seconds;
}

function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function playGames(course: Course, count: number): void {
  for (let seed = 0; seed < count; seed += 1) playGame(course, seed, 'random');
}
