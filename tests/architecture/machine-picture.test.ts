// The pictures of the machine in ARCHITECTURE.md are drawn from the machine. `UPDATE_PICTURES=1 npx vitest run
// tests/architecture/machine-picture.test.ts` draws them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureOfPhases, pictureOfStep } from '../../src/flow/machine/picture';
import { steps } from '../../src/flow/steps/all';

const file = new URL('../../ARCHITECTURE.md', import.meta.url);
const pictures = { phases: pictureOfPhases(), moments: pictureOfStep('relevance') };

describe('the pictures in ARCHITECTURE.md', () => {
  it.each(Object.entries(pictures))('show the %s of the machine as it is', (name, picture) => {
    const text = readFileSync(file, 'utf8');
    const place = new RegExp(`(<!-- picture:${name} -->\\n\`\`\`mermaid\\n)[^]*?(\\n\`\`\`)`);
    expect(text).toMatch(place);
    if (process.env['UPDATE_PICTURES'] === '1') writeFileSync(file, text.replace(place, `$1${picture}$2`));
    expect(readFileSync(file, 'utf8')).toContain(picture);
  });

  it('show one step for all twelve, because all have the same moments', () => {
    for (const step of steps) expect(pictureOfStep(step.key)).toBe(pictures.moments);
  });

  it('name all five phases, twelve steps and four gates', () => {
    for (const step of steps) expect(pictures.phases).toContain(`    ${step.key}\n`);
    expect(pictures.phases.match(/Phase [A-E]/g)).toHaveLength(5);
    expect(pictures.phases.match(/^ {4}gate_[A-D]$/gm)).toHaveLength(4);
  });
});
