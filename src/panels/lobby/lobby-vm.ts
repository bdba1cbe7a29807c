import type { I18n } from '../../i18n/create-i18n';
import type { ScenarioChoice } from '../page-app';

interface Wanted {
  readonly scenario?: string;
  readonly format?: string;
}

/** What is chosen: what was wanted, or the first scenario and its half-day, so that one press starts a game. */
export function choiceOf(scenarios: readonly ScenarioChoice[], wanted: Wanted) {
  const scenario = scenarios.find(({ id }) => id === wanted.scenario) ?? scenarios[0];
  const formats = scenario?.formats.map(({ id }) => id) ?? [];
  const format = [wanted.format, 'half-day', formats[0]].find((id) => id !== undefined && formats.includes(id));
  return { scenario, format };
}

/** "45 minutes", "3.5 hours": hours from one hour on, halves and quarters as they come. */
export function durationInWords({ t, number }: I18n, minutes: number): string {
  if (minutes < 60) return t('lobby.minutes', { count: minutes });
  return t('lobby.hours', { count: minutes / 60, hours: number(minutes / 60) });
}
