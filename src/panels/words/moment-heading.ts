import type { I18n } from '../../i18n/create-i18n';
import type { GameReader } from '../page-app';

/** "Step 7 · Short-term agenda". */
export function stepEyebrow({ t }: I18n, steps: GameReader['steps'], step: number): string {
  const key = steps.find((each) => each.number === step)?.key ?? '';
  return t('eyebrow.step', { step, name: t(`step.${key}`) });
}
