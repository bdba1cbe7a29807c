// What a calendar with owners brings about: promises now, and at each date what came of them.
import { clamp } from '../../base/integer';
import { stateOf } from '../../rules/readings';
import { pairIndex } from '../../rules/setup';
import type { Effect } from '../../rules/vocabulary';
import { changeOf, consequence, effective, engageAll, takenOn } from '../consequence';
import type { Consequence, TaskContext } from '../kind';
import type { Chosen } from '../outcome';
import { outcomeConsequences } from '../outcomes';
import { idsMovedBy, rungAt } from '../stakeholders';
import { findById } from '../strange-move';
import type { AssigningConfig, Item, StartDate } from './config';
import type { AssigningTask, Taken } from './rules';

const memberOwnership = 3; // points for each action that a member owns
const ownerEngage = 25; // engagement points of the owner
const memberChance = 45; // percent, before all else, that a member's action comes off
const trustPerChance = 4; // points of the owner's trust for one percent more
const rungChance = 7; // percent for each rung of the owner
const partnerChance = 10; // percent with a partner
const furtherItemChance = -12; // percent for each other action of the same owner
const chanceRange = [5, 95] as const; // percent
const jointTie = 30; // tie between the owner and somebody served from which it counts as made together, 0-100
const facilitatorChance = 60; // percent, less half of the difficulty, that the facilitator's action comes off

export function finishAssigning(
  task: AssigningTask,
  config: AssigningConfig,
  context: TaskContext,
): readonly Consequence[] {
  const drops = config.drops.filter(({ id }) => task.drops.includes(id));
  const successors = config.successors.filter(({ id }) => id === task.successor);
  return effective([
    ...task.items.flatMap((taken) => assigned(taken, task, config, context)),
    ...[...drops, ...successors].map(({ because, effects }) => consequence(context, because, effects)),
    ...outcomeConsequences(config.outcomes, chosenIn(task, config), context),
  ]);
}

function assigned(
  taken: Taken,
  task: AssigningTask,
  config: AssigningConfig,
  context: TaskContext,
): readonly Consequence[] {
  const item = findById(config.items, taken.item);
  if (item === undefined) return [];
  const date = findById(config.dates, taken.date);
  const partner = findById(config.partners, taken.partner);
  const helped = consequence(context, '@assigning.partner', partner?.effects ?? []);
  const served = idsMovedBy(context, item.serves);
  if (taken.owner === 'facilitator') {
    const kept = [
      ...takenOn(context, config.ownTodo),
      comesOff(item, date, served, false, chanceOf(taken, item, date, task, context)),
    ];
    return [consequence(context, '@assigning.facilitatorOwns', kept), helped];
  }
  const who = served.includes(taken.owner) ? served : [...served, taken.owner];
  const isJoint = partner !== undefined || isTied(taken.owner, served, context);
  const owned = [
    ...changeOf('ownership', memberOwnership),
    ...engageAll([taken.owner], ownerEngage),
    comesOff(item, date, who, isJoint, chanceOf(taken, item, date, task, context)),
  ];
  return [consequence(context, '@assigning.memberOwns', owned), helped];
}

/** At its date it shows: a win or not, and what the action does in any case. */
function comesOff(
  item: Item,
  date: StartDate | undefined,
  ids: readonly string[],
  joint: boolean,
  chancePercent: number,
): Effect {
  const win: Effect = { kind: 'win', who: { ids }, joint, chancePercent, name: item.name };
  return { kind: 'later', turns: date?.turns ?? 1, effects: [win, ...item.effects] };
}

/** Percent chance that an action comes off, as its owner, date and partner are now. */
export function chanceOf(
  taken: Taken,
  item: Item,
  date: StartDate | undefined,
  task: AssigningTask,
  context: TaskContext,
): number {
  const [low, high] = chanceRange;
  if (taken.owner === 'facilitator') return clamp(facilitatorChance - Math.trunc(item.difficulty / 2), low, high);
  const index = context.setup.indexOf.get(taken.owner);
  if (index === undefined) return low;
  const others = task.items.filter(({ owner }) => owner === taken.owner).length - 1;
  const chance =
    memberChance +
    Math.trunc(stateOf(context.game, index).trust / trustPerChance) +
    rungAt(context, index) * rungChance -
    item.difficulty +
    (date?.chance ?? 0) +
    (taken.partner === '' ? 0 : partnerChance) +
    others * furtherItemChance;
  return clamp(chance, low, high);
}

/** Whether the owner works with somebody else whom the action serves. */
function isTied(owner: string, served: readonly string[], { setup, game }: TaskContext): boolean {
  const index = setup.indexOf.get(owner);
  return served.some((id) => {
    const other = setup.indexOf.get(id);
    if (index === undefined || other === undefined || other === index) return false;
    return (game.ties[pairIndex(index, other)] ?? 0) >= jointTie;
  });
}

function chosenIn(task: AssigningTask, config: AssigningConfig): Chosen {
  const options: string[] = [];
  const tags: string[] = [];
  for (const { item, owner, date, partner } of task.items) {
    options.push(`item:${item}`, `owner:${owner}`, `date:${date}`);
    tags.push(...(findById(config.items, item)?.tags ?? []));
    tags.push(owner === 'facilitator' ? 'owner:facilitator' : 'owner:member', `date:${date}`);
    if (partner === '') continue;
    options.push(`partner:${partner}`);
    tags.push(...(findById(config.partners, partner)?.tags ?? []));
  }
  for (const drop of task.drops) {
    options.push(`drop:${drop}`);
    tags.push(...(findById(config.drops, drop)?.tags ?? []));
  }
  if (task.successor !== '') {
    options.push(`successor:${task.successor}`);
    tags.push(...(findById(config.successors, task.successor)?.tags ?? []));
  }
  return { options, tags };
}
