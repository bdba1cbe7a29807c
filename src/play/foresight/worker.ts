// The worker that plays other futures, so that the page never waits for them.
import { createSeer, type Seer } from '../../debrief/foresight';
import { openCourse } from '../../flow/game';
import type { FromWorker, ToWorker } from './messages';
import { rest } from './rest';

const flipsAtATime = 16; // a question for one future waits for no more than these

let seer: Seer | undefined;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'game') {
    const { scenario, formatId, seed, inputs } = data.game;
    seer?.stop();
    seer = createSeer(openCourse(scenario, formatId), seed, inputs, { rest, slice: flipsAtATime });
  } else void answer(data.number, seer?.answer(data.question)).catch(reportError); // a bug: the page tells it
};

async function answer(number: number, given: ReturnType<Seer['answer']> | undefined): Promise<void> {
  self.postMessage({ number, answer: await given } satisfies FromWorker);
}
