import { describe, expect, test } from 'vitest';
import { debriefStages } from '../../session/view';
import { placeByKey, screenNow, screensIn } from './stages';

const press = (key: string, code = key, shift = false) => ({ key, code, shift });
const at = (stage: (typeof debriefStages)[number], screen = 0) => ({ stage, screen });

describe('keys of the debrief', () => {
  test('page down, the arrow to the right and N lead to the next stage, their partners back', () => {
    for (const key of ['PageDown', 'ArrowRight', 'n', 'N'])
      expect(placeByKey(press(key), at('happened', 2), false)).toEqual(at('learned'));
    for (const key of ['PageUp', 'ArrowLeft', 'p', 'P'])
      expect(placeByKey(press(key), at('happened', 2), false)).toEqual(at('feel'));
  });

  test('where the writing runs from right to left, the arrow to the left leads on', () => {
    expect(placeByKey(press('ArrowLeft'), at('feel'), true)).toEqual(at('happened'));
    expect(placeByKey(press('ArrowRight'), at('happened'), true)).toEqual(at('feel'));
    expect(placeByKey(press('PageDown'), at('feel'), true)).toEqual(at('happened'));
  });

  test('nothing lies before the first stage or behind the last', () => {
    expect(placeByKey(press('PageUp'), at('feel'), false)).toBeUndefined();
    expect(placeByKey(press('PageDown'), at('next'), false)).toBeUndefined();
  });

  test('a digit jumps to its stage, wherever the keyboard writes it', () => {
    expect(placeByKey(press('4', 'Digit4'), at('feel'), false)).toEqual(at('relates'));
    expect(placeByKey(press('&', 'Digit1'), at('next'), false)).toEqual(at('feel'));
    expect(placeByKey(press('6', 'Numpad6'), at('feel'), false)).toEqual(at('next'));
    expect(placeByKey(press('7', 'Digit7'), at('feel'), false)).toBeUndefined();
  });

  test('down and up lead through the screens of a stage, and not out of it', () => {
    const last = screensIn('learned').length - 1;
    expect(placeByKey(press('ArrowDown'), at('learned'), false)).toEqual(at('learned', 1));
    expect(placeByKey(press('ArrowUp'), at('learned', 1), false)).toEqual(at('learned'));
    expect(placeByKey(press('ArrowDown'), at('learned', last), false)).toBeUndefined();
    expect(placeByKey(press('ArrowUp'), at('learned'), false)).toBeUndefined();
  });

  test('an arrow with Shift belongs to the film, other letters to nobody', () => {
    expect(placeByKey(press('ArrowRight', 'ArrowRight', true), at('happened'), false)).toBeUndefined();
    expect(placeByKey(press('x', 'KeyX'), at('happened'), false)).toBeUndefined();
  });
});

test('every stage has a screen, and a screen that is not there is the first one', () => {
  for (const stage of debriefStages) expect(screenNow({ stage, screen: 99 })).toBe(screensIn(stage)[0]);
});
