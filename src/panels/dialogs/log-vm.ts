// The decisions of a game in words, from its inputs: calls, visits, to-dos, gates, and what the facilitator did.
import type { I18n } from '../../i18n/create-i18n';
import type { Input } from '../../flow/input';
import type { SessionView } from '../../session/session';
import { interestById, nameOf } from '../people-vm';

export interface Decision {
  /** Place of the input in the log. */
  readonly id: number;
  readonly text: string;
  readonly reason: string | undefined;
}

type Game = Pick<SessionView, 'scenario' | 'game' | 'inputs'>;

/** The latest first. */
export function decisionsOf(view: Game, i18n: I18n): readonly Decision[] {
  let call = -1;
  const decisions = view.inputs.flatMap((input, id) => {
    if (input.type === 'call') call += 1;
    const text = inWords(view, i18n, input, call);
    return text === undefined ? [] : [{ id, text, reason: reasonOf(input) }];
  });
  return decisions.reverse();
}

function reasonOf(input: Input): string | undefined {
  if (input.type === 'call') return input.reason;
  if (input.type === 'overrule' || input.type === 'adjust') return input.note === '' ? undefined : input.note;
  return undefined;
}

function inWords(view: Game, { t, change }: I18n, input: Input, call: number): string | undefined {
  switch (input.type) {
    case 'call':
      return t(`log.call.${input.light}`, {
        title: cardTitle(view, call),
        confidence: t(`confidence.${input.confidence}`),
      });
    case 'visit': {
      const name = nameOf(view, input.stakeholder);
      const angle = interestById(view, input.angle)?.name;
      return angle === undefined ? t('log.listened', { name }) : t('log.visited', { name, angle });
    }
    case 'survey':
      return t('log.survey');
    case 'handOver':
      return t('log.handOver', { name: nameOf(view, input.to) });
    case 'letGo':
      return t('log.letGo');
    case 'handIn':
      return t('log.handIn');
    case 'goOn':
      return t('log.goOn');
    case 'hold':
      return t(`log.hold.${input.buys}`);
    case 'reopen':
      return t('log.reopen', { step: input.step });
    case 'skip':
      return t('log.skip');
    case 'repeat':
      return t('log.repeat', { moment: t(`moment.${input.moment}`) });
    case 'overrule':
      return t(`log.overrule.${input.verdict}`, { title: cardTitle(view, input.call) });
    case 'adjust':
      return t('log.adjust', { quantity: t(`quantity.${input.quantity}`), by: change(input.by) });
    case 'begin':
    case 'next':
    case 'task':
    case 'mirror':
    case 'pause':
    case 'resume':
      return undefined;
  }
}

function cardTitle({ scenario, game }: Game, call: number): string {
  const id = game.state.calls[call]?.card;
  return scenario.cards.find((card) => card.id === id)?.title ?? '';
}
