import { expect, test } from 'vitest';
import type { Group } from '../rules/vocabulary';
import { groupShapes } from './group-shapes';
import { groupColourOn, groupColours } from './group-colours';

const groups = Object.keys(groupColours) as readonly Group[];

test('no two groups share a colour or a shape', () => {
  expect(groups).toHaveLength(9);
  expect(new Set(groups.map((group) => groupColours[group])).size).toBe(groups.length);
  expect(new Set(groups.map((group) => groupShapes[group])).size).toBe(groups.length);
});

test('on white the colour of every group stands out at 4.5 to 1, and on dark ground too', () => {
  for (const group of groups) {
    expect(contrast(groupColourOn(group, false), '#fffdf7')).toBeGreaterThan(4.5);
    expect(contrast(groupColourOn(group, true), '#1d2a30')).toBeGreaterThan(4.5);
  }
});

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
