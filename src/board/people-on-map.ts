// The people of the region with their places on the page, and the ties between them.
import type { GameState } from '../rules/state';
import { pairIndex } from '../rules/setup';
import type { SessionView } from '../session/session';
import { mapBox, onPage } from '../look/landscape/map-box';
import { inset, type Point } from '../look/box';
import type { Frame } from './frame';
import { type PlacedToken, placeTokens } from './place-tokens';
import { tiesThatMatter } from './ties';
import { allPeople } from './task-people';
import type { ShownTie } from './ties-view';
import type { ShownToken } from './tokens-view';

const facilitatorId = 'facilitator';

export interface NameMeasure {
  /** Width in CSS pixels of a name in letters of this size. */
  (name: string, letters: number): number;
}

/** Every token of the region. Many people make smaller tokens. */
export function tokensOnMap(view: SessionView, frame: Frame, you: string, measure: NameMeasure): readonly ShownToken[] {
  const people = allPeople(view);
  const crowd = people.length > 26 ? Math.sqrt(26 / people.length) : 1;
  const letters = Math.max(14, Math.round(21 * frame.unit * crowd));
  const diameter = Math.max(48, Math.round(78 * frame.unit * crowd));
  const { region, stakeholders } = view.scenario;
  const map = mapBox(frame.area, [...region.places, ...stakeholders]);
  const homes = stakeholders.map((each) => onPage(map, each));
  const wishes = people.map(({ id, name }, index) => ({
    ...(homes[index] ?? { x: 0, y: 0 }),
    id,
    diameter,
    labelWidth: Math.ceil(measure(name, letters) + letters),
  }));
  const own = {
    ...middleOf(homes),
    id: facilitatorId,
    diameter: Math.round(diameter * 0.72),
    labelWidth: Math.ceil(measure(you, letters) + letters),
  };
  const placed = placeTokens([...wishes, own], inset(frame.area, 10 * frame.unit), Math.round(letters * 1.4));
  return placed.map((each, index): ShownToken => {
    const person = people[index];
    return person === undefined
      ? { placed: each, face: { kind: 'facilitator' }, name: you, letters }
      : { placed: each, face: person.face, name: person.name, letters };
  });
}

/** The ties that matter between the people of the region, and the facilitator's own. */
export function tiesOnMap(state: GameState, placed: readonly PlacedToken[]): readonly ShownTie[] {
  const at = placed.map((each) => each.at);
  const facilitator = state.stakeholders.length;
  const ties: ShownTie[] = [];
  for (const [second, { facilitatorTie }] of state.stakeholders.entries()) {
    const [to, you] = [at[second], at[facilitator]];
    if (to === undefined || you === undefined) continue;
    for (const [first, from] of at.slice(0, second).entries()) {
      const strength = state.ties[pairIndex(first, second)] ?? 0;
      ties.push({ ends: [first, second], from, to, strength, isOwn: false });
    }
    ties.push({ ends: [second, facilitator], from: you, to, strength: facilitatorTie, isOwn: true });
  }
  return tiesThatMatter(ties, facilitator);
}

function middleOf(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return points.length === 0 ? { x, y } : { x: x / points.length, y: y / points.length };
}
