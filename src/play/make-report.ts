// Makes the files that tell a game. Loaded when the first one is asked for; what only one kind needs, when that one is.
import type { I18n } from '../i18n/create-i18n';
import type { TakeAwayKind } from '../panels/page-app';
import { type TakeAway, takeAwayFileName } from '../report/file-names';
import { type StorySource, tableStory } from '../report/table-story';
import type { NamedFile } from './take-aways';

export type ReportKind = Exclude<TakeAwayKind, 'session'>;

export async function makeReport(source: StorySource, kind: ReportKind, i18n: I18n): Promise<NamedFile> {
  const story = tableStory({ ...source, turningPoints: [] }, i18n);
  const named = (takeAway: TakeAway, type: string, content: BlobPart): NamedFile => ({
    name: takeAwayFileName(story, takeAway),
    content: new Blob([content], { type }),
  });
  switch (kind) {
    case 'csv': {
      const { decisionsCsv } = await import('../report/decisions-csv');
      return named('csv', 'text/csv;charset=utf-8', decisionsCsv(story, i18n));
    }
    case 'xapi': {
      const { xapiJson } = await import('../report/xapi');
      return named('xapi', 'application/json', xapiJson(story, i18n));
    }
  }
}
