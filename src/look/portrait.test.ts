import { expect, test } from 'vitest';
import { kestrelCoast } from '../../tests/support/kestrel-coast';
import { coverings, outfits, portraitExtras, portraitPaths } from './portrait';
import { hairStyles } from './portrait-hair';

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

test('everything that can be said of a portrait is seen', () => {
  const face = { skin: 1, hair: 2, style: 0, dress: 3, outfit: 'suit' } as const;
  const variants = [
    face,
    ...hairStyles.slice(1).map((_, at) => ({ ...face, style: at + 1 })),
    ...outfits.filter((outfit) => outfit !== 'suit').map((outfit) => ({ ...face, outfit })),
    ...coverings.map((covering) => ({ ...face, covering })),
    ...portraitExtras.map((extra) => ({ ...face, extras: [extra] })),
  ];
  expect(new Set(variants.map((each) => JSON.stringify(portraitPaths(each)))).size).toBe(variants.length);
});

test('on Kestrel Coast nobody looks like anybody else', () => {
  const faces = kestrelCoast().stakeholders.map(({ portrait }) => JSON.stringify(portraitPaths(portrait)));
  expect(new Set(faces).size).toBe(faces.length);
});
