// The wall of cards as the panel shows it: one card in hand at a time.
import { peopleOf, type StakeholderOnScreen } from '../../panels/people-vm';
import type { SessionView } from '../../session/session';
import type { TaskContext } from '../kind';
import type { Actor, MappingConfig, Ring } from './config';
import { actorsToPlace, interviewCount, type MappingTask } from './rules';

export interface ActorOnWall {
  readonly actor: Actor;
  readonly ring: Ring | undefined;
}

export interface MappingOnScreen {
  readonly actors: readonly ActorOnWall[];
  /** The card in hand: the one asked for, or the first that has no ring yet. */
  readonly inHand: ActorOnWall | undefined;
  readonly placed: number;
  readonly gapsNeeded: number;
  readonly interviewsAtMost: number;
  readonly people: readonly { readonly person: StakeholderOnScreen; readonly isAsked: boolean }[];
}

export function mappingOnScreen(
  view: SessionView,
  task: MappingTask,
  config: MappingConfig,
  context: TaskContext,
  wanted: string | undefined,
): MappingOnScreen {
  const actors = actorsToPlace(config, context).map((actor) => ({
    actor,
    ring: task.placed.find((each) => each.actor === actor.id)?.ring,
  }));
  return {
    actors,
    inHand: actors.find(({ actor }) => actor.id === wanted) ?? actors.find(({ ring }) => ring === undefined),
    placed: actors.filter(({ ring }) => ring !== undefined).length,
    gapsNeeded: Math.min(config.nameGaps, config.gaps.length),
    interviewsAtMost: Math.min(interviewCount(config, context), view.scenario.stakeholders.length),
    people: peopleOf(view).map((person) => ({ person, isAsked: task.interviews.includes(person.stakeholder.id) })),
  };
}
