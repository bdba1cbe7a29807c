// The twelve steps in their order.
import { relevance } from './01-relevance';
import { priorities } from './02-priorities';
import { analysis } from './03-analysis';
import { leadership } from './04-leadership';
import { future } from './05-future';
import { strategy } from './06-strategy';
import { agenda } from './07-agenda';
import { launch } from './08-launch';
import { benchmark } from './09-benchmark';
import { horizon } from './10-horizon';
import { links } from './11-links';
import { evaluation } from './12-evaluation';

export const steps = [
  relevance,
  priorities,
  analysis,
  leadership,
  future,
  strategy,
  agenda,
  launch,
  benchmark,
  horizon,
  links,
  evaluation,
] as const;
