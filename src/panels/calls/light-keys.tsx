// G and S choose a light while nobody is writing: a shortcut for those who want it, never the only way.
import { useEffect, useRef } from 'preact/hooks';
import type { Light } from '../../rules/vocabulary';
import { isWriting } from '../writing';

export const keyOfLight: Readonly<Record<Light, string>> = { go: 'G', stop: 'S' };
const lights: readonly Light[] = ['go', 'stop'];

export function LightKeys({ onLight }: { readonly onLight: (light: Light) => void }) {
  const latest = useRef(onLight);
  latest.current = onLight;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const light = lights.find((each) => keyOfLight[each] === event.key.toUpperCase());
      if (light === undefined || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      latest.current(light);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return undefined;
}
