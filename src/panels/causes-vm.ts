// The answer to "why?" in words, for every kind of cause.
import { assertNever } from '../base/assert';
import type { I18n } from '../i18n/create-i18n';
import type { Cause } from '../rules/state';
import type { SessionView } from '../session/session';
import { keptText, nameOf } from './people-vm';

type Game = Pick<SessionView, 'scenario' | 'game'>;

/** `isGain`: whether the change was for the better, where the same cause works both ways. */
export function whyInWords(view: Game, i18n: I18n, why: Cause, isGain: boolean): string {
  const { t } = i18n;
  switch (why.kind) {
    case 'call':
      return t(`why.call.${why.light}`, { title: cardTitle(view, why.card) });
    case 'task':
      return becauseInWords(view, i18n, why.because);
    case 'visit':
      return t('why.visit', { name: nameOf(view, why.stakeholder) });
    case 'diary':
      return t('why.diary');
    case 'event':
      return t('why.event', { title: eventTitle(view, why.event) });
    case 'contagion':
      return t(isGain ? 'why.contagionUp' : 'why.contagionDown', { name: nameOf(view, why.from) });
    case 'gate':
      return t('why.gate', { phase: why.phase });
    case 'facilitator':
      return t('why.facilitator');
    case 'win':
      return why.name === '' ? t('why.winUnnamed') : t('why.win', { name: keptText(view, why.name) });
    case 'rule':
      return i18n.has(`rule.${why.rule}`) ? t(`rule.${why.rule}`) : t('why.model');
    default:
      return assertNever(why);
  }
}

/** An author's sentence, or words of the product by a key that starts with `@`. */
function becauseInWords(view: Game, { t, has }: I18n, because: string): string {
  if (because === '') return t('why.task');
  if (!because.startsWith('@')) return keptText(view, because);
  const key = `task.because.${because.slice(1)}`;
  return has(key) ? t(key) : t('why.task');
}

function cardTitle({ scenario }: Game, id: string): string {
  return scenario.cards.find((card) => card.id === id)?.title ?? id;
}

function eventTitle({ scenario }: Game, id: string): string {
  return scenario.events.find((event) => event.id === id)?.title ?? id;
}
