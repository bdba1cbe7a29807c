// Something that comes up while the table is at work: scrolled to and told, so that nobody misses it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-context';

export function InSight({ heard, children }: { readonly heard: string; readonly children: ComponentChildren }) {
  const { announce } = usePage();
  const block = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    block.current?.scrollIntoView({ block: 'nearest' });
    announce(heard);
  }, []);
  return (
    <div class="block" ref={block}>
      {children}
    </div>
  );
}
