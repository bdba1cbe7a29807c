import { expect, test } from 'vitest';
import { fitOf } from './calibration-of';

test('what one call more or less would make exact is as often right as meant', () => {
  expect(fitOf({ calls: 8, right: 6, meant: 75 })).toBe('as');
  expect(fitOf({ calls: 3, right: 2, meant: 95 })).toBe('as');
});

test('certain and right in half of ten calls is less often than meant', () => {
  expect(fitOf({ calls: 10, right: 5, meant: 95 })).toBe('less');
});

test('unsure and always right is more often than meant', () => {
  expect(fitOf({ calls: 10, right: 10, meant: 55 })).toBe('more');
});

test('without calls nothing is said', () => {
  expect(fitOf({ calls: 0, right: 0, meant: 55 })).toBe('none');
});
