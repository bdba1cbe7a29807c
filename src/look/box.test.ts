import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, gridIn, overlap } from './box';

const sheet = { x: 10, y: 20, width: 780, height: 300 };

test('a strip and the rest do not touch and fill the box', () => {
  const [strip, rest] = cut(sheet, 'bottom', 80, 12);
  expect(strip).toEqual({ x: 10, y: 240, width: 780, height: 80 });
  expect(rest).toEqual({ x: 10, y: 20, width: 780, height: 208 });
});

test('cards in a grid lie inside the sheet and on top of nobody, as many as there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), (count) => {
      const cells = gridIn(sheet, count, { minWidth: 110, maxHeight: 90, minHeight: 56, gap: 8 });
      expect(cells.length).toBe(count);
      for (const [at, cell] of cells.entries()) {
        expect(cell.x + cell.width).toBeLessThanOrEqual(sheet.x + sheet.width + 0.01);
        expect(cell.y + cell.height).toBeLessThanOrEqual(sheet.y + sheet.height + 0.01);
        expect(cells.slice(at + 1).some((other) => overlap(cell, other))).toBe(false);
      }
    }),
  );
});

test('rows stay high enough to grasp while there is room for more columns', () => {
  const cells = gridIn(sheet, 20, { minWidth: 110, maxHeight: 90, minHeight: 56, gap: 8 });
  expect(cells[0]?.height).toBeGreaterThanOrEqual(56);
});
