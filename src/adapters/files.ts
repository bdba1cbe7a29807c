// Saving a text or a picture to a file and opening a text, as the user chooses. Nothing here knows what is in the file.

import type { Stored } from '../session/log-store';
import { attempt, StorageFailure } from './storage/storage-failure';

export const largestFileBytes = 20 * 1024 * 1024;

interface WritableFile {
  write(content: string | Blob): Promise<void>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    readonly showSaveFilePicker?: (options: {
      readonly suggestedName: string;
    }) => Promise<{ createWritable(): Promise<WritableFile> }>;
  }
}

export type SaveOutcome = 'saved' | 'downloaded' | 'cancelled'; // 'downloaded': given to the browser, which says the rest

/** Saves a text where the user says, or as a download where the browser has no save dialog. Call it from a click. */
export function saveTextFile(suggestedName: string, text: string, mediaType: string): Promise<Stored<SaveOutcome>> {
  return save(suggestedName, text, mediaType);
}

/** The same for what is not text. */
export function saveBlobFile(suggestedName: string, content: Blob): Promise<Stored<SaveOutcome>> {
  return save(suggestedName, content, content.type);
}

function save(suggestedName: string, content: string | Blob, mediaType: string): Promise<Stored<SaveOutcome>> {
  return attempt(async () => {
    if (window.showSaveFilePicker === undefined) return download(suggestedName, content, mediaType);
    try {
      const file = await (await window.showSaveFilePicker({ suggestedName })).createWritable();
      await file.write(content);
      await file.close();
      return 'saved';
    } catch (error) {
      if (isNamed(error, 'AbortError')) return 'cancelled';
      if (isNamed(error, 'SecurityError')) return download(suggestedName, content, mediaType); // a page inside another page
      throw error;
    }
  });
}

export interface OpenedTextFile {
  readonly name: string;
  readonly text: string;
}

/** Lets the user choose a file; undefined when none was chosen. Call it from a click. */
export function chooseTextFile(
  accept: string,
  limitBytes = largestFileBytes,
): Promise<Stored<OpenedTextFile | undefined>> {
  return attempt(async () => {
    const file = await chooseFile(accept);
    return file === undefined ? undefined : { name: file.name, text: await readBounded(file, limitBytes) };
  });
}

/** Reads a file, dropped or chosen, if it is not larger than the limit; says `storage/too-large` before reading. */
export function readTextFile(file: File, limitBytes = largestFileBytes): Promise<Stored<OpenedTextFile>> {
  return attempt(async () => ({ name: file.name, text: await readBounded(file, limitBytes) }));
}

async function readBounded(file: Blob, limitBytes: number): Promise<string> {
  if (file.size > limitBytes) {
    throw new StorageFailure('storage/too-large', `The file has ${file.size} bytes; the limit is ${limitBytes}`);
  }
  return file.text();
}

function chooseFile(accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const finish = () => {
      input.remove();
      resolve(input.files?.[0]);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    document.body.append(input); // an input outside the page may be thrown away while the dialog is open
    input.click();
  });
}

function download(name: string, content: string | Blob, mediaType: string): 'downloaded' {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser may still be reading it
  return 'downloaded';
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
