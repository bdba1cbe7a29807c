// Why the last thing could not be done: in words, next to what was pressed, and read aloud.
import type { I18n } from '../../i18n/create-i18n';
import type { Refusal } from '../../rules/fact';
import type { SessionView } from '../../session/session';
import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { nameOf } from '../people-vm';

export function Refused() {
  const { view } = useGame();
  const i18n = useI18n();
  if (view.refusal === undefined) return undefined;
  return (
    <p class="refused" data-test="refusal" data-code={view.refusal.code}>
      {refusalInWords(view, i18n, view.refusal)}
    </p>
  );
}

/** Ids in the details become names. */
export function refusalInWords(view: Pick<SessionView, 'scenario' | 'game'>, i18n: I18n, refusal: Refusal): string {
  const key = `refusal.${refusal.code}`;
  const { who, to, ...details } = refusal.details;
  const name = (id: string | number | undefined): string => (typeof id === 'string' ? nameOf(view, id) : '');
  const values = { ...details, who: name(who), to: name(to) };
  if (!i18n.has(key)) return i18n.t('refusal.other', { code: refusal.code });
  return i18n.t(key, 'need' in details ? { ...values, count: Number(details['need']) } : values);
}
