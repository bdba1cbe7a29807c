import type { Who } from '../../rules/vocabulary';
import { bounds } from '../bounds';
import { errorAt, type Fault, warningAt } from '../fault';
import { quote, suggest } from '../nearest';
import type { Scenario } from '../schema';
import type { Uses } from '../uses';

/** Everybody whom an effect or condition speaks of is played by somebody. */
export function selectorsCast(scenario: Scenario, uses: Uses): readonly Fault[] {
  const { stakeholders } = scenario;
  const roles = new Set(stakeholders.map((each) => each.role));
  const tags = new Set(stakeholders.flatMap((each) => each.tags));
  const groups = new Set(stakeholders.map((each) => each.group));
  const wanted = new Set(stakeholders.flatMap((each) => each.interests));
  const known = new Set(scenario.interests.map((each) => each.id));

  const faultOf = (who: Who, path: Fault['path']): Fault | undefined => {
    if ('role' in who && !roles.has(who.role)) {
      const message = `No stakeholder has the role ${quote(who.role)}.`;
      return errorAt([...path, 'role'], 'scenario/role-not-cast', message, suggest(who.role, [...roles], 'role'));
    }
    if ('tag' in who && !tags.has(who.tag)) {
      const message = `No stakeholder has the tag ${quote(who.tag)}.`;
      return errorAt([...path, 'tag'], 'scenario/unknown-tag', message, suggest(who.tag, [...tags], 'tag'));
    }
    if ('group' in who && !groups.has(who.group)) {
      const message = `No stakeholder belongs to the group "${who.group}".`;
      return warningAt(
        [...path, 'group'],
        'scenario/group-not-cast',
        message,
        'Add a stakeholder of this group, or name another group.',
      );
    }
    if ('interest' in who && known.has(who.interest) && !wanted.has(who.interest)) {
      const message = `No stakeholder truly has the interest ${quote(who.interest)}.`;
      return warningAt(
        [...path, 'interest'],
        'scenario/interest-not-cast',
        message,
        'Give it to a stakeholder, or name another interest.',
      );
    }
    return undefined;
  };
  const faults: Fault[] = [];
  for (const { thing, path } of uses.selectors) {
    const fault = faults.length < bounds.faults ? faultOf(thing, path) : undefined;
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}
