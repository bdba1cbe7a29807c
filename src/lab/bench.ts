// The numbers to hold, as far as they need no screen. `npm run bench` bundles this file; each worker runs it again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Course, openCourse } from '../flow/game';
import type { Deck } from '../scenario/deck/deck';
import { parseDeck } from '../scenario/deck/parse-deck';
import { parseScenario } from '../scenario/parse';
import { checking } from './bench/checking';
import { flips } from './bench/flips';
import { gamesOnOneCore, gamesOnTwoCores, isBenchWorker, serveAsWorker } from './bench/games';
import type { BenchRow } from './bench/row';
import { story } from './bench/story';
import { deckFiles } from './deck-files';

export interface BenchOptions {
  readonly root: string;
  /** How often the scenario is checked. */
  readonly checks: number;
  readonly tell: (row: BenchRow) => void;
}

/** Measures one number after the other, and tells each as soon as it is there. */
export async function benchRules({ root, checks, tell }: BenchOptions): Promise<void> {
  const course = courseOf(root);
  tell(gamesOnOneCore(course));
  tell(await gamesOnTwoCores(new URL(import.meta.url), root));
  for (const row of flips(course, 'a half-day game', 12)) tell(row);
  for (const row of flips(courseOf(root, 'five-day'), 'a five-day game', 4)) tell(row);
  for (const row of story(course)) tell(row);
  for (const row of checking(scenarioText(root), deckOf(root), checks)) tell(row);
}

function courseOf(root: string, format = 'half-day'): Course {
  const parsed = parseScenario(scenarioText(root), 'scenario.yaml', deckOf(root));
  if (!parsed.ok) throw new Error(`Bug: the scenario is not sound: ${parsed.error[0]?.message ?? ''}`);
  return openCourse(parsed.value.scenario, format);
}

function deckOf(root: string): Deck {
  const deck = parseDeck(deckFiles(join(root, 'scenarios/deck')));
  if (!deck.ok) throw new Error(`Bug: the deck is not sound: ${deck.error[0]?.message ?? ''}`);
  return deck.value;
}

function scenarioText(root: string): string {
  return readFileSync(join(root, 'scenarios/kestrel-coast/scenario.yaml'), 'utf8');
}

if (isBenchWorker()) serveAsWorker((root) => courseOf(root));
