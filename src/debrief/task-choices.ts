// What a table chose in a task, read from the task as it was handed in, each with other choices that could have been handed in too.
import { assertNever } from '../base/assert';
import type { TaskConfig } from '../tasks/config';
import type { TaskContext } from '../tasks/kind';
import { missingFrom, movesOf, playTask, type TaskMove, type TaskState } from '../tasks/registry';

/** Where in a task's content an option stands. */
export const optionLists = [
  'conversations',
  'criteria',
  'candidates',
  'evidence',
  'gaps',
  'interviews',
  'baseline',
  'rules',
  'parts',
  'items',
  'dates',
  'partners',
  'drops',
  'successors',
  'links',
] as const;
export type OptionList = (typeof optionLists)[number];

export type TaskAbout =
  | { readonly kind: 'seat'; readonly step: number; readonly stakeholder: string; readonly taken: boolean }
  /** A stakeholder or `facilitator`. */
  | { readonly kind: 'chair'; readonly step: number; readonly stakeholder: string }
  /** Of an action or a link, by id; the owner is a stakeholder or `facilitator`. */
  | {
      readonly kind: 'owner';
      readonly step: number;
      readonly list: 'items' | 'links';
      readonly of: string;
      readonly owner: string;
    }
  | {
      readonly kind: 'option';
      readonly step: number;
      readonly list: OptionList;
      /** By id; a stakeholder in conversations and interviews. */
      readonly option: string;
      /** The part of a composing task, or empty. */
      readonly part: string;
      /** What the option is for: an option of another part, an action; or empty. */
      readonly for: string;
      readonly taken: boolean;
    };

export interface TaskChoice {
  readonly about: TaskAbout;
  readonly others: readonly OtherChoice[];
}

export interface OtherChoice {
  readonly about: TaskAbout;
  /** Last moves before handing in. */
  readonly moves: readonly TaskMove[];
}

const mostOthers = 4; // ways that are told of one choice

export function taskChoices(task: TaskState, config: TaskConfig, context: TaskContext): readonly TaskChoice[] {
  return choicesIn(task, config, context).flatMap(({ about, others }) => {
    const possible = others.filter(({ moves }) => canBeHandedIn(moves, task, config, context)).slice(0, mostOthers);
    return possible.length === 0 ? [] : [{ about, others: possible }];
  });
}

function canBeHandedIn(moves: readonly TaskMove[], task: TaskState, config: TaskConfig, context: TaskContext): boolean {
  let after = task;
  for (const move of moves) {
    const played = playTask(after, move, config, context);
    if (!played.ok) return false;
    after = played.value;
  }
  return missingFrom(after, config, context) === undefined;
}

type TaskOf<Kind extends TaskState['kind']> = Extract<TaskState, { kind: Kind }>;
type ConfigOf<Kind extends TaskState['kind']> = Extract<TaskConfig, { kind: Kind }>;

function choicesIn(task: TaskState, config: TaskConfig, context: TaskContext): readonly TaskChoice[] {
  const { step } = context;
  switch (config.kind) {
    case 'visits':
      return task.kind === 'visits' ? conversations(task, context) : [];
    case 'ranking':
      return task.kind === 'ranking' ? rankings(task, config, step) : [];
    case 'mapping':
      return task.kind === 'mapping' ? mappings(task, config, context) : [];
    case 'seats':
      return task.kind === 'seats' ? seats(task, config, context) : [];
    case 'composing':
      return task.kind === 'composing' ? compositions(task, config, step) : [];
    case 'assigning':
      return task.kind === 'assigning' ? assignments(task, config, context) : [];
    case 'linking':
      return task.kind === 'linking' ? links(task, config, context) : [];
    default:
      return assertNever(config);
  }
}

function option(step: number, list: OptionList, id: string, taken: boolean, part = '', target = ''): TaskAbout {
  return { kind: 'option', step, list, option: id, part, for: target, taken };
}

/** Not at all, or somebody else in the same place, with whom nothing is brought up. */
function conversations(task: TaskOf<'visits'>, context: TaskContext): readonly TaskChoice[] {
  const { step } = context;
  const last = task.visits.length - 1;
  const uninvited = idsOf(context).filter((id) => !task.visits.some(({ stakeholder }) => stakeholder === id));
  return task.visits.map(({ stakeholder }, at) => ({
    about: option(step, 'conversations', stakeholder, true),
    others: [
      {
        about: option(step, 'conversations', stakeholder, false),
        moves: [{ kind: 'visits' as const, type: 'remove' as const, at }],
      },
      ...uninvited.map((other) => ({
        about: option(step, 'conversations', other, true),
        moves: [
          { kind: 'visits' as const, type: 'remove' as const, at },
          { kind: 'visits' as const, type: 'place' as const, stakeholder: other, angle: 'listen', messenger: 'self' },
          ...(at === last ? [] : [{ kind: 'visits' as const, type: 'shift' as const, from: last, to: at }]),
        ],
      })),
    ],
  }));
}

