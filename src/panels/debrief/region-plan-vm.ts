// The twelve lines for the own region as one page: grouped by the five phases, with what the handbook suggests for a line that is empty.
import { type PhaseName, phaseNames } from '../../flow/place';
import type { SessionView } from '../../session/session';
import type { GameReader } from '../page-app';

export interface PlanLine {
  /** 1-12. */
  readonly step: number;
  readonly key: string;
  /** The author's question about home. */
  readonly question: string;
  /** Empty when nothing is written. */
  readonly text: string;
}

export interface PlanPhase {
  readonly phase: PhaseName;
  readonly lines: readonly PlanLine[];
}

export function planOf(
  { scenario, game }: Pick<SessionView, 'scenario' | 'game'>,
  steps: GameReader['steps'],
): readonly PlanPhase[] {
  return phaseNames.map((phase) => ({
    phase,
    lines: steps
      .filter((step) => step.phase === phase)
      .map(({ number, key }) => ({
        step: number,
        key,
        question: scenario.steps[number - 1]?.mirror ?? '',
        text: game.flow.mirrors.find((mirror) => mirror.step === number)?.text.trim() ?? '',
      })),
  }));
}

/** How many lines are written. */
export function writtenIn(plan: readonly PlanPhase[]): number {
  return plan.flatMap(({ lines }) => lines).filter(({ text }) => text !== '').length;
}

const suggestedLetters = 110;

/** The first sentences of a page of the handbook, as many as are short enough together, and one at least. */
export function suggestionFrom(text: string, locale: string): string {
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
  const fitting = sentences.filter(({ index, segment }) => index + segment.trim().length <= suggestedLetters);
  const last = fitting.at(-1) ?? sentences[0];
  return last === undefined ? '' : text.slice(0, last.index + last.segment.length).trim();
}
