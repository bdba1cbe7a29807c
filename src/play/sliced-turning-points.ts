// The turning points of a game, worked out on the page in slices: the button goes on saying that a file is being made.
import { type Flip, flipsOf, type TurningPoint, turningPointsOf } from '../debrief/turning-points';
import { trackOf } from '../debrief/track';
import type { StorySource } from '../report/table-story';

const sliceMilliseconds = 25;

export async function slicedTurningPoints({ course, header, inputs }: StorySource): Promise<readonly TurningPoint[]> {
  const track = trackOf(course, header.seed, inputs);
  const flips: Flip[] = [];
  let begun = performance.now();
  for (const flip of flipsOf(track)) {
    flips.push(flip);
    if (performance.now() - begun < sliceMilliseconds) continue;
    await rest();
    begun = performance.now();
  }
  return turningPointsOf(track, flips);
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
