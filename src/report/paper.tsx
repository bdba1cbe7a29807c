// A page of HTML that is sent or printed. It needs nothing else: no script, no font, no picture from anywhere.
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { I18n } from '../i18n/create-i18n';
import { printStyle } from './print-style';

export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

export interface Paper {
  readonly i18n: I18n;
  readonly title: string;
  /** The size of its pages, which are numbered then; left to the printer otherwise. */
  readonly size?: PaperSize;
  /** Of this paper alone. */
  readonly style?: string;
  readonly children: ComponentChildren;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export function paper({ i18n, title, size, style = '', children }: Paper): string {
  return `<!doctype html>${renderToString(
    <html lang={i18n.language.locale} dir={i18n.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <title>{title}</title>
        <style>{printStyle + (size === undefined ? '' : pageStyle(size)) + style}</style>
      </head>
      <body>{children}</body>
    </html>,
  )}`;
}

function pageStyle(size: PaperSize): string {
  const number = `font: 9pt 'Segoe UI', system-ui, sans-serif; color: #4a5a61`;
  return `@page { size: ${size === 'a4' ? 'A4' : 'letter'}; @bottom-center { content: counter(page) ' / ' counter(pages); ${number}; } }\n`;
}

export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
