// The same 72 events by the plain rules and by the XState machine that plays on the screen.
import { conductInPlace } from '../../flow/conductor';
import { type Course, type Game, newGame } from '../../flow/game';
import type { Input } from '../../flow/input';
import { type RunningMachine, machinesOf } from '../../flow/machine/run';
import { playGame } from '../play-game';
import { timed } from './calibration';
import { inkMicroseconds } from './ink-story';
import { type BenchRow, plain } from './row';

const storyEvents = 72;
const seed = 7;

export function story(course: Course): readonly BenchRow[] {
  const inputs = playGame(course, seed, 'random').inputs.slice(0, storyEvents);
  const begin = machinesOf(course);
  const times = 200;
  const rules = timed(5, times * storyEvents, () => {
    for (let time = 0; time < times; time += 1) byRules(course, inputs);
  });
  const machine = timed(5, 4 * storyEvents, () => {
    for (let time = 0; time < 4; time += 1) byMachine(course, begin, inputs);
  });
  const ink = inkMicroseconds(storyEvents);
  const micros = rules.quickest * 1000;
  return [
    {
      what: 'the same 72 events, our machine (XState send) against the rules',
      have: `${plain(machine.quickest / rules.quickest)} × as long`,
      need: 'told only',
      ok: true,
      note: `${plain(micros)} µs and ${plain(machine.quickest * 1000)} µs an event`,
    },
    {
      what: 'a story of 72 events, ink (inkjs 2.4.0) against the rules',
      have: `${plain(ink / micros)} × as long`,
      need: '50 ×',
      ok: ink / micros >= 50,
      note: `ink takes ${plain(ink)} µs an event; it does far less in each: one choice and one sum`,
    },
  ];
}

function byRules(course: Course, inputs: readonly Input[]): void {
  const game = newGame(course, seed);
  for (const input of inputs) conductInPlace(course, game, input);
}

function byMachine(course: Course, begin: (game: Game) => RunningMachine, inputs: readonly Input[]): void {
  const machine = begin(newGame(course, seed));
  for (const input of inputs) machine.send(input);
  machine.stop();
}
