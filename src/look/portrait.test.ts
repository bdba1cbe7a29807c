import { expect, test } from 'vitest';
import { portraitPaths } from './portrait';

test('the same numbers give the same face, another number another face', () => {
  const face = { skin: 4, hair: 0, style: 3, dress: 1 };
  expect(portraitPaths(face)).toEqual(portraitPaths({ ...face }));
  for (const part of ['skin', 'hair', 'style', 'dress'] as const) {
    expect(portraitPaths({ ...face, [part]: 5 })).not.toEqual(portraitPaths(face));
  }
});

test('a number out of range still gives a face', () => {
  for (const { path, fill } of portraitPaths({ skin: 90, hair: 8, style: 99, dress: 12 })) {
    expect(path).not.toBe('');
    expect(fill).toMatch(/^#[0-9a-f]{6}$/);
  }
});
