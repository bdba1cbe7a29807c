import { stepKeys } from '../course-schema';
import { errorAt, type Fault, warningAt } from '../fault';
import type { Scenario } from '../schema';

const gateCount = 4;

/** The moments of each format fit in its minutes, with a third or more for the debrief. */
export function formatTimes(scenario: Scenario): readonly Fault[] {
  return scenario.formats.flatMap((format, index) => {
    const faults: Fault[] = [];
    const { pace } = format;
    const step =
      pace.briefSeconds +
      pace.diarySeconds +
      pace.taskSeconds +
      pace.callSeconds * format.callsPerStep +
      pace.aftermathSeconds +
      (format.mirrors ? pace.mirrorSeconds : 0);
    const play = Math.ceil((step * stepKeys.length + (format.gates ? pace.gateSeconds * gateCount : 0)) / 60);
    const needed = play + format.debriefMinutes;
    if (needed > format.minutes) {
      faults.push(
        errorAt(
          ['formats', index, 'minutes'],
          'scenario/format-too-long',
          `The moments take ${play} minutes and the debrief ${format.debriefMinutes}: ${needed} in all, but the format has ${format.minutes}.`,
          `Write "minutes: ${needed}", or shorten the pace by ${needed - format.minutes} minutes.`,
        ),
      );
    }
    const third = Math.ceil(format.minutes / 3);
    if (format.debriefMinutes < third) {
      faults.push(
        warningAt(
          ['formats', index, 'debriefMinutes'],
          'scenario/debrief-too-short',
          `The debrief has ${format.debriefMinutes} of ${format.minutes} minutes, less than a third.`,
          `Write "debriefMinutes: ${third}" or more.`,
        ),
      );
    }
    return faults;
  });
}
