// Any input at all, legal more often than not: what a table, a facilitator or a broken file might send.
import type { Course, Game } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import { momentNames } from '../../src/flow/place';
import { nextInput } from '../../src/lab/policy';
import { quantities, verdicts } from '../../src/rules/vocabulary';
import type { Roll } from '../../src/tasks/play-style';

const policies = ['random', 'by-the-book', 'hero'] as const;

export function randomInput(course: Course, game: Game, roll: Roll): Input {
  if (game.flow.paused) return roll(3) === 0 ? { type: 'next' } : { type: 'resume' };
  if (roll(100) >= 12) {
    const policy = policies[roll(policies.length)] ?? 'random';
    return nextInput(policy, course, game, roll) ?? { type: 'next' };
  }
  const { stakeholders } = course.setup.scenario;
  const someone = stakeholders[roll(stakeholders.length)]?.id ?? '';
  const choices: readonly Input[] = [
    { type: 'pause' },
    { type: 'skip' },
    { type: 'next' },
    { type: 'goOn' },
    { type: 'handIn' },
    { type: 'survey' },
    { type: 'hold', buys: roll(2) === 0 ? 'visits' : 'survey' },
    { type: 'reopen', step: roll(14) },
    { type: 'repeat', moment: momentNames[roll(momentNames.length)] ?? 'brief' },
    { type: 'overrule', call: roll(30), verdict: verdicts[roll(3)] ?? 'go', note: '' },
    { type: 'adjust', quantity: quantities[roll(quantities.length)] ?? 'momentum', by: roll(60) - 30, note: '' },
    { type: 'mirror', text: 'at home' },
    { type: 'mirror', text: roll(3) === 0 ? '' : 'our region', step: roll(14) },
    { type: 'letGo', todo: roll(12) },
    { type: 'handOver', todo: roll(12), to: someone },
    { type: 'visit', stakeholder: someone, angle: 'listen', via: stakeholders[roll(stakeholders.length)]?.id ?? '' },
    { type: 'call', light: 'go', confidence: 'certain', prediction: someone },
  ];
  return choices[roll(choices.length)] ?? { type: 'next' };
}
