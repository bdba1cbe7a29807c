import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema';

const file = resolve(import.meta.dirname, '../../scenarios/scenario.schema.json');

describe('the schema for editors', () => {
  it('is the one that belongs to this version (npm run cli -- check --write-schema scenarios/scenario.schema.json)', () => {
    expect(readFileSync(file, 'utf8') === scenarioJsonSchema()).toBe(true);
  });

  it('has a help text for every field that an author can write', () => {
    const silent: string[] = [];
    collectSilent(JSON.parse(scenarioJsonSchema()), '', silent);
    expect(silent).toEqual([]);
  });

  it('refuses unknown keys and lets empty lists be left out', () => {
    const schema = JSON.parse(scenarioJsonSchema());
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toContain('stakeholders');
    expect(schema.required).not.toContain('ties');
  });
});

/** Paths of properties without a description, neither of their own nor by reference. */
function collectSilent(node: unknown, path: string, silent: string[]): void {
  if (Array.isArray(node)) node.forEach((each, index) => collectSilent(each, `${path}/${index}`, silent));
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    const inner = `${path}/${key}`;
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const [name, field] of Object.entries(value as Record<string, object>)) {
        if (!('description' in field) && !('$ref' in field)) silent.push(`${inner}/${name}`);
      }
    }
    collectSilent(value, inner, silent);
  }
}
