// Paragraphs of a document that run as their words do. docx is handed in: it is fetched only when a document is made.
import type * as DocxModule from 'docx';
import type { Paragraph, ParagraphChild } from 'docx';
import type { I18n } from '../i18n/create-i18n';
import type { Direction } from '../i18n/languages';
import { directionOfText, plainText } from './written-text';

type Docx = typeof DocxModule;

export interface BlockLook {
  readonly heading?: 'title' | 'phase' | 'step';
  /** Half points. */
  readonly size?: number;
  readonly colour?: string;
  readonly isItalic?: boolean;
  /** Written by people: it runs as it runs, whatever the language of the document. */
  readonly isOwn?: boolean;
  /** Stays on the page of what follows. */
  readonly holds?: boolean;
  /** With a line below, to write on. */
  readonly isRuled?: boolean;
}

export interface Blocks {
  readonly block: (text: string, look?: BlockLook) => Paragraph;
  /** The foot of every page: a text and the number of the page. */
  readonly foot: (text: string) => Paragraph;
}

const ink = '1F2A30';
const line = 'B9C2BF';

export function blocksOf(docx: Docx, { direction, language }: I18n): Blocks {
  const levels = {
    title: docx.HeadingLevel.TITLE,
    phase: docx.HeadingLevel.HEADING_1,
    step: docx.HeadingLevel.HEADING_2,
  };

  function written(children: readonly ParagraphChild[], side: Direction, look: BlockLook): Paragraph {
    const { heading, holds, isRuled } = look;
    return new docx.Paragraph({
      children,
      bidirectional: side === 'rtl',
      alignment: docx.AlignmentType.START,
      spacing: heading === undefined ? { after: 120 } : {},
      keepLines: true,
      ...(look.size === undefined ? {} : { run: { size: look.size, color: look.colour ?? ink } }),
      ...(heading === undefined ? {} : { heading: levels[heading] }),
      ...(heading !== undefined || holds === true ? { keepNext: true } : {}),
      ...(isRuled === true
        ? { border: { bottom: { style: docx.BorderStyle.SINGLE, size: 6, color: line, space: 8 } } }
        : {}),
    });
  }

  function run(text: string, side: Direction, { size = 22, colour = ink, isItalic, isOwn, heading }: BlockLook) {
    return {
      text,
      rightToLeft: side === 'rtl',
      ...(heading === undefined ? { size, color: colour } : {}),
      ...(isItalic === true ? { italics: true } : {}),
      ...(isOwn === true ? {} : { language: { value: language.locale, bidirectional: language.locale } }),
    };
  }

  return {
    block: (text, look = {}) => {
      const side = look.isOwn === true ? directionOfText(text, direction) : direction;
      const rows = plainText(text).split('\n');
      return written(
        rows.map((row, at) => new docx.TextRun({ ...run(row, side, look), ...(at > 0 ? { break: 1 } : {}) })),
        side,
        look,
      );
    },
    foot: (text) => {
      const look = { size: 18, colour: '4A5A61' };
      const number = new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: look.size, color: look.colour });
      return written([new docx.TextRun(run(`${plainText(text)} · `, direction, look)), number], direction, look);
    },
  };
}
