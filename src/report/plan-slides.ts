// The region's plan as slides that can be edited: a title, and one for each phase.
import type { I18n } from '../i18n/create-i18n';
import { regionPlan } from './plan-model';
import { openDeck, softInk } from './slide-deck';
import type { TableStory } from './story-model';
import { shortened } from './written-text';

/** A phase of two steps has room for more in each than one of three. */
const mostSigns = { 2: { line: 330, hint: 420 }, 3: { line: 220, hint: 280 } };

export async function planSlides(story: TableStory, i18n: I18n): Promise<Uint8Array> {
  const { t } = i18n;
  const { title, from, intro, phases } = regionPlan(story, i18n);
  const deck = await openDeck(title, from, i18n);
  const opening = deck.sheet(title, [t('regionPlan.notes.opening'), intro]);
  opening.text([from], { x: 0.6, y: 1.5, w: 12.1, h: 1.1 }, { size: 22, colour: softInk });
  opening.text([intro], { x: 0.6, y: 2.8, w: 12.1, h: 2.6 }, { size: 20 });
  for (const phase of phases) {
    const most = mostSigns[phase.steps.length > 2 ? 3 : 2];
    const sheet = deck.sheet(phase.title, [
      t('regionPlan.notes.phase'),
      ...phase.steps.flatMap((step) => [step.title, step.question, step.line, step.hint].filter((text) => text !== '')),
    ]);
    const head = [t('regionPlan.column.step'), t('regionPlan.column.line'), t('regionPlan.column.next')];
    sheet.table(
      [
        { cells: head.map((text) => ({ text })) },
        ...phase.steps.map((step) => ({
          cells: [
            { text: step.title, look: { isBold: true }, also: { text: step.question, look: { isOwn: true } } },
            { text: shortened(step.line, most.line), look: { isOwn: true } },
            {
              text: step.hint === '' ? t('regionPlan.who') : shortened(step.hint, most.hint),
              look: { colour: softInk, size: 12 },
            },
          ],
        })),
      ],
      { x: 0.6, y: 1.35, w: 12.1, h: 5.3 },
      [3.4, 4.2, 4.5],
      14,
    );
  }
  return deck.finish();
}
