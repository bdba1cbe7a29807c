// A deck of editable slides, 16:9: what all of our slides have alike. Positions are in inches and count from the side where reading
// begins, so that a deck in a language that runs from right to left is mirrored as a whole.
import type pptxgen from 'pptxgenjs';
import type { I18n } from '../i18n/create-i18n';
import type { Direction } from '../i18n/languages';
import { joinedNotes, withNotesAsParagraphs } from './slide-notes';
import { directionOfText, plainText } from './written-text';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface TextLook {
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly isBulleted?: boolean;
  /** Written by people: it runs as it runs, whatever the language of the deck. */
  readonly isOwn?: boolean;
  readonly fill?: string;
  readonly valign?: 'top' | 'middle' | 'bottom';
}

export interface ChartWanted {
  readonly kind: 'line' | 'bar';
  readonly name: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[]; readonly colour: string }[];
  /** Of the axis of values. */
  readonly most?: number;
  readonly axis?: string;
  readonly hasLegend: boolean;
  readonly hasValues?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly look?: TextLook;
  /** A second paragraph. */
  readonly also?: { readonly text: string; readonly look: TextLook };
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly text: (paragraphs: readonly string[], box: Box, look?: TextLook) => void;
  readonly table: (rows: readonly Row[], box: Box, widths: readonly number[], size?: number) => void;
  readonly chart: (chart: ChartWanted, box: Box) => void;
}

export interface Deck {
  /** A new slide with what to say about it, each note a paragraph. */
  readonly sheet: (title: string, notes: readonly string[]) => Sheet;
  readonly finish: () => Promise<Uint8Array>;
}

// On every machine that has PowerPoint, with Latin and Arabic letters; other scripts are filled in by the machine.
const font = 'Arial';
const ink = '1F2A30';
export const green = '0F4A3D';
export const softInk = '4A5A61';
export const paleGreen = 'EEF4EA';
const wide = 13.333;
const headHeight = 0.45;

/** `foot` stands at the foot of every slide. */
export async function openDeck(title: string, foot: string, i18n: I18n): Promise<Deck> {
  const { default: Presentation } = await import('pptxgenjs');
  const deck = new Presentation();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = plainText(title);
  deck.company = 'Clusterwise';
  deck.author = 'Clusterwise';
  deck.rtlMode = i18n.direction === 'rtl';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  let count = 0;
  return {
    sheet: (heading, notes) => {
      count += 1;
      const slide = deck.addSlide();
      slide.background = { color: 'FFFFFF' };
      const sheet = sheetOf(slide, deck, i18n);
      sheet.text(
        [heading],
        { x: 0.6, y: 0.35, w: 11.6, h: 0.85 },
        { size: 30, isBold: true, colour: green, valign: 'middle' },
      );
      sheet.text([foot], { x: 0.6, y: 6.98, w: 11.2, h: 0.35 }, { size: 10, colour: softInk });
      sheet.text([i18n.number(count)], { x: 12.1, y: 6.98, w: 0.7, h: 0.35 }, { size: 10, colour: softInk });
      slide.addNotes(joinedNotes(notes));
      return sheet;
    },
    finish: async () => {
      const made = await deck.write({ outputType: 'uint8array' });
      if (!(made instanceof Uint8Array))
        throw new Error('Violated assumption: a deck is written as bytes when asked for bytes');
      return withNotesAsParagraphs(made);
    },
  };
}

