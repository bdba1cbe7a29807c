// The machine as a picture: five phases, twelve steps, their moments, the gates. What happens in them: `machine.ts`.
import { setup } from 'xstate';
import type { Fact } from '../../rules/fact';
import type { GameState } from '../../rules/state';
import type { FlowState, Game } from '../game';
import type { Input } from '../input';
import { type MomentName, momentOf, type PhaseName, type Place } from '../place';
import { agenda } from '../steps/07-agenda';
import { analysis } from '../steps/03-analysis';
import { benchmark } from '../steps/09-benchmark';
import { evaluation } from '../steps/12-evaluation';
import { future } from '../steps/05-future';
import { horizon } from '../steps/10-horizon';
import { launch } from '../steps/08-launch';
import { leadership } from '../steps/04-leadership';
import { links } from '../steps/11-links';
import { priorities } from '../steps/02-priorities';
import { relevance } from '../steps/01-relevance';
import type { StepDefinition } from '../steps/step';
import { strategy } from '../steps/06-strategy';
import { type FromTo, idOf, passingBy, transitionsAt } from './transitions';

/** Plain JSON, so that a snapshot can be kept, compared and drawn. */
export interface MachineContext {
  readonly flow: FlowState;
  readonly state: GameState;
  /** What the last input brought about. */
  readonly facts: readonly Fact[];
}

const parts = setup({
  types: {} as { context: MachineContext; events: Input; input: Game },
  guards: {
    /** The input is accepted and leads there. */
    leadsTo: (_, _params: FromTo) => false,
    /** The input is accepted and leads nowhere else. */
    stays: (_, _params: { readonly from: Place }) => false,
    /** Nothing is to be done here. */
    passedBy: (_, _params: FromTo) => false,
  },
  actions: {
    carryOut: (_, _params: { readonly from: Place }) => undefined,
    arrive: (_, _params: { readonly place: Place }) => undefined,
  },
});

export const diagram = parts.createMachine({
  id: 'clusterwise',
  context: ({ input }) => ({ flow: input.flow, state: input.state, facts: [] }),
  initial: 'lobby',
  states: {
    lobby: placeState({ at: 'lobby' }),
    A: {
      initial: 'relevance',
      states: { relevance: stepState(relevance), priorities: stepState(priorities), gate: gateState('A') },
    },
    B: {
      initial: 'analysis',
      states: { analysis: stepState(analysis), leadership: stepState(leadership), gate: gateState('B') },
    },
    C: {
      initial: 'future',
      states: {
        future: stepState(future),
        strategy: stepState(strategy),
        agenda: stepState(agenda),
        gate: gateState('C'),
      },
    },
    D: {
      initial: 'launch',
      states: { launch: stepState(launch), benchmark: stepState(benchmark), gate: gateState('D') },
    },
    E: {
      initial: 'horizon',
      states: { horizon: stepState(horizon), links: stepState(links), evaluation: stepState(evaluation) },
    },
    debrief: placeState({ at: 'debrief' }),
    handover: placeState({ at: 'handover' }),
  },
});

function gateState(phase: Exclude<PhaseName, 'E'>): ReturnType<typeof placeState> {
  return placeState({ at: 'gate', phase });
}

/** A step with its six moments; the task and the calls have a second face once something is shown. */
function stepState(step: StepDefinition) {
  const moment = (name: MomentName) => placeState(momentOf(step.number, name));
  const faced = (name: 'task' | 'calls') => ({
    initial: 'open' as const,
    states: { open: moment(name), shown: placeState({ at: 'step', step: step.number, moment: name, shown: true }) },
  });
  return {
    initial: 'brief' as const,
    states: {
      brief: moment('brief'),
      diary: moment('diary'),
      task: faced('task'),
      calls: faced('calls'),
      aftermath: moment('aftermath'),
      mirror: moment('mirror'),
    },
  };
}

/** One place: what it hears, what happens on arriving, and for calls without a card the way on. */
function placeState(place: Place) {
  const isCalls = place.at === 'step' && place.moment === 'calls' && !place.shown;
  return parts.createStateConfig({
    id: idOf(place),
    meta: { place },
    entry: { type: 'arrive', params: { place } },
    on: transitionsAt(place),
    ...(isCalls ? { always: passingBy(place) } : {}),
  });
}
