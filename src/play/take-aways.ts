// What a table takes home, made from the game on the table. What makes the files is loaded when the first one is asked for.
import { saveBlobFile } from '../adapters/files';
import type { Foresight } from '../debrief/foresight';
import { openCourse } from '../flow/game';
import { createI18n } from '../i18n/create-i18n';
import type { FileOutcome, Paper, TakeAwayKind } from '../panels/page-app';
import { hashesOf } from '../session/game-hash';
import { countingInputs } from '../session/history';
import type { Session } from '../session/session';
import { formatSessionFile } from '../session/session-file';
import type { Spoken } from './spoken';

export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

interface WantedFile {
  readonly kind: TakeAwayKind;
  readonly languageId: string;
  readonly paper: Paper;
}

export interface TakeAwayParts {
  readonly spoken: Spoken;
  readonly foresight: Foresight;
}

/** Makes the file and offers it. Whatever goes wrong is answered, not thrown: a game that is over must not end in a crash. */
export async function saveTakeAway(session: Session, wanted: WantedFile, parts: TakeAwayParts): Promise<FileOutcome> {
  await session.settled(); // a line that was just left belongs to the plan
  let file: NamedFile;
  try {
    file = await makeTakeAway(session, wanted, parts);
  } catch (error) {
    console.warn(error);
    return { kind: 'failed', code: 'takeAway/notMade' };
  }
  const saved = await saveBlobFile(file.name, file.content);
  if (!saved.ok) return { kind: 'failed', code: saved.error.code };
  return { kind: saved.value === 'cancelled' ? 'cancelled' : 'saved' };
}

async function makeTakeAway(
  session: Session,
  { kind, languageId, paper }: WantedFile,
  { spoken, foresight }: TakeAwayParts,
): Promise<NamedFile> {
  if (kind === 'session') return sessionFile(session);
  const [{ makeReport, tellsTurningPoints }, scenarios] = await Promise.all([
    import('./make-report'),
    spoken.inLanguage(languageId),
  ]);
  const view = session.store.getState();
  const { header, inputs } = view;
  const scenario = scenarios.find(({ id }) => id === header.scenario.id) ?? session.played.scenario;
  const course = openCourse(scenario, header.course);
  const turningPoints = tellsTurningPoints(kind) ? await foresight.turningPoints(view) : [];
  const source = { scenario, course, header, inputs, ...(turningPoints === undefined ? {} : { turningPoints }) };
  return makeReport(source, kind, createI18n(languageId), paper);
}

/** The game itself, to be opened again. */
export function sessionFile(session: Session): NamedFile {
  const { header } = session.store.getState();
  const records = session.records();
  const hashes = hashesOf(session.played.course, header.seed, countingInputs(records));
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
