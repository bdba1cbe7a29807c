import { bounds } from '../bounds';
import { errorAt, type Fault } from '../fault';
import type { Scenario } from '../schema';
import type { Uses } from '../uses';

/** Conditions are not inside each other so deep that nobody can follow. */
export function nestedConditions(_: Scenario, uses: Uses): readonly Fault[] {
  return uses.conditions
    .filter(({ depth }) => depth === bounds.conditionDepth)
    .map(({ path }) =>
      errorAt(
        path,
        'scenario/condition-too-deep',
        `Here are more than ${bounds.conditionDepth} conditions inside each other.`,
        'Set a flag for a part of it, and ask for that flag here.',
      ),
    );
}
