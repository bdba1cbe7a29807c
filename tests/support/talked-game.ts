// A whole game of a table that talked: thumbs counted, movers predicted, certain mistakes, lines for its own region. Up to the debrief.
import { conductInPlace } from '../../src/flow/conductor';
import { newGame, openCourse } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import { nextInput } from '../../src/lab/policy';
import { rollFrom } from '../../src/lab/play-game';
import { openCard } from '../../src/rules/calls';
import { hashesOf } from '../../src/session/game-hash';
import { headerOf } from '../../src/session/header';
import { formatSessionFile } from '../../src/session/session-file';
import { kestrelCoast } from './kestrel-coast';

const seed = 7;
const scenario = kestrelCoast();
const course = openCourse(scenario, 'half-day');

export interface TalkedGame {
  readonly text: string;
  readonly mark: string;
  readonly inputs: readonly Input[];
}

export function talkedGame(): TalkedGame {
  const game = newGame(course, seed);
  const roll = rollFrom(seed);
  const inputs: Input[] = [];
  const play = (input: Input) => {
    const done = conductInPlace(course, game, input);
    if (!done.ok) throw new Error(`Violated assumption: ${input.type} can be played: ${done.error.code}`);
    inputs.push(input);
  };
  while (game.place.at !== 'debrief') {
    const { place, state } = game;
    if (place.at === 'step' && place.moment === 'mirror') {
      play({ type: 'mirror', text: `At home, step ${place.step} would begin with the owners of the small hotels.` });
    }
    const input = nextInput('by-the-book', course, game, roll);
    if (input === undefined) throw new Error('Violated assumption: the game comes to its end');
    if (input.type !== 'call') {
      play(input);
      continue;
    }
    const [prediction] = openCard(course.setup, state)?.predict ?? [];
    const at = state.calls.length;
    play({
      ...input,
      ...(at % 6 === 1 ? flipped(input) : {}),
      thumbs: at % 4 === 0 ? { go: 2, stop: 3 } : { go: 5, stop: 0 },
      ...(prediction === undefined ? {} : { prediction }),
    });
  }
  const header = headerOf(scenario, 'half-day', seed, 'Blue');
  const text = formatSessionFile({ header, records: inputs, hashes: hashesOf(course, seed, inputs), notes: [] });
  return { text, mark: 'debrief//debrief/false', inputs };
}

function flipped(call: Extract<Input, { type: 'call' }>) {
  return { light: call.light === 'go' ? 'stop' : 'go', confidence: 'certain' } as const;
}
