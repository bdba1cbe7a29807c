// The places of a game that tests of the screen look at, each as a saved file.
import { isAt, type SavedGame, savedGame } from './saved-game';

/** A step for each of the seven kinds of task. */
const taskSteps = [1, 2, 3, 4, 5, 7, 11] as const;

const others = {
  brief: isAt(1, 'brief'),
  diary: isAt(2, 'diary'),
  call: isAt(2, 'calls'),
  reveal: isAt(2, 'calls', true),
  'task handed in': isAt(4, 'task', true),
  aftermath: isAt(2, 'aftermath'),
  mirror: isAt(2, 'mirror'),
} as const;

export const placeNames = [
  ...(Object.keys(others) as (keyof typeof others)[]),
  ...taskSteps.map((step) => `task of step ${step}` as const),
  'gate',
  'debrief',
  'handover',
] as const;
export type PlaceName = (typeof placeNames)[number];

/** The game of table Blue at a place. */
export function gameAt(name: PlaceName): SavedGame {
  if (name === 'gate' || name === 'debrief' || name === 'handover') return savedGame(({ place }) => place.at === name);
  if (name in others) return savedGame(others[name as keyof typeof others]);
  return savedGame(isAt(Number(name.replace('task of step ', '')), 'task'));
}
