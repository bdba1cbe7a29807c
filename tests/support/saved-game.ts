// Saved games made without a screen: played by a policy up to where a test wants to be, and written as a file.
import { pageMarksOf } from '../../src/panels/place-vm';
import { type Game, openCourse } from '../../src/flow/game';
import type { Place } from '../../src/flow/place';
import { playGame } from '../../src/lab/play-game';
import { resultOf } from '../../src/rules/result';
import { hashesOf } from '../../src/session/game-hash';
import { headerOf } from '../../src/session/header';
import { countingInputs, replay } from '../../src/session/history';
import { formatSessionFile, parseSessionFile } from '../../src/session/session-file';
import { kestrelCoast } from './kestrel-coast';

const scenario = kestrelCoast();
const course = openCourse(scenario, 'half-day');

export interface SavedGame {
  readonly text: string;
  /** As `markOf` writes it and `markOnPage` reads it. */
  readonly mark: string;
  readonly inputs: number;
  readonly engagement: number;
  readonly judgement: number;
}

/** A game played by the book from `seed` up to the first place that `isEnough` likes. */
export function savedGame(isEnough: (game: Game) => boolean, seed = 7, table = 'Blue'): SavedGame {
  const header = headerOf(scenario, 'half-day', seed, table);
  const { game, inputs } = playGame(course, seed, 'by-the-book', isEnough);
  const { engagement, judgement } = resultOf(course.setup, game.state);
  const text = formatSessionFile({ header, records: inputs, hashes: hashesOf(course, seed, inputs), notes: [] });
  return { text, mark: markOf(game.place), inputs: inputs.length, engagement, judgement };
}

/** Whether a game is at a moment of a step, before or after its result is shown. */
export function isAt(step: number, moment: string, shown = false): (game: Game) => boolean {
  return ({ place }) => place.at === 'step' && place.step === step && place.moment === moment && place.shown === shown;
}

/** A place in one word: screen, step, moment, and whether the result is shown. */
function markOf(place: Place): string {
  const { screen, step, moment, shown } = pageMarksOf(place);
  return [screen, step, moment, shown].join('/');
}

/** The place that the records of a saved file lead to, and how many of them there are; fails when one is refused. */
export function replayed(text: string): { readonly mark: string; readonly inputs: number } {
  const file = parseSessionFile(text);
  if (!file.ok) throw new Error(`The file cannot be read: ${file.error[0]?.message ?? ''}`);
  const inputs = countingInputs(file.value.records);
  const { game, played } = replay(course, file.value.header.seed, inputs);
  if (played !== inputs.length || file.value.damage !== undefined) throw new Error(`Only ${played} inputs are good`);
  return { mark: markOf(game.place), inputs: played };
}
