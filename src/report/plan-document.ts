// The region's plan as a document to write on in.
import type { Paragraph } from 'docx';
import type { I18n } from '../i18n/create-i18n';
import { type Blocks, blocksOf } from './document-blocks';
import type { PaperSize } from './paper';
import { type PlanStep, regionPlan } from './plan-model';
import type { TableStory } from './story-model';
import { plainText } from './written-text';

const font = 'Arial';
const green = '0F4A3D';
const softInk = '4A5A61';
/** Twentieths of a point. */
const pages = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } };
const margin = 1134;

export async function planDocument(story: TableStory, i18n: I18n, paper: PaperSize = 'a4'): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, from, intro, phases } = regionPlan(story, i18n);
  const blocks = blocksOf(docx, i18n);
  const { block } = blocks;
  const document = new docx.Document({
    title: plainText(title),
    creator: 'Clusterwise',
    styles: { default: styles },
    sections: [
      {
        properties: {
          page: { size: pages[paper], margin: { top: margin, right: margin, bottom: margin, left: margin } },
        },
        footers: { default: new docx.Footer({ children: [blocks.foot(title)] }) },
        children: [
          block(title, { heading: 'title' }),
          block(from, { size: 26, colour: softInk }),
          block(intro),
          ...phases.flatMap((phase) => [
            block(phase.title, { heading: 'phase' }),
            ...phase.steps.flatMap((step) => stepBlocks(step, blocks, i18n)),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

const styles = {
  document: { run: { font, size: 22 } },
  title: { run: { font, size: 52, bold: true, color: green }, paragraph: { spacing: { after: 200 } } },
  heading1: { run: { font, size: 34, bold: true, color: green }, paragraph: { spacing: { before: 480, after: 160 } } },
  heading2: {
    run: { font, size: 26, bold: true, color: '1F2A30' },
    paragraph: { spacing: { before: 280, after: 80 } },
  },
};

/** Where nothing is written yet, a line to write on and what the handbook suggests. */
function stepBlocks({ title, question, line, hint }: PlanStep, { block }: Blocks, { t }: I18n): readonly Paragraph[] {
  return [
    block(title, { heading: 'step' }),
    block(question, { isItalic: true, isOwn: true, colour: softInk, holds: true }),
    ...(line === ''
      ? [block('', { isRuled: true, holds: true }), block(hint, { colour: softInk, size: 20, holds: true })]
      : [block(line, { isOwn: true, size: 26, holds: true })]),
    block(t('regionPlan.who'), { isRuled: true }),
  ];
}
