import type { ComponentChildren } from 'preact';

/** A short word on a small ground. */
export function Chip({
  children,
  tone = 'plain',
  test,
}: {
  readonly children: ComponentChildren;
  readonly tone?: 'plain' | 'good' | 'short' | 'known';
  readonly test?: string;
}) {
  return (
    <span class="chip" data-tone={tone} data-test={test}>
      {children}
    </span>
  );
}
