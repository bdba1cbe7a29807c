// What a table takes home, made from the game on the table. What makes the files is loaded when the first one is asked for.
import { saveBlobFile } from '../adapters/files';
import { createI18n } from '../i18n/create-i18n';
import type { FileOutcome, Paper, TakeAwayKind } from '../panels/page-app';
import { hashesOf } from '../session/game-hash';
import { countingInputs } from '../session/history';
import type { Session } from '../session/session';
import { formatSessionFile } from '../session/session-file';

export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

interface WantedFile {
  readonly kind: TakeAwayKind;
  readonly languageId: string;
  readonly paper: Paper;
}

/** Makes the file and offers it. Whatever goes wrong is answered, not thrown: a game that is over must not end in a crash. */
export async function saveTakeAway(session: Session, wanted: WantedFile): Promise<FileOutcome> {
  await session.settled(); // a line that was just left belongs to the plan
  let file: NamedFile;
  try {
    file = await makeTakeAway(session, wanted);
  } catch (error) {
    console.warn(error);
    return { kind: 'failed', code: 'takeAway/notMade' };
  }
  const saved = await saveBlobFile(file.name, file.content);
  if (!saved.ok) return { kind: 'failed', code: saved.error.code };
  return { kind: saved.value === 'cancelled' ? 'cancelled' : 'saved' };
}

async function makeTakeAway(session: Session, { kind, languageId, paper }: WantedFile): Promise<NamedFile> {
  if (kind === 'session') return sessionFile(session);
  const { makeReport } = await import('./make-report');
  return makeReport(session.store.getState(), kind, createI18n(languageId), paper);
}

/** The game itself, to be opened again. */
export function sessionFile(session: Session): NamedFile {
  const { header, course } = session.store.getState();
  const records = session.records();
  const hashes = hashesOf(course, header.seed, countingInputs(records));
  const text = formatSessionFile({ header, records, hashes, notes: [] });
  return file(`${fileName(header.table)}.clusterwise.json`, 'application/json', text);
}

function file(name: string, type: string, content: BlobPart): NamedFile {
  return { name, content: new Blob([content], { type }) };
}

/** A table's name as a file name that every system takes. */
function fileName(table: string): string {
  const plain = table
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .trim();
  return plain === '' ? 'clusterwise' : plain;
}
