import { beforeAll, describe, expect, test } from 'vitest';
import { arabicLine, longLine, quickStory, thaiLine, toldGame } from '../../tests/support/told-game';
import { filesInZip, paragraphsInZip } from '../../tests/support/zip-texts';
import { createI18n } from '../i18n/create-i18n';
import { planDocument } from './plan-document';
import { regionPlan } from './plan-model';
import { planSlides } from './plan-slides';

const i18n = createI18n('en');
const story = quickStory(toldGame(), i18n);
/** The same table, that wrote nothing in the first and the last step. */
const gaps = {
  ...story,
  steps: story.steps.map((step) => ([1, 12].includes(step.number) ? { ...step, mirror: '' } : step)),
};

const body = /^word\/document\.xml$/;
const slide = /^ppt\/slides\/slide\d+\.xml$/;

test('the plan has five phases and twelve steps; where a line is missing, the handbook suggests what to do', () => {
  const steps = regionPlan(gaps, i18n).phases.flatMap((phase) => phase.steps);
  expect(regionPlan(gaps, i18n).phases).toHaveLength(5);
  expect(steps).toHaveLength(12);
  expect(steps.filter(({ hint }) => hint !== '').map(({ line }) => line)).toEqual(['', '']);
  expect(steps[0]?.hint).toContain(i18n.t('handbook.step.relevance.do'));
});

describe('the plan as a document', () => {
  let document: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    document = await planDocument(gaps, i18n);
  });

  test('has every line of the table, in every script and whole, and every question', () => {
    const words = paragraphsInZip(document, body);
    expect(words).toEqual(
      expect.arrayContaining([arabicLine, thaiLine, longLine, '=SUM(A1:A9) <b>& "our" office</b>']),
    );
    expect(words).toEqual(expect.arrayContaining(story.steps.map(({ question }) => question)));
    expect(words).toEqual(
      expect.arrayContaining([i18n.t('regionPlan.hint', { text: i18n.t('handbook.step.relevance.do') })]),
    );
  });

  test('lets Arabic run from right to left, and nothing else', () => {
    const paragraphs = (filesInZip(document).get('word/document.xml') ?? '').split('</w:p>');
    const turned = paragraphs.filter((xml) => xml.includes('<w:bidi/>'));
    expect(turned.length).toBeGreaterThan(0);
    expect(turned.filter((xml) => !xml.includes(arabicLine))).toEqual([]);
  });

  test('is made for the paper that is wanted', async () => {
    const letter = filesInZip(await planDocument(gaps, i18n, 'letter')).get('word/document.xml');
    expect(letter).toContain('w:w="12240" w:h="15840"');
    expect(filesInZip(document).get('word/document.xml')).toContain('w:w="11906" w:h="16838"');
  });
});

test('the plan as slides has a title and one slide a phase, with every line of the table', async () => {
  const deck = await planSlides(gaps, i18n);
  expect([...filesInZip(deck).keys()].filter((name) => slide.test(name))).toHaveLength(6);
  const words = paragraphsInZip(deck, slide);
  expect(words).toEqual(expect.arrayContaining([arabicLine, thaiLine]));
  expect(words.join('\n')).toContain(i18n.t('handbook.step.relevance.do').slice(0, 100));
  expect(paragraphsInZip(deck, /^ppt\/notesSlides\//)).toEqual(expect.arrayContaining([longLine]));
});
