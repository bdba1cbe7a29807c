// The further questions of a call: scrolled to once a light is chosen, so that nobody misses them below the edge.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-context';

export interface InSightProps {
  /** Scrolls whenever this changes; undefined: not yet. */
  readonly since: string | undefined;
  /** Told to those who cannot see that there is more. */
  readonly heard: string | undefined;
  readonly children: ComponentChildren;
}

export function InSight({ since, heard, children }: InSightProps) {
  const { announce } = usePage();
  const block = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (since === undefined) return;
    block.current?.scrollIntoView({ block: 'nearest' });
    if (heard !== undefined) announce(heard);
  }, [since]);
  return (
    <div class="call-more" ref={block}>
      {children}
    </div>
  );
}
