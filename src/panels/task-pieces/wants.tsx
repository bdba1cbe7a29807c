import type { SessionView } from '../../session/session';
import { useI18n } from '../page-context';
import { knownToWant } from './wants-vm';

export interface WantsProps {
  readonly view: SessionView;
  /** Interests that it serves. */
  readonly serves: readonly string[];
  /** Interests that it hurts. */
  readonly hurts?: readonly string[];
}

/** Who is known to want it and who is known to mind, by name; nothing while nobody is known. */
export function Wants({ view, serves, hurts = [] }: WantsProps) {
  const { t, list } = useI18n();
  const names = (interests: readonly string[]): string =>
    list(knownToWant(view, interests).map(({ stakeholder }) => stakeholder.name));
  const [fans, critics] = [names(serves), names(hurts)];
  return (
    <>
      {fans === '' ? undefined : <span class="wants wants-yes">{t('task.wants', { names: fans })}</span>}
      {critics === '' ? undefined : <span class="wants wants-no">{t('task.minds', { names: critics })}</span>}
    </>
  );
}
