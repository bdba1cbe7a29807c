// How a simple player plays, for the lab, for bots and for playing by itself.

/** `random`: anything legal. `sensible`: the field's advice and what a table can know. `hero`: the facilitator does it all. */
export const playStyles = ['random', 'sensible', 'hero'] as const;
export type PlayStyle = (typeof playStyles)[number];

/** A draw 0..bound-1: a simple player's only chance. */
export type Roll = (bound: number) => number;

/** One of the list by chance; nothing of an empty list. */
export function pick<Item>(items: readonly Item[], roll: Roll): Item | undefined {
  return items.length === 0 ? undefined : items[roll(items.length)];
}

/** The first of those with the highest score; nothing of an empty list. */
export function best<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  let found: Item | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const points = score(item);
    if (points > highest) {
      highest = points;
      found = item;
    }
  }
  return found;
}

/** The first place 0..size-1 with the highest score; those without a score do not count. Nothing when none has one. */
export function bestPlace(size: number, score: (place: number) => number | undefined): number | undefined {
  let found: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < size; place += 1) {
    const points = score(place);
    if (points === undefined || points <= highest) continue;
    highest = points;
    found = place;
  }
  return found;
}

/** Half way between least and most, rounded up: what a table with a sense of measure takes. */
export function middleOf(least: number, most: number): number {
  return Math.ceil((least + Math.max(least, most)) / 2);
}

/** A task that can be handed in, at random: half of the times it is handed in (nothing), else any move. */
export function handInOrPick<Move>(moves: () => readonly Move[], roll: Roll): Move | undefined {
  return roll(2) === 0 ? undefined : pick(moves(), roll);
}
