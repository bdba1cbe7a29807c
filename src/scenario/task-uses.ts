import { assertNever } from '../base/assert';
import type { TaskConfig } from '../tasks/config';
import type { Effect } from '../rules/vocabulary';
import type { Path } from './path';
import type { Origin, UseCollector } from './uses';

/** Hands every condition and effect of a task to the collector. */
export function taskUses(task: TaskConfig, path: Path, step: number, collector: UseCollector): void {
  const origin: Origin = { of: 'task', step };
  const all = (list: readonly { readonly effects: readonly Effect[] }[], key: string) =>
    list.forEach((each, index) => collector.effects(each.effects, [...path, key, index, 'effects'], origin));

  switch (task.kind) {
    case 'visits':
      all(task.milestones, 'milestones');
      return;
    case 'ranking':
      all(task.candidates, 'candidates');
      all(task.evidence, 'evidence');
      break;
    case 'mapping':
      collector.effects(task.baseline.effects, [...path, 'baseline', 'effects'], origin);
      break;
    case 'seats':
      task.rules.forEach((rule, index) => {
        collector.effects(rule.set, [...path, 'rules', index, 'set'], origin);
        collector.effects(rule.unset, [...path, 'rules', index, 'unset'], origin);
      });
      break;
    case 'composing':
      task.parts.forEach((part, index) => {
        part.options.forEach((option, at) => {
          const place = [...path, 'parts', index, 'options', at];
          collector.condition(option.if, [...place, 'if'], origin);
          collector.effects(option.effects, [...place, 'effects'], origin);
        });
      });
      break;
    case 'assigning':
      all(task.items, 'items');
      all(task.partners, 'partners');
      all(task.drops, 'drops');
      all(task.successors, 'successors');
      break;
    case 'linking':
      all(task.partners, 'partners');
      break;
    default:
      assertNever(task);
  }
  task.outcomes.forEach((outcome, index) => {
    collector.condition(outcome.if, [...path, 'outcomes', index, 'if'], origin);
  });
  all(task.outcomes, 'outcomes');
}
