// Situations: dealing a step's cards, calling go or stop, and what practice says in the state of the moment.
import { holds } from './conditions';
import { carryOut } from './effects';
import { type Refusal, refuse } from './fact';
import { stateOf } from './readings';
import type { Card, CardCondition } from './scenario';
import type { Setup } from './setup';
import type { CallRecord, Cause, GameState } from './state';
import { roll, tell, type Telling } from './telling';
import type { Confidence, Effect, Light, Verdict } from './vocabulary';

export interface CallCommand {
  readonly type: 'call';
  readonly light: Light;
  readonly confidence: Confidence;
  /** "Go, if ...": the id of one of the card's conditions. */
  readonly condition?: string;
  /** One line of the table's own reason. */
  readonly reason?: string;
  /** Which of the card's three stakeholders will move most. */
  readonly prediction?: string;
  /** Silent thumbs, when they were counted. */
  readonly thumbs?: { readonly go: number; readonly stop: number };
}

/** [R50] Deals the step's cards: those whose condition holds, core first, then others by chance, as many as the format plays. */
export function dealCards(telling: Telling): void {
  const { setup, state } = telling;
  const called = new Set(state.calls.map(({ card }) => card));
  const open = (setup.cardsOfStep[state.step - 1] ?? []).filter(
    (card) => !called.has(card.id) && (card.if === undefined || holds(card.if, setup, state)),
  );
  const wanted = Math.min(setup.format.callsPerStep, open.length);
  const dealt: string[] = [];
  for (const isCore of [true, false]) {
    const pool = open.filter((card) => card.core === isCore);
    while (dealt.length < wanted && pool.length > 0) {
      const at = pool.length === 1 ? 0 : roll(telling, 'cards', pool.length);
      for (const card of pool.splice(at, 1)) dealt.push(card.id);
    }
  }
  tell(telling, { type: 'cardsDealt', cards: dealt });
}

/**
 * The card that is on the table: the first dealt one that is not called yet. Cards are called in the order in which they were
 * dealt and never dealt again, so that the last call says how far the table is.
 */
export function openCard(setup: Setup, state: GameState): Card | undefined {
  const last = state.calls[state.calls.length - 1]?.card;
  const id = state.dealt[last === undefined ? 0 : state.dealt.indexOf(last) + 1];
  return id === undefined ? undefined : setup.cards.get(id);
}

/** [R51] What practice says now: the first flip whose condition holds, or the card's own verdict. */
export function verdictOf(
  card: Card,
  condition: CardCondition | undefined,
  setup: Setup,
  state: GameState,
): { readonly verdict: Verdict; readonly flip: number } {
  if (condition !== undefined) return { verdict: condition.verdict, flip: -1 };
  const flip = card.flips.findIndex((each) => holds(each.if, setup, state));
  return { verdict: card.flips[flip]?.verdict ?? card.verdict, flip };
}

/** Why a call cannot be made; nothing when it can. */
export function refuseCall(command: CallCommand, setup: Setup, state: GameState): Refusal | undefined {
  const card = openCard(setup, state);
  if (card === undefined) return refuse('call/noCard');
  if (command.condition !== undefined) {
    if (command.light !== 'go') return refuse('call/conditionNeedsGo');
    if (!card.conditions.some((each) => each.id === command.condition)) return refuse('call/unknownCondition');
  }
  if (command.prediction !== undefined && !(card.predict ?? []).includes(command.prediction)) {
    return refuse('call/unknownPrediction');
  }
  return undefined;
}

/** [R51] Carries out a call that was not refused: judged in the state before, then its effects. */
export function makeCall(telling: Telling, command: CallCommand): void {
  const { setup, state } = telling;
  const card = openCard(setup, state);
  if (card === undefined) return;
  const condition = card.conditions.find((each) => each.id === command.condition);
  const { verdict, flip } = verdictOf(card, condition, setup, state);
  const before = (card.predict ?? []).map((id) => engagementOf(setup, state, id));
  const record: CallRecord = {
    card: card.id,
    step: state.step,
    turn: state.turn,
    light: command.light,
    condition: condition?.id ?? '',
    confidence: command.confidence,
    verdict,
    flip,
    thumbs: command.thumbs ?? null,
    predicted: command.prediction ?? '',
    moved: '',
    overruled: false,
  };
  const why: Cause = { kind: 'call', card: card.id, light: command.light };
  tell(telling, { type: 'called', record });
  carryOut(telling, effectsOf(card, condition, command.light), why);
  if (card.predict !== undefined) {
    const moved = mostMoved(card.predict, before, setup, state);
    if (moved !== '') tell(telling, { type: 'predictionSettled', call: state.calls.length - 1, moved });
  }
}

function effectsOf(card: Card, condition: CardCondition | undefined, light: Light): readonly Effect[] {
  if (condition !== undefined) return condition.effects;
  return light === 'go' ? card.go.effects : card.stop.effects;
}

function engagementOf(setup: Setup, state: GameState, id: string): number {
  const index = setup.indexOf.get(id);
  return index === undefined ? 0 : stateOf(state, index).engagement;
}

/** [R55] Who of the three moved most, up or down; nobody when none moved. */
function mostMoved(ids: readonly string[], before: readonly number[], setup: Setup, state: GameState): string {
  let most = 0;
  let moved = '';
  ids.forEach((id, at) => {
    const by = Math.abs(engagementOf(setup, state, id) - (before[at] ?? 0));
    if (by > most) {
      most = by;
      moved = id;
    }
  });
  return moved;
}
