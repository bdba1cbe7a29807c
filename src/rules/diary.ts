// The diary: ten slots a turn, visits, the pulse survey, and ways to clear the desk.
import { scale } from '../base/integer';
import { change, engage, reveal, trust } from './effects';
import { type Refusal, refuse } from './fact';
import { overallTrust, rungOf, stateOf, todoSlots } from './readings';
import { pairIndex, type Setup, stakeholderAt } from './setup';
import type { Cause, GameState } from './state';
import { tell, type Telling } from './telling';

/** One diary entry. `angle` is an interest to bring up, or `listen`; `via` is a peer who makes the introduction. */
export type DiaryCommand =
  | { readonly type: 'visit'; readonly stakeholder: string; readonly angle: string; readonly via?: string }
  | { readonly type: 'survey' }
  /** Somebody else takes a to-do over. */
  | { readonly type: 'handOver'; readonly todo: number; readonly to: string }
  /** A to-do is openly given up. */
  | { readonly type: 'letGo'; readonly todo: number };

/** [R10] Opens a turn's diary: to-dos block slots before anything else. */
export function openDiary(telling: Telling, slots: number): void {
  const { state } = telling;
  const blocked = Math.min(slots, todoSlots(state) + state.slotsOwed);
  tell(telling, { type: 'diaryOpened', slots, blocked });
}

/** Slots that are still free this turn. */
export function freeSlots(state: GameState): number {
  return state.diary.slots - state.diary.blocked - state.diary.used;
}

/** Why a diary entry cannot be made; nothing when it can. */
export function refuseDiary(command: DiaryCommand, setup: Setup, state: GameState): Refusal | undefined {
  const need = slotsOf(command, setup);
  if (freeSlots(state) < need) return refuse('diary/noSlots', { need, free: Math.max(0, freeSlots(state)) });
  switch (command.type) {
    case 'visit':
      return refuseVisit(command, setup, state);
    case 'survey':
      return state.pulse?.turn === state.turn ? refuse('diary/alreadySurveyed') : undefined;
    case 'letGo':
      return hasTodo(state, command.todo) ? undefined : refuse('diary/noTodo');
    case 'handOver': {
      if (!hasTodo(state, command.todo)) return refuse('diary/noTodo');
      const index = setup.indexOf.get(command.to);
      if (index === undefined) return refuse('diary/unknownStakeholder');
      const { engagement } = stateOf(state, index);
      return rungOf(engagement) >= setup.constants.takeOverRung
        ? undefined
        : refuse('diary/notReady', { who: command.to });
    }
  }
}

/** Slots that an entry takes. */
function slotsOf(command: DiaryCommand, setup: Setup): number {
  switch (command.type) {
    case 'visit':
      return setup.format.visitSlots;
    case 'survey':
      return setup.constants.surveySlots;
    case 'handOver':
    case 'letGo':
      return 0; // done in the slot that the to-do blocks anyway
  }
}

/** Carries out a diary entry that was not refused. */
export function keepDiary(telling: Telling, command: DiaryCommand): void {
  const slots = slotsOf(command, telling.setup);
  if (slots > 0) tell(telling, { type: 'slotsUsed', slots });
  switch (command.type) {
    case 'visit':
      return visit(telling, command);
    case 'survey':
      return takePulse(telling);
    case 'handOver':
      return handOver(telling, command.todo, command.to);
    case 'letGo':
      return letGo(telling, command.todo);
  }
}

type Visit = Extract<DiaryCommand, { type: 'visit' }>;

function refuseVisit(command: Visit, setup: Setup, state: GameState): Refusal | undefined {
  const index = setup.indexOf.get(command.stakeholder);
  if (index === undefined) return refuse('diary/unknownStakeholder');
  if (command.angle !== 'listen' && !stakeholderAt(setup, index).angles.includes(command.angle)) {
    return refuse('diary/unknownAngle');
  }
  if (command.via === undefined) return undefined;
  const peer = setup.indexOf.get(command.via);
  if (peer === undefined || peer === index) return refuse('diary/unknownStakeholder');
  return canIntroduce(setup, state, peer) ? undefined : refuse('diary/cannotIntroduce', { who: command.via });
}

