// What the take-aways of a table are called on a disk.
import type { TableStory } from './story-model';

const endings = {
  table: 'report.html',
  slides: 'slides.pptx',
  plan: 'plan.docx',
  planSlides: 'plan.pptx',
  csv: 'decisions.csv',
  xapi: 'xapi.json',
} as const;

export type TakeAway = keyof typeof endings;

/** From the name of the table and the scenario: letters and digits of any script. */
export function takeAwayFileName({ table, scenario }: Pick<TableStory, 'table' | 'scenario'>, kind: TakeAway): string {
  const name = table.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '');
  return [scenario.id, name, endings[kind]].filter((part) => part !== '').join('-');
}
