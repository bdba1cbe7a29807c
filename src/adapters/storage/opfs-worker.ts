// The worker that owns the files of the origin private file system. A synchronous access handle is exclusive: as long
// as it is open no other tab can write the file, which is what keeps two tabs from mixing their lines.

import { assertNever } from '../../base/assert';
import type { CopiedLog } from './log-copy';
import { linesOf, type LogFile, type ByteFile, openLogFile } from './log-file';
import type { FileAnswer, FileQuestion, NumberedAnswer, NumberedQuestion } from './opfs-messages';

declare global {
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<ByteFile>; // in a worker only, and so not in TypeScript's list for pages
  }
}

const folderName = 'clusterwise-games';
const suffix = '.log';
const taken = new Map<string, LogFile>();

self.onmessage = (event: MessageEvent<NumberedQuestion>) => {
  const { number, question } = event.data;
  void answer(question)
    .catch((error: unknown): FileAnswer => {
      if (error instanceof Error) return { type: 'failed', name: error.name, message: error.message };
      return { type: 'failed', name: 'Error', message: String(error) };
    })
    .then((given) => self.postMessage({ number, answer: given } satisfies NumberedAnswer));
};

async function answer(question: FileQuestion): Promise<FileAnswer> {
  switch (question.type) {
    case 'list':
      return { type: 'logs', logs: await list() };
    case 'read':
      return { type: 'lines', lines: taken.get(question.id)?.lines() ?? (await readUntaken(question.id)) };
    case 'take':
      if (!taken.has(question.id)) taken.set(question.id, openLogFile(await openHandle(question.id, suffix)));
      return { type: 'done' };
    case 'write':
      return write(question.id, question.from, question.lines);
    case 'leave':
      leave(question.id);
      return { type: 'done' };
    case 'remove':
      leave(question.id);
      await (await folder()).removeEntry(fileName(question.id, suffix));
      return { type: 'done' };
    default:
      return assertNever(question);
  }
}

async function write(id: string, from: number, lines: readonly string[]): Promise<FileAnswer> {
  const file = taken.get(id);
  if (file === undefined) throw new DOMException(`${id} is not open for writing`, 'InvalidStateError');
  const dropped = file.write(from, lines);
  if (dropped.length > 0) await setAside(id, dropped);
  return { type: 'done' };
}

/** Whole lines that are cut off, because a line before them is damaged, are kept for whoever wants to look at them. */
async function setAside(id: string, lines: readonly string[]): Promise<void> {
  const file = openLogFile(await openHandle(id, '.damaged'));
  file.write(file.lines().length, lines);
  file.close();
}

async function list(): Promise<readonly CopiedLog[]> {
  const logs: CopiedLog[] = [];
  for await (const [name, handle] of (await folder()).entries()) {
    if (!(handle instanceof FileSystemFileHandle) || !name.endsWith(suffix)) continue;
    const id = decodeURIComponent(name.slice(0, -suffix.length));
    const file = await handle.getFile();
    const lines = linesOf(new Uint8Array(await file.arrayBuffer()));
    logs.push({ id, savedAt: file.lastModified, header: lines[0] ?? '', lineCount: lines.length });
  }
  return logs;
}

async function readUntaken(id: string): Promise<readonly string[]> {
  try {
    const handle = await (await folder()).getFileHandle(fileName(id, suffix));
    return linesOf(new Uint8Array(await (await handle.getFile()).arrayBuffer()));
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundError') return [];
    throw error;
  }
}

function leave(id: string): void {
  taken.get(id)?.close();
  taken.delete(id);
}

async function openHandle(id: string, ending: string): Promise<ByteFile> {
  const handle = await (await folder()).getFileHandle(fileName(id, ending), { create: true });
  return handle.createSyncAccessHandle();
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
}

function fileName(id: string, ending: string): string {
  return `${encodeURIComponent(id)}${ending}`;
}
