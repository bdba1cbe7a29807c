import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../look/box';
import { cardGrid } from './card-grid';

const sheet = { x: 10, y: 20, width: 780, height: 300 };
const wish = { minWidth: 120, minHeight: 50, maxWidth: 320, maxHeight: 130, gap: 8 };

test('cards on a sheet lie inside it and on top of nobody, as many as there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), (count) => {
      const cells = cardGrid(sheet, count, wish);
      expect(cells.length).toBe(count);
      for (const [at, cell] of cells.entries()) {
        expect(cell.x).toBeGreaterThanOrEqual(sheet.x - 0.01);
        expect(cell.y).toBeGreaterThanOrEqual(sheet.y - 0.01);
        expect(cell.x + cell.width).toBeLessThanOrEqual(sheet.x + sheet.width + 0.01);
        expect(cell.y + cell.height).toBeLessThanOrEqual(sheet.y + sheet.height + 0.01);
        expect(cells.slice(at + 1).some((other) => overlap(cell, other))).toBe(false);
      }
    }),
  );
});

test('while there is room no card is too small to read or to grasp', () => {
  for (let count = 1; count <= 25; count += 1) {
    const [cell] = cardGrid(sheet, count, wish);
    expect(cell?.width).toBeGreaterThanOrEqual(wish.minWidth);
    expect(cell?.height).toBeGreaterThanOrEqual(wish.minHeight);
  }
});

test('a few cards lie in the middle of the sheet', () => {
  const [one] = cardGrid(sheet, 1, wish);
  expect(one).toEqual({ x: 240, y: 105, width: 320, height: 130 });
});
