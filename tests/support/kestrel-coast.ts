import { readFileSync } from 'node:fs';
import { type Course, openCourse } from '../../src/flow/game';
import { parseScenario } from '../../src/scenario/parse';
import type { Scenario } from '../../src/scenario/schema';
import { standardDeck } from './standard-deck';

const path = new URL('../../scenarios/kestrel-coast/scenario.yaml', import.meta.url);

/** The tourism scenario as it is shipped. */
export function kestrelCoast(): Scenario {
  const parsed = parseScenario(readFileSync(path, 'utf8'), 'scenarios/kestrel-coast/scenario.yaml', standardDeck());
  if (!parsed.ok) throw new Error(`Violated assumption: Kestrel Coast is sound. ${parsed.error[0]?.message ?? ''}`);
  return parsed.value.scenario;
}

export function kestrelCourse(format = 'half-day'): Course {
  return openCourse(kestrelCoast(), format);
}
