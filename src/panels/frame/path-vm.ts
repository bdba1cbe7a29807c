// Where the table is on its way through five phases and twelve steps.
import type { PhaseName, Place } from '../../flow/place';
import type { GameReader } from '../page-app';

export interface PhaseOnPath {
  readonly phase: PhaseName;
  readonly isNow: boolean;
  readonly steps: readonly {
    readonly number: number;
    readonly key: string;
    readonly state: 'done' | 'now' | 'ahead';
  }[];
}

/** `lastStep`: the last step begun; a reopened step is the one now played. */
export function pathOf(steps: GameReader['steps'], place: Place, lastStep: number): readonly PhaseOnPath[] {
  const phases = [...new Set(steps.map((step) => step.phase))];
  const now = place.at === 'step' ? place.step : undefined;
  return phases.map((phase) => {
    const own = steps.filter((step) => step.phase === phase);
    const isNow = place.at === 'gate' ? place.phase === phase : own.some((step) => step.number === now);
    return {
      phase,
      isNow,
      steps: own.map(({ number, key }) => ({
        number,
        key,
        state: number === now ? 'now' : number <= lastStep ? 'done' : 'ahead',
      })),
    };
  });
}