function sheetOf(slide: pptxgen.Slide, deck: pptxgen, { direction, language }: I18n): Sheet {
  const isMirrored = direction === 'rtl';
  const placed = ({ x, y, w, h }: Box): Box => ({ x: isMirrored ? wide - x - w : x, y, w, h });
  const running = (text: string, look: TextLook): Direction =>
    look.isOwn === true ? directionOfText(text, direction) : direction;
  return {
    text: (paragraphs, box, look = {}) => {
      const { size = 16, colour = ink, isBold = false, isBulleted = false, valign = 'top', fill } = look;
      slide.addText(
        paragraphs.map((text) => {
          const side = sideOf(running(text, look));
          const bullet = isBulleted ? { bullet: { indent: 16 }, paraSpaceAfter: size / 2 } : {};
          return { text: plainText(text), options: { ...side, ...bullet, breakLine: true } };
        }),
        {
          ...placed(box),
          ...(fill === undefined ? {} : { fill: { color: fill } }),
          fontFace: font,
          fontSize: size,
          ...(look.isOwn === true ? {} : { lang: language.locale }),
          color: colour,
          bold: isBold,
          valign,
          fit: 'shrink',
          margin: fill === undefined ? 0 : 8,
        },
      );
    },
    table: (rows, box, widths, size = 12) => {
      const ordered = <Item>(items: readonly Item[]): Item[] => (isMirrored ? [...items].reverse() : [...items]);
      const part = ({ text, look = {} }: Cell, isHead: boolean) => ({
        text: plainText(text),
        options: {
          ...sideOf(running(text, look)),
          bold: look.isBold ?? isHead,
          color: look.colour ?? ink,
          fontSize: look.size ?? size,
          breakLine: true,
        },
      });
      slide.addTable(
        rows.map(({ cells }, at) =>
          ordered(
            cells.map((cell) => ({
              text: [part(cell, at === 0), ...(cell.also === undefined ? [] : [part(cell.also, false)])],
              ...(at === 0 ? { options: { fill: { color: paleGreen } } } : {}),
            })),
          ),
        ),
        {
          x: placed(box).x,
          y: box.y,
          w: box.w,
          rowH: rows.map((_, at) => (at === 0 ? headHeight : (box.h - headHeight) / (rows.length - 1))),
          colW: ordered(widths),
          fontFace: font,
          fontSize: size,
          valign: 'middle',
          margin: [0.04, 0.08, 0.04, 0.08],
          border: { type: 'solid', pt: 0.5, color: 'B9C2BF' },
        },
      );
    },
    chart: (chart, box) => addChart(slide, deck, chart, placed(box), isMirrored),
  };
}

function sideOf(direction: Direction) {
  return direction === 'rtl' ? { rtlMode: true, align: 'right' as const } : { rtlMode: false, align: 'left' as const };
}

function addChart(
  slide: pptxgen.Slide,
  deck: pptxgen,
  { kind, name, labels, series, most, axis, hasLegend, hasValues = false }: ChartWanted,
  box: Box,
  isMirrored: boolean,
): void {
  const options: pptxgen.IChartOpts = {
    ...box,
    altText: plainText(name),
    chartColors: series.map(({ colour }) => colour),
    showLegend: hasLegend,
    legendPos: 'b',
    legendFontFace: font,
    legendFontSize: 11,
    legendColor: ink,
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: 11,
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: 11,
    valAxisMinVal: 0,
    valAxisLabelFormatCode: '0',
    ...(most === undefined ? {} : { valAxisMaxVal: most }),
    valGridLine: { color: 'D9DEDC', size: 0.75 },
    ...(axis === undefined
      ? {}
      : {
          showCatAxisTitle: true,
          catAxisTitle: plainText(axis),
          catAxisTitleFontFace: font,
          catAxisTitleFontSize: 11,
        }),
    ...(kind === 'line' ? { lineSize: 2.25, lineDataSymbolSize: 5 } : { barDir: 'col', barGapWidthPct: 60 }),
    showValue: hasValues,
    dataLabelFormatCode: '0',
    dataLabelFontFace: font,
    dataLabelFontSize: 11,
  };
  // The types of the library leave out a value that it takes: the axis from right to left.
  if (isMirrored) Object.assign(options, { catAxisOrientation: 'maxMin' });
  slide.addChart(
    kind === 'line' ? deck.ChartType.line : deck.ChartType.bar,
    series.map((each) => ({ name: plainText(each.name), labels: labels.map(plainText), values: [...each.values] })),
    options,
  );
}
