// "What if you had decided otherwise?": some inputs of a game changed, and everything after them played again under the same seed.
import { conductInPlace } from '../flow/conductor';
import { copyOf, type Game } from '../flow/game';
import type { Input } from '../flow/input';
import { momentNames, type Place } from '../flow/place';
import { steps } from '../flow/steps/all';
import { taskContextOf } from '../flow/task-context';
import { openCard } from '../rules/calls';
import type { Change } from '../session/notes';
import { nextMove } from '../tasks/players';
import { stopBefore, type Track } from './track';

export interface Branch {
  readonly game: Game;
  /** What was carried out, from the first input on: a log like any other, that can be played on. */
  readonly inputs: readonly Input[];
  readonly strays: readonly Stray[];
}

/** An input that could not be carried out as it was, or that had to be made up. */
export interface Stray {
  /** Its place among the inputs of the track. */
  readonly at: number;
  /**
   * `impossible`: what it asks for cannot be done there. `otherCard`: another card lay on the table; it was called with the same
   * light. `filledIn`: a task could not be handed in as it was, and a player program completed it.
   */
  readonly how: 'impossible' | 'otherCard' | 'filledIn';
  /** The card on the table there, by id; empty where it does not matter. */
  readonly card: string;
}

/** The game with these changes. The inputs of the track that are no longer possible are told as strays. */
export function branchOff(track: Track, changes: readonly Change[]): Branch {
  const { ride, at } = rideToFork(track, changes);
  for (let next = at; next < track.inputs.length; next += 1) rideOn(ride, next);
  return branchOf(ride);
}

/** The same, up to and with the last change: what comes after is still to be played. */
export function forkOff(track: Track, changes: readonly Change[]): Branch {
  return branchOf(rideToFork(track, changes).ride);
}

function branchOf({ game, inputs, strays }: Ride): Branch {
  return { game, inputs, strays };
}

/** `at`: the next input of the track. */
function rideToFork(track: Track, changes: readonly Change[]): { readonly ride: Ride; readonly at: number } {
  const inOrder = [...changes].sort((one, other) => one.at - other.at);
  const stop = stopBefore(track, inOrder[0]?.at ?? track.inputs.length);
  const ride: Ride = {
    track,
    game: copyOf(stop.game),
    inputs: track.inputs.slice(0, stop.at),
    strays: [],
    calls: callsOf(track, inOrder),
  };
  let at = stop.at;
  for (const change of inOrder) {
    while (at < change.at) rideOn(ride, at++);
    for (const input of change.puts) carry(ride, input, at);
    at = Math.max(at, change.at + change.takes);
  }
  return { ride, at };
}

interface Ride {
  readonly track: Track;
  readonly game: Game;
  readonly inputs: Input[];
  readonly strays: Stray[];
  /** How each card was called: the cards may come in another order. */
  readonly calls: ReadonlyMap<string, CallInput>;
}

export type CallInput = Extract<Input, { type: 'call' }>;

function callsOf({ inputs, cards }: Track, changes: readonly Change[]): ReadonlyMap<string, CallInput> {
  const calls = new Map<string, CallInput>();
  for (const [at, card] of cards) {
    const changed = changes.find((change) => change.at === at && change.takes > 0)?.puts[0];
    const input = changed ?? inputs[at];
    if (input?.type === 'call') calls.set(card, input);
  }
  return calls;
}

/** The next input of the track, once the game is where it was heard. */
function rideOn(ride: Ride, at: number): void {
  const { track, game } = ride;
  const input = track.inputs[at];
  const place = track.places[at];
  if (input === undefined || place === undefined) return;
  catchUp(ride, place);
  if (!isSame(game.place, place)) stray(ride, input, at, 'impossible');
  else carry(ride, input, at);
}

function carry(ride: Ride, input: Input, at: number): void {
  if (input.type === 'call') call(ride, input, at);
  else if (!play(ride, input)) {
    if (input.type === 'handIn') handInAnyhow(ride, at);
    else stray(ride, input, at, 'impossible');
  }
}

function call(ride: Ride, input: CallInput, at: number): void {
  const card = openCard(ride.track.course.setup, ride.game.state)?.id;
  const own = card === undefined ? undefined : ride.calls.get(card);
  if (own !== undefined && play(ride, own)) return;
  // The table never saw this card, or its condition is no longer on offer: the light alone is what is left of the call.
  const { light, confidence } = own ?? input;
  const isCalled = play(ride, { type: 'call', light, confidence });
  const isOther = isCalled && own === undefined;
  stray(ride, input, at, isOther ? 'otherCard' : 'impossible', isOther ? card : '');
}

/** Without it all that follows would be lost: what is missing is filled in, as a sensible player would, or the task is left. */
function handInAnyhow(ride: Ride, at: number): void {
  const { track, game, strays } = ride;
  for (let move = 0; move < mostMoves && !play(ride, { type: 'handIn' }); move += 1) {
    const context = taskContextOf(track.course, game.state);
    const next =
      game.flow.task === null ? undefined : nextMove(game.flow.task, context.config, context, 'sensible', () => 0);
    if (next === undefined || !play(ride, { type: 'task', move: next })) {
      play(ride, { type: 'skip' });
      break;
    }
  }
  strays.push({ at, how: 'filledIn', card: '' });
}

const mostMoves = 200;

/** Leaves moments that the track had left already. */
function catchUp(ride: Ride, place: Place): void {
  for (let moves = 0; moves < mostMoves && rankOf(ride.game.place) < rankOf(place); moves += 1) {
    const { at } = ride.game.place;
    const type = at === 'lobby' ? 'begin' : at === 'gate' ? 'goOn' : at === 'step' ? 'skip' : 'next';
    if (!play(ride, { type })) return;
  }
}

function play(ride: Ride, input: Input): boolean {
  if (!conductInPlace(ride.track.course, ride.game, input).ok) return false;
  ride.inputs.push(input);
  return true;
}

/** Pressing "on" is no decision: when there is nothing to leave, nothing is lost. */
function stray({ strays }: Ride, { type }: Input, at: number, how: Stray['how'], card = ''): void {
  if (!silent.includes(type)) strays.push({ at, how, card });
}

const silent: readonly Input['type'][] = ['begin', 'next', 'goOn', 'skip', 'repeat', 'pause', 'resume'];

function isSame(one: Place, other: Place): boolean {
  return rankOf(one) === rankOf(other);
}

/** The order of places; a reopened step counts as the step that it is. */
function rankOf(place: Place): number {
  switch (place.at) {
    case 'lobby':
      return 0;
    case 'step':
      return place.step * perStep + momentNames.indexOf(place.moment) * 2 + (place.shown ? 1 : 0);
    case 'gate':
      return (steps.findLast(({ phase }) => phase === place.phase)?.number ?? 0) * perStep + perStep - 1;
    case 'debrief':
      return (steps.length + 1) * perStep;
    case 'handover':
      return (steps.length + 2) * perStep;
  }
}

const perStep = 2 * momentNames.length + 2;
