// Answers the page's questions about a game from the rules, which panels may not run themselves.
import { consider } from '../flow/consider';
import type { InputType } from '../flow/input';
import { steps } from '../flow/steps/all';
import type { GameReader } from '../panels/page-app';
import { openCard, verdictOf } from '../rules/calls';
import { evidenceAt } from '../rules/gates';
import { calibrationOf } from '../rules/judgement';
import { resultOf } from '../rules/result';
import { replay } from '../session/history';
import type { SessionView } from '../session/session';

// These change nothing of what a moment shows.
const asides: readonly InputType[] = ['pause', 'resume', 'overrule', 'adjust'];

export function createGameReader(): GameReader {
  return {
    steps,
    openCard: ({ course, game }) => openCard(course.setup, game.state)?.id,
    verdictNow: ({ course, game }) => {
      const card = openCard(course.setup, game.state);
      return card === undefined ? undefined : verdictOf(card, undefined, course.setup, game.state).verdict;
    },
    refusalOf: ({ course, game }, input) => consider(course, game, input),
    evidenceAt: ({ course, game }, phase) => evidenceAt(phase, course.setup, game.state),
    result: ({ course, game }) => resultOf(course.setup, game.state),
    calibration: ({ game }) => calibrationOf(game.state),
    factsOfMoment,
    pairAt,
  };
}

function factsOfMoment({ course, header, inputs, facts }: SessionView): SessionView['facts'] {
  const last = inputs.findLastIndex((input) => !asides.includes(input.type));
  if (last === -1) return [];
  if (last === inputs.length - 1 && facts.length > 0) return facts;
  return replay(course, header.seed, inputs.slice(0, last + 1)).facts;
}

function pairAt({ scenario }: SessionView, pair: number): readonly [string, string] | undefined {
  let second = 0;
  while (((second + 1) * second) / 2 <= pair) second += 1;
  const first = pair - (second * (second - 1)) / 2;
  const [one, other] = [scenario.stakeholders[first], scenario.stakeholders[second]];
  return one === undefined || other === undefined ? undefined : [one.id, other.id];
}
