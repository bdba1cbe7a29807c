// What the table decided, one by one, each with the other ways that were open to it.
import { conductInPlace } from '../flow/conductor';
import { type Course, type Game, newGame } from '../flow/game';
import type { Input } from '../flow/input';
import { taskContextOf } from '../flow/task-context';
import { openCard } from '../rules/calls';
import type { GatePhase } from '../rules/gates';
import { stakeholderAt } from '../rules/setup';
import type { Light } from '../rules/vocabulary';
import type { Change } from '../session/notes';
import type { CallInput } from './branch';
import { type TaskAbout, taskChoices } from './task-choices';
import type { Track } from './track';

/** What a decision is about, with what was decided. */
export type About =
  | { readonly kind: 'call'; readonly card: string; readonly light: Light; readonly condition: string }
  | { readonly kind: 'visit'; readonly stakeholder: string; readonly angle: string; readonly made: boolean }
  | { readonly kind: 'gate'; readonly phase: GatePhase; readonly holds: '' | 'visits' | 'survey' }
  | TaskAbout;

export type DecisionKind = About['kind'];

export interface Decision {
  /** Tells it apart from every other decision of the game. */
  readonly id: string;
  /** Its place among the inputs. */
  readonly at: number;
  /** 1-12; a gate belongs to the step before it. */
  readonly step: number;
  readonly about: About;
  /** At least one; the plainest first. */
  readonly others: readonly Other[];
}

/** Another way to decide. */
export interface Other {
  readonly about: About;
  readonly change: Change;
}

/** In the order of play. */
export function decisionsOf({ course, seed, inputs }: Track): readonly Decision[] {
  const game = newGame(course, seed);
  const found: Decision[] = [];
  inputs.forEach((input, at) => {
    for (const { about, others } of choicesAt(course, game, input)) {
      const ways = others.map((other) => ({ about: other.about, change: { at, ...other.change } }));
      if (ways.length > 0) found.push({ id: `${at}-${found.length}`, at, step: game.state.step, about, others: ways });
    }
    conductInPlace(course, game, input);
  });
  return found;
}

interface Choice {
  readonly about: About;
  readonly others: readonly { readonly about: About; readonly change: Omit<Change, 'at'> }[];
}

function choicesAt(course: Course, game: Game, input: Input): readonly Choice[] {
  switch (input.type) {
    case 'call':
      return callChoice(course, game, input);
    case 'visit':
      return [visitChoice(course, input)];
    case 'goOn':
    case 'hold':
      return gateChoice(game, input);
    case 'task':
      return input.move.kind === 'ranking' && input.move.type === 'evidence'
        ? [evidenceChoice(game, input.move.evidence)]
        : [];
    case 'handIn':
      return handInChoices(course, game);
    default:
      return [];
  }
}

/** The same call with the other light. A condition belongs to the light that it was chosen with, and goes away. */
export function flippedCall(call: CallInput): CallInput {
  return callWith(call, call.light === 'go' ? 'stop' : 'go', '');
}

function callWith(call: CallInput, light: Light, condition: string): CallInput {
  const changed = { ...call, light };
  delete changed.condition;
  return condition === '' ? changed : { ...changed, condition };
}

function callChoice({ setup }: Course, { state }: Game, call: CallInput): readonly Choice[] {
  const card = openCard(setup, state);
  if (card === undefined) return [];
  const now = { light: call.light, condition: call.condition ?? '' };
  const ways = [
    { light: flippedCall(call).light, condition: '' },
    { light: 'go' as const, condition: '' },
    ...card.conditions.map(({ id }) => ({ light: 'go' as const, condition: id })),
  ].filter((way, at, all) => !isSameWay(way, now) && all.findIndex((each) => isSameWay(each, way)) === at);
  const aboutOf = (way: typeof now): About => ({ kind: 'call', card: card.id, ...way });
  return [
    {
      about: aboutOf(now),
      others: ways.map((way) => ({
        about: aboutOf(way),
        change: { takes: 1, puts: [callWith(call, way.light, way.condition)] },
      })),
    },
  ];
}

function isSameWay(one: { light: Light; condition: string }, other: { light: Light; condition: string }): boolean {
  return one.light === other.light && one.condition === other.condition;
}

type VisitInput = Extract<Input, { type: 'visit' }>;

function visitChoice({ setup }: Course, input: VisitInput): Choice {
  const { stakeholder, angle } = input;
  const host = setup.indexOf.get(stakeholder);
  const angles = host === undefined ? [] : ['listen', ...stakeholderAt(setup, host).angles];
  return {
    about: { kind: 'visit', stakeholder, angle, made: true },
    others: [
      { about: { kind: 'visit', stakeholder, angle, made: false }, change: { takes: 1, puts: [] } },
      ...angles
        .filter((each) => each !== angle)
        .map((each) => ({
          about: { kind: 'visit' as const, stakeholder, angle: each, made: true },
          change: { takes: 1, puts: [{ ...input, angle: each }] },
        })),
    ],
  };
}

function gateChoice({ place, flow }: Game, input: Extract<Input, { type: 'goOn' | 'hold' }>): readonly Choice[] {
  if (place.at !== 'gate') return [];
  const aboutOf = (holds: '' | 'visits' | 'survey'): About => ({ kind: 'gate', phase: place.phase, holds });
  const hold = (buys: 'visits' | 'survey'): Input => ({ type: 'hold', buys });
  if (input.type === 'hold') {
    const other = input.buys === 'visits' ? ('survey' as const) : ('visits' as const);
    return [
      {
        about: aboutOf(input.buys),
        others: [
          { about: aboutOf(''), change: { takes: 1, puts: [] } },
          { about: aboutOf(other), change: { takes: 1, puts: [hold(other)] } },
        ],
      },
    ];
  }
  if (flow.held.includes(place.phase)) return []; // to have held was the decision
  const others = (['visits', 'survey'] as const).map((buys) => ({
    about: aboutOf(buys),
    change: { takes: 0, puts: [hold(buys)] },
  }));
  return [{ about: aboutOf(''), others }];
}

/** What was asked cannot be unasked: it would never have been. */
function evidenceChoice({ state }: Game, evidence: string): Choice {
  const aboutOf = (taken: boolean): About => ({
    kind: 'option',
    step: state.step,
    list: 'evidence',
    option: evidence,
    part: '',
    for: '',
    taken,
  });
  return { about: aboutOf(true), others: [{ about: aboutOf(false), change: { takes: 1, puts: [] } }] };
}

/** A task counts as it was handed in: the other ways are last moves before that. */
function handInChoices(course: Course, { flow, state }: Game): readonly Choice[] {
  if (flow.task === null) return [];
  const context = taskContextOf(course, state);
  return taskChoices(flow.task, context.config, context).map(({ about, others }) => ({
    about,
    others: others.map((other) => ({
      about: other.about,
      change: { takes: 0, puts: other.moves.map((move): Input => ({ type: 'task', move })) },
    })),
  }));
}
