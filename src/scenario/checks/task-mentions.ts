// What a task holds when it is handed in, as outcomes may ask for it: the same words as in `src/tasks/*/rules.ts`.
import { assertNever } from '../../base/assert';
import { groups } from '../../rules/vocabulary';
import type { TaskConfig } from '../../tasks/config';
import { partnerKinds } from '../../tasks/linking/config';

type Task = Exclude<TaskConfig, { kind: 'visits' }>;

interface WithId {
  readonly id: string;
}

interface WithTags {
  readonly tags: readonly string[];
}

/** Every option that can be chosen in this task. */
export function mentionsOf(task: Task, stakeholders: readonly WithId[]): ReadonlySet<string> {
  const named = (prefix: string, list: readonly WithId[]) => list.map(({ id }) => `${prefix}:${id}`);
  const people = (prefix: string) => [...named(prefix, stakeholders), `${prefix}:facilitator`];
  switch (task.kind) {
    case 'ranking':
      return new Set([...task.candidates, ...task.criteria, ...task.evidence].map(({ id }) => id));
    case 'mapping':
      return new Set([...named('interview', stakeholders), ...named('gap', task.gaps), 'baseline']);
    case 'seats':
      return new Set([...named('seat', stakeholders), ...people('chair'), ...named('rule', task.rules)]);
    case 'composing':
      return new Set(
        task.parts.flatMap(({ id, options }) => [...options.map((each) => each.id), ...named(id, options)]),
      );
    case 'assigning':
      return new Set([
        ...named('item', task.items),
        ...people('owner'),
        ...named('date', task.dates),
        ...named('partner', task.partners),
        ...named('drop', task.drops),
        ...named('successor', task.successors),
      ]);
    case 'linking':
      return new Set(named('partner', task.partners));
    default:
      return assertNever(task);
  }
}

/** Every tag that something chosen in this task can carry. */
export function tagsOf(task: Task): ReadonlySet<string> {
  const of = (...lists: readonly (readonly WithTags[])[]) => lists.flat().flatMap((each) => each.tags);
  const perGroup = (prefix: string) => groups.map((group) => `${prefix}:${group}`);
  switch (task.kind) {
    case 'ranking':
      return new Set(of(task.candidates, task.criteria));
    case 'mapping':
      return new Set(['real', 'false', ...perGroup('group')]);
    case 'seats':
      return new Set(['doer', 'name', 'large', 'small', ...perGroup('group'), ...perGroup('chair')]);
    case 'composing':
      return new Set(of(...task.parts.map(({ options }) => options)));
    case 'assigning':
      return new Set([
        ...of(task.items, task.partners, task.drops, task.successors),
        'owner:facilitator',
        'owner:member',
        ...task.dates.map(({ id }) => `date:${id}`),
      ]);
    case 'linking':
      return new Set([...of(task.partners), ...partnerKinds, 'abroad', 'led:facilitator', 'led:member']);
    default:
      return assertNever(task);
  }
}
