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

/** Names told one by one; the rest is counted. */
const namesTold = 3;

/** Who is known to want it and who is known to mind; nothing while nobody is known. */
export function Wants({ view, serves, hurts = [] }: WantsProps) {
  const { t, list } = useI18n();
  const names = (interests: readonly string[]): string => {
    const all = knownToWant(view, interests).map(({ stakeholder }) => stakeholder.name);
    if (all.length <= namesTold + 1) return list(all);
    return list([...all.slice(0, namesTold), t('task.others', { count: all.length - namesTold })]);
  };
  const [fans, critics] = [names(serves), names(hurts)];
  return (
    <>
      {fans === '' ? undefined : <span class="wants wants-yes">{t('task.wants', { names: fans })}</span>}
      {critics === '' ? undefined : <span class="wants wants-no">{t('task.minds', { names: critics })}</span>}
    </>
  );
}
