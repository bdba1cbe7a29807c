import { expect, test } from 'vitest';
import { largestFileBytes, readTextFile } from './files';

test('a file larger than the limit is refused with its size, before it is read', async () => {
  const file = new File(['12345'], 'big.json');
  file.text = () => Promise.reject(new Error('read'));
  expect(await readTextFile(file, 4)).toEqual({
    ok: false,
    error: { code: 'storage/too-large', detail: 'The file has 5 bytes; the limit is 4' },
  });
});

test('a file up to the limit of 20 MB is read', async () => {
  expect(largestFileBytes).toBe(20_971_520);
  expect(await readTextFile(new File(['ďábel'], 'a.json'), 7)).toEqual({
    ok: true,
    value: { name: 'a.json', text: 'ďábel' },
  });
});
