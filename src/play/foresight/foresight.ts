// Other futures for the page: worked out by a worker, or on the page in small slices where workers are refused.
import { type Answer, createSeer, type Foresight, type PlayedGame, type Question } from '../../debrief/foresight';
import type { FromWorker, SentGame, ToWorker } from './messages';

/** The part of a worker that is used. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface ForesightParts {
  /** May throw where workers are refused. */
  readonly startWorker: () => WorkerPort;
  readonly rest: () => Promise<void>;
}

/** Answers about one game, from wherever. */
interface Oracle {
  ask(question: Question): Promise<Answer | undefined>;
  stop(): void;
}

const flipsAtATime = 2; // on the page: far less than the time between two pictures

export function createForesight({ startWorker, rest }: ForesightParts): Foresight {
  let worker: WorkerPort | undefined;
  let isRefused = false;
  let count = 0;
  const nextNumber = (): number => {
    count += 1; // over all games, so that no answer is taken for another's
    return count;
  };
  let now: { readonly inputs: PlayedGame['inputs']; readonly oracle: Oracle } | undefined;

  function oracleOf(view: PlayedGame): Oracle {
    if (now?.inputs === view.inputs) return now.oracle;
    now?.oracle.stop();
    const oracle = (isRefused ? undefined : tryWorker(view)) ?? onPage(view);
    now = { inputs: view.inputs, oracle };
    return oracle;
  }

  function tryWorker(view: PlayedGame): Oracle | undefined {
    try {
      worker ??= startWorker();
    } catch {
      isRefused = true; // a browser, or a policy, that allows no workers: everything works without
      return undefined;
    }
    return byWorker(worker, view, nextNumber, () => {
      isRefused = true;
      worker?.terminate();
      return onPage(view);
    });
  }

  function onPage({ course, header, inputs }: PlayedGame): Oracle {
    const seer = createSeer(course, header.seed, inputs, { rest, slice: flipsAtATime });
    return {
      ask: async (question) => {
        await rest();
        return seer.answer(question);
      },
      stop: () => seer.stop(),
    };
  }

  return {
    timeline: async (view) => {
      const answer = await oracleOf(view).ask({ type: 'timeline' });
      return answer?.type === 'timeline' ? answer.timeline : undefined;
    },
    turningPoints: async (view) => {
      const answer = await oracleOf(view).ask({ type: 'turningPoints' });
      return answer?.type === 'turningPoints' ? answer.points : undefined;
    },
    branch: async (view, changes) => {
      const answer = await oracleOf(view).ask({ type: 'branch', changes });
      return answer?.type === 'branch' ? answer.future : undefined;
    },
    fork: async (view, changes) => {
      const answer = await oracleOf(view).ask({ type: 'fork', changes });
      return answer?.type === 'fork' ? answer.inputs : undefined;
    },
  };
}

/** `instead`: who answers when the worker fails; it gets every question that is still open, and all that follow. */
function byWorker(worker: WorkerPort, view: PlayedGame, nextNumber: () => number, instead: () => Oracle): Oracle {
  const open = new Map<
    number,
    { readonly question: Question; readonly resolve: (answer: Answer | undefined) => void }
  >();
  let other: Oracle | undefined;
  worker.onmessage = ({ data }) => {
    open.get(data.number)?.resolve(data.answer);
    open.delete(data.number);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    const oracle = instead();
    other = oracle;
    for (const { question, resolve } of open.values()) void oracle.ask(question).then(resolve);
    open.clear();
  };
  worker.postMessage({ type: 'game', game: sentGame(view) });
  return {
    ask: (question) => {
      if (other !== undefined) return other.ask(question);
      const number = nextNumber();
      return new Promise((resolve) => {
        open.set(number, { question, resolve });
        worker.postMessage({ type: 'question', number, question });
      });
    },
    stop: () => {
      other?.stop();
      for (const { resolve } of open.values()) resolve(undefined);
      open.clear();
    },
  };
}

function sentGame({ scenario, header, inputs }: PlayedGame): SentGame {
  return { scenario, formatId: header.course, seed: header.seed, inputs };
}
