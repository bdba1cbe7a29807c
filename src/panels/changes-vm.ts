// What changed and why, in order of importance, as far as the table may see it. Trust, ownership, results, money shares and
// whatever lands later stay out: they show in what people say, or in a pulse survey.
import type { I18n } from '../i18n/create-i18n';
import type { Fact } from '../rules/fact';
import type { Cause } from '../rules/state';
import type { Quantity } from '../rules/vocabulary';
import type { SessionView } from '../session/session';
import { whyInWords } from './causes-vm';
import { nameOf, personAt, rungOfPoints } from './people-vm';

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

/** Points on the ladder under which a move inside a rung is not worth a line. */
const noticed = 15;
const noticedTie = 8;

export function changesOf(view: Game, facts: readonly Fact[], i18n: I18n, pairAt: PairAt): readonly Change[] {
  return [
    ...ladderChanges(view, facts, i18n),
    ...quantityChanges(view, facts, i18n),
    ...tieChanges(view, facts, i18n, pairAt),
    ...facts.flatMap((fact, at) => single(view, fact, at, i18n)),
  ].sort((first, second) => second.weight - first.weight);
}

function ladderChanges(view: Game, facts: readonly Fact[], i18n: I18n): readonly Change[] {
  const moves = facts.filter((fact) => fact.type === 'engagementChanged');
  const indices = [...new Set(moves.map((fact) => fact.stakeholder))];
  return indices.flatMap((index) => {
    const person = personAt(view, index);
    if (person === undefined) return [];
    const own = moves.filter((fact) => fact.stakeholder === index);
    const by = own.reduce((sum, fact) => sum + fact.by, 0);
    const after = view.game.state.stakeholders[index]?.engagement ?? 0;
    const rungs = person.rung - rungOfPoints(after - by);
    if (rungs === 0 && Math.abs(by) < noticed) return [];
    const isGain = by > 0;
    const { name, influence, id } = person.stakeholder;
    const key =
      rungs === 0 ? (isGain ? 'change.warmer' : 'change.cooler') : isGain ? 'change.rungUp' : 'change.rungDown';
    return [
      {
        id: `ladder-${id}`,
        direction: isGain ? 'up' : 'down',
        text: i18n.t(key, { name, rung: i18n.t(`rung.${person.rung}`) }),
        why: whyInWords(view, i18n, strongest(own, isGain), isGain),
        who: id,
        weight: (rungs === 0 ? 10 : 60) + Math.abs(by) / 5 + influence * 4,
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
    const by = own.reduce((sum, fact) => sum + fact.by, 0);
    if (by === 0) return [];
    const isGain = by > 0;
    const key = isGain ? `change.${quantity}Up` : `change.${quantity}Down`;
    const values = counted.includes(quantity) ? { by: i18n.change(by), count: Math.abs(by) } : {};
    const why = strongest(own, isGain);
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
  return facts.flatMap((fact) => {
    if (fact.type !== 'tieChanged' || Math.abs(fact.by) < noticedTie) return [];
    const pair = pairAt(fact.pair);
    if (pair === undefined) return [];
    const isGain = fact.by > 0;
    const [one, other] = [nameOf(view, pair[0]), nameOf(view, pair[1])];
    return [
      {
        id: `tie-${fact.pair}`,
        direction: isGain ? 'up' : 'down',
        text: i18n.t(isGain ? 'change.tieUp' : 'change.tieDown', { one, other }),
        why: whyInWords(view, i18n, fact.why, isGain),
        who: pair[0],
        weight: 15 + Math.abs(fact.by) / 2,
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
      return news(t(`change.todo.${fact.how}`, { name: nameOf(view, fact.to) }), 45, 'up');
    case 'boardFormed':
      return news(t('change.board', { count: fact.members.length }), 90, 'news');
    case 'won':
      return news(
        fact.win.name === '' ? t('change.wonUnnamed') : t('change.won', { name: fact.win.name }),
        110,
        'up',
        fact.why,
      );
    case 'winFailed':
      return news(
        fact.name === '' ? t('change.lostUnnamed') : t('change.lost', { name: fact.name }),
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
      return news(t('change.pulse', { trust: fact.pulse.trust, ownership: fact.pulse.ownership }), 100, 'news');
    default:
      return [];
  }
}

function todoName({ scenario }: Game, id: string): string {
  return scenario.todos.find((todo) => todo.id === id)?.name ?? id;
}

/** The cause of the largest move in the direction that won. */
function strongest(moves: readonly { readonly by: number; readonly why: Cause }[], isGain: boolean): Cause {
  const [first, ...others] = moves.filter(({ by }) => by > 0 === isGain);
  if (first === undefined) return { kind: 'diary' };
  return others.reduce((best, move) => (Math.abs(move.by) > Math.abs(best.by) ? move : best), first).why;
}
