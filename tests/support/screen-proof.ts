// What must hold after a whole game on the screen, however it was played.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from '../../src/build/project.mjs';
import { openCourse } from '../../src/flow/game';
import { resultOf } from '../../src/rules/result';
import type { Scenario } from '../../src/scenario/schema';
import { hashOf } from '../../src/session/game-hash';
import { countingInputs, replay } from '../../src/session/history';
import type { ScreenGame } from './screen-player';

const momentsOfStep = [
  'brief',
  'diary',
  'task',
  'task shown',
  'calls',
  'calls shown',
  'calls',
  'calls shown',
  'aftermath',
  'mirror',
];
const stepsBeforeGates = [2, 4, 7, 9];

/** Every place of a half-day game in order, as `ScreenPage` writes them down. */
export function placesOfHalfDay(): readonly string[] {
  const places = ['lobby'];
  for (let step = 1; step <= 12; step += 1) {
    places.push(...momentsOfStep.map((moment) => `${step} ${moment}`));
    if (stepsBeforeGates.includes(step)) places.push('gate');
  }
  return [...places, 'debrief', 'handover'];
}

/** The saved file, played again here and by the command, is the game that was on the screen. */
export function expectSameGame(game: ScreenGame, scenario: Scenario): void {
  const { header, records, damage } = game.saved;
  const course = openCourse(scenario, header.course);
  const again = replay(course, header.seed, countingInputs(records));
  const { engagement, judgement, ending } = resultOf(course.setup, again.game.state);
  expect(damage).toBeUndefined();
  expect(records).toEqual(game.table.inputs);
  expect(again.refusal).toBeUndefined();
  expect(hashOf(again.game)).toBe(hashOf(game.table.game()));
  expect({ engagement: game.engagement, judgement: game.judgement, ending: game.ending }).toEqual({
    engagement: String(engagement),
    judgement: String(judgement),
    ending: ending.name,
  });
  expect(replayByCommand(game.file)).toMatchObject({
    identical: true,
    inputs: game.table.inputs.length,
    engagement,
    judgement,
    ending: { name: ending.name },
  });
}

function replayByCommand(file: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'clusterwise-e2e-'));
  try {
    const path = join(folder, 'game.clusterwise.json');
    writeFileSync(path, file);
    const run = spawnSync(process.execPath, [join(projectRoot, 'src/build/cli.mjs'), 'replay', path, '--json'], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`replay ended with ${run.status}: ${run.stdout}${run.stderr}`);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
