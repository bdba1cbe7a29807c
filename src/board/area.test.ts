import { expect, test } from 'vitest';
import { defaultArea } from './area';

test('the region lies beside the words: left of them, or right of them where scripts run from right to left', () => {
  const left = defaultArea(1000, 500, false);
  const right = defaultArea(1000, 500, true);
  expect(left).toEqual({ x: 0, y: 55, width: 630, height: 375 });
  expect(right.x + right.width).toBe(1000);
});
