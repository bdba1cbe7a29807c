// A decision as something to say: `decision` in the locale, with names from the scenario, which may be in any language.
import { type Phrase, phrase } from '../base/phrase';
import type { Scenario } from '../scenario/schema';
import { taskOf } from '../scenario/schema';
import type { TaskConfig } from '../tasks/config';
import type { About } from './decisions';
import type { End, Mover } from './ends';
import type { TurningPoint } from './turning-points';

type Names = Pick<Scenario, 'stakeholders' | 'interests' | 'cards' | 'steps'>;

/** Made to stand inside a sentence, after a colon: "a seat for Marta". */
export function phraseOf(scenario: Names, about: About): Phrase {
  const nameOf = (id: string) => scenario.stakeholders.find((each) => each.id === id)?.name ?? id;
  switch (about.kind) {
    case 'call': {
      const card = scenario.cards.find(({ id }) => id === about.card);
      const condition = card?.conditions.find(({ id }) => id === about.condition)?.text;
      const values = { title: card?.title ?? about.card };
      return condition === undefined
        ? phrase(`decision.call.${about.light}`, values)
        : phrase('decision.call.if', { ...values, condition });
    }
    case 'visit': {
      const angle = scenario.interests.find(({ id }) => id === about.angle)?.name;
      const values = { name: nameOf(about.stakeholder) };
      if (!about.made) return phrase('decision.visit.none', values);
      return angle === undefined
        ? phrase('decision.visit.listen', values)
        : phrase('decision.visit.angle', { ...values, angle });
    }
    case 'gate':
      return phrase(`decision.gate.${about.holds === '' ? 'goOn' : about.holds}`, { phase: about.phase });
    case 'seat':
      return phrase(`decision.seat.${about.taken ? 'taken' : 'free'}`, { name: nameOf(about.stakeholder) });
    case 'chair':
      return phrase(`decision.chair.${ownerOf(about.stakeholder)}`, { name: nameOf(about.stakeholder) });
    case 'owner':
      return phrase(`decision.owner.${ownerOf(about.owner)}`, {
        name: nameOf(about.owner),
        of: nameIn(scenario, about.step, about.list, about.of, ''),
      });
    case 'option': {
      const { step, list, option, part, taken } = about;
      const isPerson = list === 'conversations' || list === 'interviews';
      const name = isPerson ? nameOf(option) : nameIn(scenario, step, list, option, part);
      const aim = about.for === '' ? '' : nameOfAim(scenario, step, about.for);
      return phrase(
        option === '' && list === 'partners'
          ? 'decision.option.partners.none'
          : `decision.option.${list}.${taken ? 'taken' : 'left'}`,
        { option: name, for: aim },
      );
    }
  }
}

/** A turning point in one sentence: what was decided, what else could have been, who would stand where, and the scores. */
export function turningPhrase(
  scenario: Names,
  here: End,
  { decision, other, end, gain, movers }: TurningPoint,
): Phrase {
  const [first] = movers;
  return phrase(`turningPoint.${gain > 0 ? 'better' : 'worse'}`, {
    step: decision.step,
    decision: phraseOf(scenario, decision.about),
    other: insteadPhrase(scenario, other.about),
    who: first === undefined ? '' : moverPhrase(scenario, first),
    engagement: here.result.engagement,
    otherEngagement: end.result.engagement,
  });
}

/** The other way beside the decision itself: the card of a call is named there. */
function insteadPhrase(scenario: Names, about: About): Phrase {
  const isPlain = about.kind === 'call' && about.condition === '';
  return isPlain ? phrase(`decision.instead.${about.light}`) : phraseOf(scenario, about);
}

export function moverPhrase({ stakeholders }: Names, { stakeholder, by, rung, otherRung }: Mover): Phrase {
  const name = stakeholders[stakeholder]?.name ?? '';
  if (rung === otherRung) {
    return phrase(`turningPoint.${by > 0 ? 'higher' : 'lower'}`, { name, points: Math.abs(by) });
  }
  return phrase('turningPoint.rung', { name, rung: phrase(`rung.${rung}`), otherRung: phrase(`rung.${otherRung}`) });
}

function ownerOf(id: string): 'stakeholder' | 'facilitator' | 'nobody' {
  if (id === '') return 'nobody';
  return id === 'facilitator' ? 'facilitator' : 'stakeholder';
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
}

function nameIn({ steps }: Names, step: number, list: string, id: string, part: string): string {
  const found = steps[step - 1];
  const named = found === undefined ? undefined : listsOf(taskOf(found), part)[list]?.find((each) => each.id === id);
  return named?.name ?? named?.text ?? id;
}

/** What an option is for: an action of a calendar, or an option of another part. */
function nameOfAim(scenario: Names, step: number, id: string): string {
  const task = scenario.steps[step - 1]?.task;
  if (task?.kind === 'composing') {
    return task.parts.flatMap(({ options }) => options).find((each) => each.id === id)?.name ?? id;
  }
  return nameIn(scenario, step, 'items', id, '');
}

function listsOf(task: TaskConfig, part: string): Readonly<Record<string, readonly Named[]>> {
  switch (task.kind) {
    case 'visits':
      return {};
    case 'ranking':
      return { candidates: task.candidates, criteria: task.criteria, evidence: task.evidence };
    case 'mapping':
      return { gaps: task.gaps };
    case 'seats':
      return { rules: task.rules };
    case 'composing':
      return { parts: task.parts.find(({ id }) => id === part)?.options ?? [] };
    case 'assigning':
      return {
        items: task.items,
        dates: task.dates,
        partners: task.partners,
        drops: task.drops,
        successors: task.successors,
      };
    case 'linking':
      return { links: task.partners };
  }
}
