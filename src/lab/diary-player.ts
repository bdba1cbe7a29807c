// A simple player of the diary.
import { canIntroduce, type DiaryCommand, freeSlots } from '../rules/diary';
import { rungOf, stateOf } from '../rules/readings';
import { pairIndex, type Setup, stakeholderAt } from '../rules/setup';
import type { GameState } from '../rules/state';
import type { PlayStyle, Roll } from '../tasks/play-style';

/** The next entry, or nothing when the diary is done. */
export function diaryInput(style: PlayStyle, setup: Setup, state: GameState, roll: Roll): DiaryCommand | undefined {
  if (style === 'sensible') {
    const handed = handOver(setup, state);
    if (handed !== undefined) return handed;
  }
  if (freeSlots(state) < setup.format.visitSlots) return undefined;
  if (style === 'random') return randomVisit(setup, roll);
  const host = mostInNeed(setup, state);
  return host === -1 ? undefined : visit(style, setup, state, host);
}

/** The first to-do that stays, to the most engaged member who can take it. */
function handOver(setup: Setup, state: GameState): DiaryCommand | undefined {
  const todo = state.todos.find((each) => each.turnsLeft === 0);
  if (todo === undefined) return undefined;
  let taker = -1;
  for (let index = 0; index < setup.size; index += 1) {
    const { engagement } = stateOf(state, index);
    if (rungOf(engagement) < setup.constants.takeOverRung) continue;
    if (taker === -1 || engagement > stateOf(state, taker).engagement) taker = index;
  }
  return taker === -1 ? undefined : { type: 'handOver', todo: todo.number, to: stakeholderAt(setup, taker).id };
}

function randomVisit(setup: Setup, roll: Roll): DiaryCommand | undefined {
  if (roll(8) === 0) return undefined;
  const host = stakeholderAt(setup, roll(setup.size));
  const angle = roll(3) === 0 ? 'listen' : (host.angles[roll(Math.max(1, host.angles.length))] ?? 'listen');
  return { type: 'visit', stakeholder: host.id, angle };
}

/** Who weighs most, waits longest and stands lowest; not who was seen this turn. */
function mostInNeed(setup: Setup, state: GameState): number {
  let found = -1;
  let highest = 0;
  for (let index = 0; index < setup.size; index += 1) {
    const { touched, engagement } = stateOf(state, index);
    if (touched === state.turn && state.turn > 0) continue;
    const { influence, attentionTurns } = stakeholderAt(setup, index);
    const waiting = Math.max(0, state.turn - touched - attentionTurns + 1);
    const need = influence * 20 + waiting * 40 - Math.floor(engagement / 4) + 200;
    if (need > highest) {
      highest = need;
      found = index;
    }
  }
  return found;
}

function visit(style: PlayStyle, setup: Setup, state: GameState, index: number): DiaryCommand {
  const host = stakeholderAt(setup, index);
  const { known } = stateOf(state, index);
  const angle = known[(state.turn + index) % Math.max(1, known.length)] ?? 'listen';
  const via = style === 'hero' ? undefined : introducer(setup, state, index);
  return via === undefined
    ? { type: 'visit', stakeholder: host.id, angle }
    : { type: 'visit', stakeholder: host.id, angle, via };
}

/** The engaged peer with the weakest tie to the host: so the network grows, and not the facilitator's own. */
function introducer(setup: Setup, state: GameState, host: number): string | undefined {
  let found = -1;
  let weakest = 101;
  for (let peer = 0; peer < setup.size; peer += 1) {
    if (peer === host || !canIntroduce(setup, state, peer)) continue;
    const tie = state.ties[pairIndex(peer, host)] ?? 0;
    if (tie < weakest) {
      weakest = tie;
      found = peer;
    }
  }
  return found === -1 ? undefined : stakeholderAt(setup, found).id;
}