/** Taken, and what else there is: out of it, or another one in its place. */
function swaps(
  step: number,
  list: OptionList,
  taken: readonly string[],
  all: readonly string[],
  move: (id: string, on: boolean) => TaskMove,
): readonly TaskChoice[] {
  return taken.map((id) => ({
    about: option(step, list, id, true),
    others: [
      { about: option(step, list, id, false), moves: [move(id, false)] },
      ...all
        .filter((other) => !taken.includes(other))
        .map((other) => ({ about: option(step, list, other, true), moves: [move(id, false), move(other, true)] })),
    ],
  }));
}

function rankings(task: TaskOf<'ranking'>, config: ConfigOf<'ranking'>, step: number): readonly TaskChoice[] {
  return [
    ...swaps(step, 'candidates', task.chosen, config.candidates.map(idOf), (candidate, on) => ({
      kind: 'ranking',
      type: 'choose',
      candidate,
      on,
    })),
    ...swaps(step, 'criteria', task.criteria, config.criteria.map(idOf), (criterion, on) => ({
      kind: 'ranking',
      type: 'criterion',
      criterion,
      on,
    })),
  ];
}

function mappings(task: TaskOf<'mapping'>, config: ConfigOf<'mapping'>, context: TaskContext): readonly TaskChoice[] {
  const { step } = context;
  return [
    {
      about: option(step, 'baseline', '', task.baseline),
      others: [
        {
          about: option(step, 'baseline', '', !task.baseline),
          moves: [{ kind: 'mapping', type: 'baseline', take: !task.baseline }],
        },
      ],
    },
    ...swaps(step, 'gaps', task.gaps, config.gaps.map(idOf), (gap, on) => ({ kind: 'mapping', type: 'gap', gap, on })),
    ...swaps(step, 'interviews', task.interviews, idsOf(context), (stakeholder, on) => ({
      kind: 'mapping',
      type: 'interview',
      stakeholder,
      on,
    })),
  ];
}

function seats(task: TaskOf<'seats'>, config: ConfigOf<'seats'>, context: TaskContext): readonly TaskChoice[] {
  const { step } = context;
  const about = (stakeholder: string, taken: boolean): TaskAbout => ({ kind: 'seat', step, stakeholder, taken });
  const chairAbout = (stakeholder: string): TaskAbout => ({ kind: 'chair', step, stakeholder });
  const seat = (stakeholder: string): TaskMove => ({ kind: 'seats', type: 'seat', stakeholder });
  const unseat = (stakeholder: string): TaskMove => ({ kind: 'seats', type: 'unseat', stakeholder });
  const chair = (stakeholder: string): TaskMove => ({ kind: 'seats', type: 'chair', stakeholder });
  const willing = idsOf(context).filter((id) => !task.seated.includes(id));
  return [
    ...task.seated.map((id) => ({
      about: about(id, true),
      others: [
        { about: about(id, false), moves: [unseat(id)] },
        // Who leaves the chair leaves it to the next member.
        ...task.seated
          .filter((next) => next !== id && task.chair === id)
          .slice(0, 1)
          .map((next) => ({ about: about(id, false), moves: [unseat(id), chair(next)] })),
        ...willing.map((other) => ({ about: about(other, true), moves: [unseat(id), seat(other)] })),
      ],
    })),
    ...willing.map((id) => ({ about: about(id, false), others: [{ about: about(id, true), moves: [seat(id)] }] })),
    {
      about: chairAbout(task.chair),
      others: ['facilitator', ...task.seated]
        .filter((id) => id !== task.chair)
        .map((id) => ({ about: chairAbout(id), moves: [chair(id)] })),
    },
    ...config.rules.map(({ id }) => {
      const on = task.rules.includes(id);
      return {
        about: option(step, 'rules', id, on),
        others: [
          {
            about: option(step, 'rules', id, !on),
            moves: [{ kind: 'seats' as const, type: 'rule' as const, rule: id, on: !on }],
          },
        ],
      };
    }),
  ];
}

function compositions(task: TaskOf<'composing'>, config: ConfigOf<'composing'>, step: number): readonly TaskChoice[] {
  return task.chosen.map((picked) => {
    const move = (type: 'choose' | 'unchoose', id: string): TaskMove => ({
      kind: 'composing',
      type,
      part: picked.part,
      option: id,
      ...(picked.for === '' ? {} : { for: picked.for }),
    });
    const about = (id: string, taken: boolean) => option(step, 'parts', id, taken, picked.part, picked.for);
    const options = config.parts.find(({ id }) => id === picked.part)?.options ?? [];
    const others = options
      .map(idOf)
      .filter(
        (id) => !task.chosen.some((each) => each.part === picked.part && each.for === picked.for && each.option === id),
      );
    const out = move('unchoose', picked.option);
    return {
      about: about(picked.option, true),
      others: [
        ...others.map((id) => ({ about: about(id, true), moves: [out, move('choose', id)] })),
        { about: about(picked.option, false), moves: [out] },
      ],
    };
  });
}

