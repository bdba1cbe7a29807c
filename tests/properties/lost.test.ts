import { expect, it } from 'vitest';
import { kestrelCoast, kestrelCourse } from '../support/kestrel-coast';
import { createI18n } from '../../src/i18n/create-i18n';
import { playGame } from '../../src/lab/play-game';
import type { Stray } from '../../src/debrief/branch';
import { lostOf, lostPhrase } from '../../src/debrief/lost';
import { trackOf } from '../../src/debrief/track';

const scenario = kestrelCoast();
const course = kestrelCourse();
const track = trackOf(course, 7, playGame(course, 7, 'by-the-book').inputs);
const { say } = createI18n('en');

function told(strays: readonly Stray[]): readonly string[] {
  return lostOf(track, strays).map((lost) => `${lost.step}: ${say(lostPhrase(scenario, lost))}`);
}

function placeOf(type: string, from = 0): number {
  return track.inputs.findIndex((input, at) => at >= from && input.type === type);
}

it('what was lost on the way is told with its step and by name, the same matter once', () => {
  const visit = placeOf('visit');
  const task = placeOf('task');
  const call = placeOf('call');
  const strays: readonly Stray[] = [
    { at: visit, how: 'impossible', card: '' },
    { at: task, how: 'impossible', card: '' },
    { at: task + 1, how: 'impossible', card: '' },
    { at: placeOf('handIn'), how: 'filledIn', card: '' },
    { at: call, how: 'impossible', card: '' },
    { at: call, how: 'otherCard', card: track.cards.get(placeOf('call', call + 1)) ?? '' },
  ];
  const input = track.inputs[visit];
  const host = scenario.stakeholders.find(({ id }) => input?.type === 'visit' && id === input.stakeholder)?.name;
  const titleOf = (at: number) => scenario.cards.find(({ id }) => id === track.cards.get(at))?.title;
  expect(track.inputs[task + 1]?.type).toBe('task');
  expect(told(strays)).toEqual([
    `1: The visit to ${host} could not be made.`,
    '1: 2 choices in the task could not be made.',
    '1: The task could not be handed in as it was. It had to be completed.',
    `1: The call at “${titleOf(call)}” could not be made as it was.`,
    `1: Another card came: “${titleOf(placeOf('call', call + 1))}”. It was called with the same light.`,
  ]);
});
