// A story as long as ours in ink's JavaScript runtime: 72 times a choice of two, each with one sum.
import { Compiler } from 'inkjs/full';
import { timed } from './calibration';

const stories = 20;

/** Microseconds that ink takes for an event: continue to the choice, choose. */
export function inkMicroseconds(events: number): number {
  const story = new Compiler(textOf(events)).Compile();
  const { quickest } = timed(5, stories * events, () => {
    for (let time = 0; time < stories; time += 1) {
      story.ResetState();
      while (story.canContinue || story.currentChoices.length > 0) {
        while (story.canContinue) story.Continue();
        if (story.currentChoices.length > 0) story.ChooseChoiceIndex(0);
      }
    }
  });
  return quickest * 1000;
}

function textOf(events: number): string {
  const knots = Array.from({ length: events }, (_, at) => {
    const next = at + 1 === events ? 'END' : `event_${at + 1}`;
    return `=== event_${at} ===\nSomething happens.\n+ [Go]\n  ~ trust = trust + 1\n  -> ${next}\n+ [Stop]\n  ~ trust = trust - 1\n  -> ${next}`;
  });
  return `VAR trust = 0\n-> event_0\n${knots.join('\n')}\n`;
}
