// Fingerprints of a game, so that a replay can prove that it came out the same.
import { fingerprint } from '../base/hash';
import { conductInPlace } from '../flow/conductor';
import { type Course, type Game, newGame } from '../flow/game';
import type { Input } from '../flow/input';

/** A short fingerprint of everything that is true in a game: equal games have equal ones, on every machine. */
export function hashOf(game: Game): string {
  return fingerprint(JSON.stringify([game.place, game.flow, game.state]));
}

/** The fingerprint after each input, up to the first that is refused. */
export function hashesOf(course: Course, seed: number, inputs: readonly Input[]): readonly string[] {
  const game = newGame(course, seed);
  const hashes: string[] = [];
  for (const input of inputs) {
    if (!conductInPlace(course, game, input).ok) break;
    hashes.push(hashOf(game));
  }
  return hashes;
}
