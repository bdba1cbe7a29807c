// Inside the storage adapters trouble is thrown; at the edge of the store it becomes a problem value.

import type { StorageProblem, StorageProblemCode, Stored } from '../../session/log-store';

export class StorageFailure extends Error {
  readonly code: StorageProblemCode;

  constructor(code: StorageProblemCode, detail: string) {
    super(detail);
    this.name = 'StorageFailure';
    this.code = code;
  }
}

/** Names the trouble behind anything thrown by a browser's storage. */
export function toStorageProblem(error: unknown): StorageProblem {
  if (error instanceof StorageFailure) return { code: error.code, detail: error.message };
  if (!(error instanceof Error)) return { code: 'storage/failed', detail: String(error) };
  if (error.message.includes('denied permission')) return { code: 'storage/blocked', detail: error.message }; // Chromium's IndexedDB
  return { code: codeOfErrorName(error.name), detail: `${error.name}: ${error.message}` };
}

export function codeOfErrorName(name: string): StorageProblemCode {
  switch (name) {
    case 'QuotaExceededError':
    case 'NS_ERROR_DOM_QUOTA_REACHED':
      return 'storage/full';
    case 'SecurityError':
    case 'NotAllowedError':
      return 'storage/blocked';
    case 'NotFoundError':
      return 'storage/missing';
    case 'NoModificationAllowedError':
      return 'storage/taken';
    default:
      return 'storage/failed';
  }
}

/** Runs work of the adapters and turns whatever it throws into a problem value. */
export async function attempt<T>(work: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: toStorageProblem(error) };
  }
}
