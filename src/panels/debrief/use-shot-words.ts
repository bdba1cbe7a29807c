// The shot that the board shows, in one line for those who listen.
import { useShot } from './use-shot';
import { usePage } from '../page-context';

export function useShotWords(): string {
  const { app, i18n } = usePage();
  const { t, number } = i18n;
  const { step, month, changes } = useShot();
  const name = t(`step.${app.reader.steps[Math.max(1, step) - 1]?.key ?? ''}`);
  const where = step === 0 ? t('film.start') : t('film.at', { step: number(step), name, month: number(month) });
  return [where, changes[0]?.text ?? ''].join(' ').trim();
}
