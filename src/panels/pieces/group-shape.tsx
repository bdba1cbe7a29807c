import { groupShapes } from '../../look/group-shapes';
import type { Group } from '../../rules/vocabulary';

export function GroupShape({ group }: { readonly group: Group }) {
  return (
    <svg class="group-shape" data-group={group} viewBox="0 0 24 24" aria-hidden="true">
      <path d={groupShapes[group]} />
    </svg>
  );
}
