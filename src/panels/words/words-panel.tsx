// The column of words: always at the same place. A heading that takes the focus when the moment changes, a body that
// scrolls, and the one dark button below.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useScrolling } from '../pieces/scrolling';
import { Refused } from './refused';

export interface WordsPanelProps {
  readonly eyebrow: string;
  readonly title: string;
  /** The title is the author's: it may be in another language than the page. */
  readonly isTitleOfScenario?: boolean;
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
}

export function WordsPanel({ eyebrow, title, isTitleOfScenario = false, children, footer }: WordsPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useScrolling(body);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main class="words paper">
      <div class="words-head">
        <p class="eyebrow">{eyebrow}</p>
        <h1 ref={heading} tabIndex={-1} dir={isTitleOfScenario ? 'auto' : undefined}>
          {title}
        </h1>
      </div>
      <div class="words-body" role="group" aria-label={title} ref={body}>
        {children}
      </div>
      <div class="words-foot">
        <Refused />
        {footer}
      </div>
    </main>
  );
}
