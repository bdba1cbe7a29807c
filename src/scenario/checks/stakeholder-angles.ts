import { type Fault, warningAt } from '../fault';
import { quote } from '../nearest';
import type { Scenario } from '../schema';

/** What truly moves a stakeholder can be brought up with them, and does not turn them away. */
export function stakeholderAngles(scenario: Scenario): readonly Fault[] {
  return scenario.stakeholders.flatMap((stakeholder, index) =>
    stakeholder.interests.flatMap((interest, at) => {
      const path = ['stakeholders', index, 'interests', at];
      if (!stakeholder.angles.includes(interest)) {
        const message = `Nobody can bring up ${quote(interest)} with ${quote(stakeholder.name)}: it is not among the angles.`;
        return [warningAt(path, 'scenario/angle-missing', message, 'Add it to "angles" of this stakeholder.')];
      }
      if (!stakeholder.against.includes(interest)) return [];
      const message = `${quote(interest)} both moves ${quote(stakeholder.name)} and turns them away.`;
      return [warningAt(path, 'scenario/angle-both', message, 'Keep it in "interests" or in "against".')];
    }),
  );
}
