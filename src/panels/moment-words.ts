// A moment in words, for people who listen to the page.
import type { Place } from '../flow/place';
import type { I18n } from '../i18n/create-i18n';
import type { GameReader } from './page-app';

export function momentInWords({ t }: I18n, steps: GameReader['steps'], place: Place): string {
  if (place.at === 'gate') return t('heard.gate', { phase: place.phase });
  if (place.at !== 'step') return t(`heard.${place.at}`);
  const step = t(`step.${steps[place.step - 1]?.key ?? ''}`);
  const moment = place.shown ? t(`heard.${place.moment}Shown`) : t(`moment.${place.moment}`);
  return t('heard.moment', { step: place.step, name: step, moment });
}
