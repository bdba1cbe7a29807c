// What somebody says: a sign of trust that nobody puts a number on.
import type { ComponentChildren } from 'preact';

export function Quote({ who, children }: { readonly who: string; readonly children: ComponentChildren }) {
  return (
    <figure class="quote">
      <blockquote dir="auto">{children}</blockquote>
      <figcaption dir="auto">{who}</figcaption>
    </figure>
  );
}
