import { bounds } from '../bounds';
import { errorAt, type Fault, warningAt } from '../fault';
import type { Scenario } from '../schema';
import type { Uses } from '../uses';

const turns = 12;
const mostTurns = 16; // with a hold at each of the four gates

/** What is put off to later still lands within the game. */
export function laterTurns(_: Scenario, uses: Uses): readonly Fault[] {
  return uses.effects.flatMap(({ thing, path, origin, afterTurns, depth }) => {
    if (thing.kind !== 'later') return [];
    if (depth >= bounds.laterDepth) {
      const message = `Here are more than ${bounds.laterDepth} "later" inside each other.`;
      return [errorAt(path, 'scenario/later-too-deep', message, 'Write one "later" with the sum of the turns.')];
    }
    const landing = origin.step - 1 + afterTurns + thing.turns;
    if (landing <= turns) return [];
    const room = Math.max(1, turns - (origin.step - 1 + afterTurns));
    const advice = `Write "turns: ${room}" or less, or let it happen at once.`;
    if (landing > mostTurns) {
      return [
        errorAt([...path, 'turns'], 'scenario/later-never', 'This lands after the end of the longest game.', advice),
      ];
    }
    const message = `This lands in turn ${landing} at the earliest; a game without holds has ${turns}.`;
    return [warningAt([...path, 'turns'], 'scenario/later-late', message, advice)];
  });
}
