// Makes the files that tell a game. Loaded when the first one is asked for; what only one kind needs, when that one is.
import type { I18n } from '../i18n/create-i18n';
import type { Paper, TakeAwayKind } from '../panels/page-app';
import { takeAwayFileName } from '../report/file-names';
import { type StorySource, tableStory } from '../report/table-story';
import type { NamedFile } from './take-aways';

const office = 'application/vnd.openxmlformats-officedocument';
const types = {
  table: 'text/html;charset=utf-8',
  slides: `${office}.presentationml.presentation`,
  plan: `${office}.wordprocessingml.document`,
  planSlides: `${office}.presentationml.presentation`,
  csv: 'text/csv;charset=utf-8',
  xapi: 'application/json',
} as const;

type ReportKind = Exclude<TakeAwayKind, 'session'>;

/** Whether the file tells the turning points: they take a while, and are worked out for no other. */
export function tellsTurningPoints(kind: ReportKind): boolean {
  return kind === 'table' || kind === 'slides';
}

export async function makeReport(source: StorySource, kind: ReportKind, i18n: I18n, paper: Paper): Promise<NamedFile> {
  const story = tableStory(source, i18n);
  const content = async (): Promise<string | Uint8Array> => {
    switch (kind) {
      case 'table':
        return (await import('../report/table-report')).tableReport(story, i18n, paper);
      case 'slides':
        return (await import('../report/slides')).reportSlides(story, i18n);
      case 'plan':
        return (await import('../report/plan-document')).planDocument(story, i18n, paper);
      case 'planSlides':
        return (await import('../report/plan-slides')).planSlides(story, i18n);
      case 'csv':
        return (await import('../report/decisions-csv')).decisionsCsv(story, i18n);
      case 'xapi':
        return (await import('../report/xapi')).xapiJson(story, i18n);
    }
  };
  const made = await content();
  const part = typeof made === 'string' ? made : new Uint8Array(made);
  return { name: takeAwayFileName(story, kind), content: new Blob([part], { type: types[kind] }) };
}
