import { createForesight } from './foresight';
import { rest } from './rest';
import ForesightWorker from './worker?worker&inline';

export function startForesight() {
  return createForesight({ startWorker: () => new ForesightWorker(), rest });
}
