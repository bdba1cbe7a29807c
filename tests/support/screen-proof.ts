// What must hold after a whole game on the screen, however it was played.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectRoot } from '../../src/build/project.mjs';
import { openCourse } from '../../src/flow/game';
import { resultOf } from '../../src/rules/result';
import type { Scenario } from '../../src/scenario/schema';
import { hashOf } from '../../src/session/game-hash';
import { countingInputs, replay } from '../../src/session/history';
import type { ScreenGame } from './screen-player';

declare global {
  interface Window {
    placesSeen: string[];
  }
}

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

/** Every place of a half-day game in order, as `placesSeen` writes it. */
export function placesOfHalfDay(): readonly string[] {
  const places = ['lobby'];
  for (let step = 1; step <= 12; step += 1) {
    places.push(...momentsOfStep.map((moment) => `${step} ${moment}`));
    if (stepsBeforeGates.includes(step)) places.push('gate');
  }
  return [...places, 'debrief', 'handover'];
}

/** Writes down every place that the page says it is at, from its start on. */
export async function noteEveryPlace(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.placesSeen = [];
    const look = (): void => {
      const { ready, step, moment, shown } = document.documentElement.dataset;
      if (ready === undefined) return;
      const place = `${step === '' ? '' : `${step} `}${moment}${shown === 'true' ? ' shown' : ''}`;
      if (window.placesSeen.at(-1) !== place) window.placesSeen.push(place);
    };
    new MutationObserver(look).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-shown', 'data-moment', 'data-step', 'data-ready'] });
  });
}

export function placesSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.placesSeen);
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
