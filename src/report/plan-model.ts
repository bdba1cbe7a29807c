// "Our region's plan": the table's lines for its own region as a draft of an engagement strategy, by phase and step.
import { phaseNames } from '../flow/place';
import type { I18n } from '../i18n/create-i18n';
import type { TableStory } from './story-model';

export interface RegionPlan {
  readonly title: string;
  /** Who wrote it, in which game. */
  readonly from: string;
  readonly intro: string;
  readonly phases: readonly PlanPhase[];
}

export interface PlanPhase {
  readonly title: string;
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  readonly title: string;
  /** In the language of the scenario. */
  readonly question: string;
  /** As the table wrote it, in any language; may be empty. */
  readonly line: string;
  /** Where there is no line: what the handbook suggests. */
  readonly hint: string;
}

export function regionPlan({ steps, table, scenario }: TableStory, { t }: I18n): RegionPlan {
  return {
    title: t('regionPlan.title'),
    from: t('regionPlan.from', { table: table === '' ? t('lobby.unnamed') : table, scenario: scenario.title }),
    intro: t('regionPlan.intro'),
    phases: phaseNames.map((phase) => ({
      title: t('regionPlan.phase', { phase, name: t(`phase.${phase}`) }),
      steps: steps
        .filter((step) => step.phase === phase)
        .map(({ number, key, name, question, mirror }) => ({
          title: t('eyebrow.step', { step: number, name }),
          question,
          line: mirror,
          hint: mirror === '' ? t('regionPlan.hint', { text: t(`handbook.step.${key}.do`) }) : '',
        })),
    })),
  };
}
