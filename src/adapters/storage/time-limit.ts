import { StorageFailure } from './storage-failure';

/** A copy that has not answered by then is left to the next write: the other copies are there. */
export const answerLimitMilliseconds = 8000;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Gives up waiting, not the work itself: a browser's storage can hang for ever and cannot be called off. */
export async function withTimeLimit<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    const fail = () => reject(new StorageFailure('storage/slow', `${what}: no answer in ${milliseconds} ms`));
    timer = setTimeout(fail, milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
