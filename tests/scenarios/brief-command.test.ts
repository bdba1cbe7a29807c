import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBrief } from '../../src/cli/brief';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clusterwise-brief-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function brief(...args: string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const code = await runBrief(args, { print: (line) => lines.push(line) });
  return { code, lines };
}

test('brief writes the case study of a scenario, found by its name, and says where', async () => {
  const out = join(folder, 'study.html');
  const { code, lines } = await brief('kestrel-coast', '--out', out);
  expect(code).toBe(0);
  expect(lines.join('\n')).toContain(out);
  expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html><html lang="en[^>]*>.*Kestrel Coast.*<\/html>$/s);
});

test('brief says what is missing or unknown, and writes nothing', async () => {
  expect(await brief()).toMatchObject({ code: 2, lines: expect.arrayContaining(['Which scenario?']) });
  expect(await brief('atlantis')).toMatchObject({ code: 2, lines: ['There is no scenario atlantis.'] });
  const out = join(folder, 'never.html');
  const unknown = await brief('kestrel-coast', '--lang', 'tlh', '--out', out);
  expect(unknown.code).toBe(2);
  expect(unknown.lines[0]).toContain('There is no language tlh; there are en');
  expect(() => readFileSync(out)).toThrow('ENOENT');
});