function assignments(
  task: TaskOf<'assigning'>,
  config: ConfigOf<'assigning'>,
  context: TaskContext,
): readonly TaskChoice[] {
  const { step } = context;
  const successor = (id: string): TaskMove => ({ kind: 'assigning', type: 'successor', successor: id });
  return [
    ...task.items.flatMap(({ item, owner, date, partner }): readonly TaskChoice[] => [
      {
        about: { kind: 'owner', step, list: 'items', of: item, owner },
        others: ownersIn(task, config, context, item, owner).map((other) => ({
          about: { kind: 'owner', step, list: 'items', of: item, owner: other },
          moves: [{ kind: 'assigning', type: 'owner', item, owner: other }],
        })),
      },
      {
        about: option(step, 'items', item, true),
        others: [
          { about: option(step, 'items', item, false), moves: [{ kind: 'assigning', type: 'leave', item }] },
          ...config.items
            .map(idOf)
            .filter((id) => !task.items.some((each) => each.item === id))
            .map((id) => ({
              about: option(step, 'items', id, true),
              moves: [
                { kind: 'assigning', type: 'leave', item },
                { kind: 'assigning', type: 'take', item: id },
                { kind: 'assigning', type: 'owner', item: id, owner },
                { kind: 'assigning', type: 'date', item: id, date },
              ] satisfies TaskMove[],
            })),
        ],
      },
      {
        about: option(step, 'dates', date, true, '', item),
        others: config.dates
          .map(idOf)
          .filter((id) => id !== date)
          .map((id) => ({
            about: option(step, 'dates', id, true, '', item),
            moves: [{ kind: 'assigning', type: 'date', item, date: id }],
          })),
      },
      {
        about: option(step, 'partners', partner, partner !== '', '', item),
        others: ['', ...config.partners.map(idOf)]
          .filter((id) => id !== partner)
          .map((id) => ({
            about: option(step, 'partners', id === '' ? partner : id, id !== '', '', item),
            moves: [{ kind: 'assigning', type: 'partner', item, partner: id }],
          })),
      },
    ]),
    ...config.drops.map(({ id }): TaskChoice => {
      const on = task.drops.includes(id);
      return {
        about: option(step, 'drops', id, on),
        others: [
          { about: option(step, 'drops', id, !on), moves: [{ kind: 'assigning', type: 'drop', drop: id, on: !on }] },
        ],
      };
    }),
    ...(task.successor === '' ? [] : [task.successor]).map((chosen) => ({
      about: option(step, 'successors', chosen, true),
      others: [
        { about: option(step, 'successors', chosen, false), moves: [successor('')] },
        ...config.successors
          .map(idOf)
          .filter((id) => id !== chosen)
          .map((id) => ({ about: option(step, 'successors', id, true), moves: [successor(id)] })),
      ],
    })),
  ];
}

/** The facilitator first, where somebody else owns it; then others. */
function ownersIn(
  task: TaskOf<'assigning'>,
  config: ConfigOf<'assigning'>,
  context: TaskContext,
  item: string,
  owner: string,
): readonly string[] {
  return movesOf(task, config, context).flatMap((move) =>
    move.kind === 'assigning' && move.type === 'owner' && move.item === item && move.owner !== owner
      ? [move.owner]
      : [],
  );
}

function links(task: TaskOf<'linking'>, config: ConfigOf<'linking'>, context: TaskContext): readonly TaskChoice[] {
  const { step } = context;
  const moves = movesOf(task, config, context);
  return task.links.flatMap(({ partner, leader }): readonly TaskChoice[] => [
    {
      about: { kind: 'owner', step, list: 'links', of: partner, owner: leader },
      others: moves.flatMap((move) =>
        move.kind === 'linking' && move.type === 'link' && move.partner === partner
          ? [
              {
                about: { kind: 'owner' as const, step, list: 'links' as const, of: partner, owner: move.leader },
                moves: [move],
              },
            ]
          : [],
      ),
    },
    {
      about: option(step, 'links', partner, true),
      others: [
        { about: option(step, 'links', partner, false), moves: [{ kind: 'linking', type: 'unlink', partner }] },
        ...config.partners
          .map(idOf)
          .filter((id) => !task.links.some((each) => each.partner === id))
          .map((id) => ({
            about: option(step, 'links', id, true),
            moves: [
              { kind: 'linking', type: 'unlink', partner },
              { kind: 'linking', type: 'link', partner: id, leader },
            ] satisfies TaskMove[],
          })),
      ],
    },
  ]);
}

function idsOf({ setup }: TaskContext): readonly string[] {
  return setup.scenario.stakeholders.map(idOf);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
