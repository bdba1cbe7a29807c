// Players without hands: for trying a scenario out, for bots, for a page that plays by itself.
import { assertNever } from '../base/assert';
import type { Course, Game } from '../flow/game';
import type { Input } from '../flow/input';
import { openCard, verdictOf } from '../rules/calls';
import { evidenceAt, isWeak } from '../rules/gates';
import type { Card } from '../rules/scenario';
import type { Effect, Light } from '../rules/vocabulary';
import { taskContextOf } from '../flow/task-context';
import type { PlayStyle, Roll } from '../tasks/play-style';
import { nextMove } from '../tasks/players';
import { diaryInput } from './diary-player';

export const policyNames = ['random', 'always-go', 'always-stop', 'hero', 'by-the-book'] as const;
export type PolicyName = (typeof policyNames)[number];

/** How a policy plays the tasks and the diary. */
const styles: Readonly<Record<PolicyName, PlayStyle>> = {
  random: 'random',
  'always-go': 'random',
  'always-stop': 'random',
  hero: 'hero',
  'by-the-book': 'sensible',
};

/** The next input of a policy in this game; nothing when the game is over. `roll` is its only chance. */
export function nextInput(policy: PolicyName, course: Course, game: Game, roll: Roll): Input | undefined {
  const { place } = game;
  switch (place.at) {
    case 'lobby':
      return { type: 'begin' };
    case 'debrief':
      return { type: 'next' };
    case 'handover':
      return undefined;
    case 'gate':
      return gateInput(policy, course, game, roll);
    case 'step':
      if (place.moment === 'diary')
        return diaryInput(styles[policy], course.setup, game.state, roll) ?? { type: 'next' };
      if (place.moment === 'task' && !place.shown) return taskInput(policy, course, game, roll);
      if (place.moment === 'calls' && !place.shown) return callInput(policy, course, game, roll);
      return { type: 'next' };
    default:
      return assertNever(place);
  }
}

function taskInput(policy: PolicyName, course: Course, game: Game, roll: Roll): Input {
  const context = taskContextOf(course, game.state);
  const { task } = game.flow;
  const move = task === null ? undefined : nextMove(task, context.config, context, styles[policy], roll);
  return move === undefined ? { type: 'handIn' } : { type: 'task', move };
}

function gateInput(policy: PolicyName, course: Course, game: Game, roll: Roll): Input {
  const { place, flow, state } = game;
  if (place.at !== 'gate') return { type: 'goOn' };
  const canHold = !flow.held.includes(place.phase);
  if (policy === 'random' && canHold && roll(4) === 0)
    return { type: 'hold', buys: roll(2) === 0 ? 'visits' : 'survey' };
  if (policy !== 'by-the-book') return { type: 'goOn' };
  if (canHold && isWeak(evidenceAt(place.phase, course.setup, state))) return { type: 'hold', buys: 'visits' };
  const visit = diaryInput('sensible', course.setup, state, roll);
  return visit?.type === 'visit' ? visit : { type: 'goOn' };
}

function callInput(policy: PolicyName, course: Course, game: Game, roll: Roll): Input {
  const card = openCard(course.setup, game.state);
  if (card === undefined) return { type: 'next' };
  switch (policy) {
    case 'random':
      return { type: 'call', light: roll(2) === 0 ? 'go' : 'stop', confidence: anyConfidence(roll) };
    case 'always-go':
      return { type: 'call', light: 'go', confidence: 'fairly' };
    case 'always-stop':
      return { type: 'call', light: 'stop', confidence: 'fairly' };
    case 'hero':
      return { type: 'call', light: moreWork(card), confidence: 'certain' };
    case 'by-the-book':
      return bookCall(card, course, game);
    default:
      return assertNever(policy);
  }
}

/** What practice says, fairly sure; where practice is open, the more careful light. */
function bookCall(card: Card, course: Course, game: Game): Input {
  const { verdict } = verdictOf(card, undefined, course.setup, game.state);
  const condition = card.conditions.find((each) => each.verdict === 'go');
  if (verdict === 'either' && condition !== undefined) {
    return { type: 'call', light: 'go', confidence: 'fairly', condition: condition.id };
  }
  return { type: 'call', light: verdict === 'either' ? 'go' : verdict, confidence: 'fairly' };
}

/** The hero takes the light that puts more on the own desk; go, when both put the same. */
function moreWork(card: Card): Light {
  return todosIn(card.stop.effects) > todosIn(card.go.effects) ? 'stop' : 'go';
}

function todosIn(effects: readonly Effect[]): number {
  return effects.filter((effect) => effect.kind === 'todo').length;
}

function anyConfidence(roll: Roll): 'unsure' | 'fairly' | 'certain' {
  return (['unsure', 'fairly', 'certain'] as const)[roll(3)] ?? 'fairly';
}