/** [R15] Whether this stakeholder is engaged enough to introduce the facilitator to others. */
export function canIntroduce(setup: Setup, state: GameState, peer: number): boolean {
  return rungOf(stateOf(state, peer).engagement) >= setup.constants.introductionRung;
}

/** [R11-R16] A visit: what moves the host depends on what is brought up and who opened the door. */
function visit(telling: Telling, command: Visit): void {
  const { setup } = telling;
  const { constants } = setup;
  const index = setup.indexOf.get(command.stakeholder) ?? 0;
  const host = stakeholderAt(setup, index);
  const peer = command.via === undefined ? undefined : setup.indexOf.get(command.via);
  const percent = peer === undefined ? 100 : constants.introductionPercent;
  const why: Cause = { kind: 'visit', stakeholder: host.id };
  tell(telling, { type: 'touched', stakeholder: index });
  if (command.angle === 'listen') {
    engage(telling, index, scale(constants.listenEngage, percent, 100), why);
    trust(telling, index, constants.listenTrust, why);
    reveal(telling, index, why);
  } else if (host.interests.includes(command.angle)) {
    engage(telling, index, scale(constants.visitEngage, percent, 100), why);
    trust(telling, index, constants.visitTrust, why);
    recognise(telling, index, command.angle, why);
  } else {
    change(telling, 'credibility', -constants.wrongAngleCredibility, why);
    if (host.against.includes(command.angle)) trust(telling, index, -constants.againstTrust, why);
  }
  strengthenTies(telling, index, peer, why);
}

function recognise(telling: Telling, index: number, interest: string, why: Cause): void {
  if (stateOf(telling.state, index).known.includes(interest)) return;
  tell(telling, { type: 'interestRevealed', stakeholder: index, interest, why });
}

function strengthenTies(telling: Telling, index: number, peer: number | undefined, why: Cause): void {
  const { constants } = telling.setup;
  const { ties } = telling.state;
  const own = peer === undefined ? constants.visitFacilitatorTie : constants.introductionFacilitatorTie;
  tell(telling, { type: 'facilitatorTieChanged', stakeholder: index, by: own, why });
  if (peer === undefined) return;
  const pair = pairIndex(index, peer);
  if ((ties[pair] ?? 0) < 100) tell(telling, { type: 'tieChanged', pair, by: constants.introductionTie, why });
  tell(telling, { type: 'touched', stakeholder: peer });
}

/** [R17] The pulse survey shows overall trust and ownership as they are now. */
export function takePulse(telling: Telling): void {
  const { setup, state } = telling;
  tell(telling, {
    type: 'pulseTaken',
    pulse: { turn: state.turn, trust: overallTrust(setup, state), ownership: state.quantities.ownership },
  });
}

/** [R18] A member takes a to-do over: it leaves the desk, ownership grows. */
function handOver(telling: Telling, number: number, to: string): void {
  const { setup } = telling;
  const index = setup.indexOf.get(to) ?? 0;
  tell(telling, { type: 'todoClosed', number, how: 'handedOver', to });
  change(telling, 'ownership', setup.constants.handOverOwnership, { kind: 'diary' });
  engage(telling, index, setup.constants.listenEngage, { kind: 'diary' });
}

/** [R19] A to-do is given up in the open: a little credibility and momentum go with it. */
function letGo(telling: Telling, number: number): void {
  tell(telling, { type: 'todoClosed', number, how: 'letGo', to: '' });
  change(telling, 'credibility', -telling.setup.constants.letGoCredibility, { kind: 'diary' });
  change(telling, 'momentum', -telling.setup.constants.letGoMomentum, { kind: 'diary' });
}

function hasTodo(state: GameState, number: number): boolean {
  return state.todos.some((todo) => todo.number === number);
}
