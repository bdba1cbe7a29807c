// A copy in the origin private file system: one file a game, one line and one flush an append, done in a worker.

import type { LogCopy } from './log-copy';
import OpfsWorker from './opfs-worker?worker&inline';
import type { FileAnswer, FileQuestion, NumberedAnswer, NumberedQuestion } from './opfs-messages';
import { codeOfErrorName, StorageFailure } from './storage-failure';
import { pause } from './time-limit';

const patienceMilliseconds = 6000; // how long a file of a dying tab may stay closed to us

interface Waiting {
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (error: unknown) => void;
}

export function createOpfsCopy(): LogCopy {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = new OpfsWorker();
    started.onmessage = (event: MessageEvent<NumberedAnswer>) => {
      waiting.get(event.data.number)?.resolve(event.data.answer);
      waiting.delete(event.data.number);
    };
    started.onerror = (event) => {
      event.preventDefault();
      started.terminate();
      worker = undefined;
      for (const one of waiting.values())
        one.reject(new StorageFailure('storage/failed', `File worker: ${event.message}`));
      waiting.clear();
    };
    return started;
  }

  async function ask(question: FileQuestion): Promise<FileAnswer> {
    worker ??= start();
    count += 1;
    const message: NumberedQuestion = { number: count, question };
    const answered = new Promise<FileAnswer>((resolve, reject) => {
      waiting.set(message.number, { resolve, reject });
    });
    worker.postMessage(message);
    const answer = await answered;
    if (answer.type === 'failed')
      throw new StorageFailure(codeOfErrorName(answer.name), `${answer.name}: ${answer.message}`);
    return answer;
  }

  async function order(question: FileQuestion): Promise<void> {
    await ask(question);
  }

  return {
    name: 'opfs',
    isSnapshot: false,
    async list() {
      const answer = await ask({ type: 'list' });
      return answer.type === 'logs' ? answer.logs : [];
    },
    async read(id) {
      const answer = await ask({ type: 'read', id });
      return answer.type === 'lines' ? answer.lines : [];
    },
    async take(id, _token, mode) {
      if (mode === 'again') await order({ type: 'leave', id });
      for (let waited = 0, step = 25; ; waited += step, step = Math.min(step * 2, 400)) {
        try {
          return await order({ type: 'take', id });
        } catch (error) {
          const isHeld = error instanceof StorageFailure && error.code === 'storage/taken';
          if (!isHeld || waited >= patienceMilliseconds) throw error;
        }
        await pause(step);
      }
    },
    write: (id, _token, from, lines) => order({ type: 'write', id, from, lines }),
    leave: (id) => order({ type: 'leave', id }),
    remove: (id) => order({ type: 'remove', id }),
  };
}
