// What changed and why, in order of importance, as far as the table may see it. Trust, ownership, results, money shares and
// whatever lands later stay out: they show in what people say, or in a pulse survey.
import type { I18n } from '../i18n/create-i18n';
import type { Fact } from '../rules/fact';
import type { Cause } from '../rules/state';
import type { Quantity } from '../rules/vocabulary';
import { ladderMoves, mainCause, sumOf, tieMoves } from '../session/changes';
import type { SessionView } from '../session/session';
import { whyInWords } from './causes-vm';
import { keptText, nameOf, personAt } from './people-vm';

export interface Change {
  readonly id: string;
  readonly direction: 'up' | 'down' | 'news';
  readonly text: string;
  readonly why: string | undefined;
  /** The stakeholder it is about, by id. */
  readonly who: string | undefined;
  /** The larger, the earlier it is told. */
  readonly weight: number;
}

type Game = Pick<SessionView, 'scenario' | 'game'>;
export type PairAt = (pair: number) => readonly [string, string] | undefined;

export function changesOf(view: Game, facts: readonly Fact[], i18n: I18n, pairAt: PairAt): readonly Change[] {
  return [
    ...ladderChanges(view, facts, i18n),
    ...quantityChanges(view, facts, i18n),
    ...tieChanges(view, facts, i18n, pairAt),
    ...facts.flatMap((fact, at) => single(view, fact, at, i18n)),
  ].sort((first, second) => second.weight - first.weight);
}

function ladderChanges(view: Game, facts: readonly Fact[], i18n: I18n): readonly Change[] {
  return ladderMoves(view, facts).flatMap(({ id, stakeholder, by, rungs, why, weight }) => {
    const person = personAt(view, stakeholder);
    if (person === undefined) return [];
    const isGain = by > 0;
    const key =
      rungs === 0 ? (isGain ? 'change.warmer' : 'change.cooler') : isGain ? 'change.rungUp' : 'change.rungDown';
    return [
      {
        id,
        direction: isGain ? 'up' : 'down',
        text: i18n.t(key, { name: person.stakeholder.name, rung: i18n.t(`rung.${person.rung}`) }),
        why: whyInWords(view, i18n, why, isGain),
        who: person.stakeholder.id,
        weight,
      } satisfies Change,
    ];
  });
}

const told: readonly Quantity[] = ['momentum', 'runway', 'credibility', 'neutrality', 'knowledge'];
/** Told with their numbers: these stand in the top bar anyway. */
const counted: readonly Quantity[] = ['momentum', 'runway'];

function quantityChanges(view: Game, facts: readonly Fact[], i18n: I18n): readonly Change[] {
  const moves = facts.filter((fact) => fact.type === 'quantityChanged');
  return told.flatMap((quantity) => {
    const own = moves.filter((fact) => fact.quantity === quantity);
    const by = sumOf(own);
    if (by === 0) return [];
    const isGain = by > 0;
    const key = isGain ? `change.${quantity}Up` : `change.${quantity}Down`;
    const values = counted.includes(quantity) ? { by: i18n.change(by), count: Math.abs(by) } : {};
    const why = mainCause(own);
    const isClockwork = why.kind === 'rule' && ['R30', 'R31', 'R36'].includes(why.rule);
    return [
      {
        id: `quantity-${quantity}`,
        direction: isGain ? 'up' : 'down',
        text: i18n.t(key, values),
        why: whyInWords(view, i18n, why, isGain),
        who: undefined,
        weight: isClockwork ? 5 : 40 + Math.abs(by) * 2,
      } satisfies Change,
    ];
  });
}

function tieChanges(view: Game, facts: readonly Fact[], i18n: I18n, pairAt: PairAt): readonly Change[] {
  return tieMoves(facts).flatMap(({ id, pair, by, why, weight }) => {
    const ends = pairAt(pair);
    if (ends === undefined) return [];
    const isGain = by > 0;
    const [one, other] = [nameOf(view, ends[0]), nameOf(view, ends[1])];
    return [
      {
        id,
        direction: isGain ? 'up' : 'down',
        text: i18n.t(isGain ? 'change.tieUp' : 'change.tieDown', { one, other }),
        why: whyInWords(view, i18n, why, isGain),
        who: ends[0],
        weight,
      } satisfies Change,
    ];
  });
}

function single(view: Game, fact: Fact, at: number, i18n: I18n): readonly Change[] {
  const { t } = i18n;
  const news = (text: string, weight: number, direction: Change['direction'], why?: Cause, who?: string): Change[] => [
    { id: `fact-${at}`, direction, text, weight, who, why: why && whyInWords(view, i18n, why, direction !== 'down') },
  ];
  switch (fact.type) {
    case 'interestRevealed': {
      const person = personAt(view, fact.stakeholder);
      const interest = view.scenario.interests.find((each) => each.id === fact.interest);
      if (person === undefined || interest === undefined) return [];
      const text = t('change.interest', { name: person.stakeholder.name, interest: interest.name });
      return news(text, 55, 'news', fact.why, person.stakeholder.id);
    }
    case 'todoOpened':
      return news(t('change.todoOpened', { todo: todoName(view, fact.todo), count: fact.slots }), 58, 'down', fact.why);
    case 'todoClosed':
      return news(t(`change.todo.${fact.how}`, { name: nameOf(view, fact.to) }), 45, 'up', { kind: 'diary' });
    case 'boardFormed':
      return news(t('change.board', { count: fact.members.length }), 90, 'news', {
        kind: 'task',
        step: view.game.state.step,
        because: '',
      });
    case 'won':
      return news(
        fact.win.name === '' ? t('change.wonUnnamed') : t('change.won', { name: keptText(view, fact.win.name) }),
        110,
        'up',
        fact.why,
      );
    case 'winFailed':
      return news(
        fact.name === '' ? t('change.lostUnnamed') : t('change.lost', { name: keptText(view, fact.name) }),
        95,
        'down',
        fact.why,
      );
    case 'promiseMissed': {
      const person = personAt(view, fact.stakeholder);
      const name = person?.stakeholder.name ?? '';
      return news(t('change.promise', { name }), 85, 'down', { kind: 'rule', rule: 'R42' }, person?.stakeholder.id);
    }
    case 'facilitatorFellIll':
      return news(t('change.ill'), 120, 'down', { kind: 'rule', rule: 'R43' });
    case 'fundingEnded':
      return news(t('change.fundingEnded'), 130, 'down', { kind: 'rule', rule: 'R46' });
    case 'pulseTaken':
      return news(t('change.pulse', { trust: fact.pulse.trust, ownership: fact.pulse.ownership }), 100, 'news', {
        kind: 'diary',
      });
    default:
      return [];
  }
}

function todoName({ scenario }: Game, id: string): string {
  return scenario.todos.find((todo) => todo.id === id)?.name ?? id;
}
