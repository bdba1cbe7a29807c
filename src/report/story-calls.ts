// The calls of a game in words: as the table made them, with what practice says and who moved.
import { questionsOf } from '../debrief/questions';
import type { Track } from '../debrief/track';
import type { TurningPoint } from '../debrief/turning-points';
import type { I18n } from '../i18n/create-i18n';
import { calibrationOf, outcomeOf } from '../rules/judgement';
import type { Scenario } from '../scenario/schema';
import type { CalibrationStory, CallStory, QuestionStory } from './story-model';

export interface CallMade extends CallStory {
  /** Place of the call among the inputs. */
  readonly at: number;
}

export function callStories(scenario: Scenario, track: Track, { t }: I18n): readonly CallMade[] {
  const nameOf = (id: string) => scenario.stakeholders.find((each) => each.id === id)?.name ?? id;
  const places = track.inputs.flatMap((input, at) => (input.type === 'call' ? [{ at, input }] : []));
  return track.end.state.calls.flatMap((record, index): readonly CallMade[] => {
    const made = places[index];
    if (made === undefined) return [];
    const card = scenario.cards.find(({ id }) => id === record.card);
    const outcome = outcomeOf(record);
    return [
      {
        at: made.at,
        card: record.card,
        step: record.step,
        title: card?.title ?? record.card,
        light: record.light,
        lightName: t(`light.${record.light}`),
        condition: card?.conditions.find(({ id }) => id === record.condition)?.text ?? '',
        confidence: record.confidence,
        confidenceName: t(`confidence.${record.confidence}`),
        verdict: record.verdict,
        verdictName: t(`light.${record.verdict}`),
        outcome,
        outcomeName: t(`tableReport.outcome.${outcome}`),
        isOverruled: record.overruled,
        reason: made.input.reason ?? '',
        predicted: record.predicted === '' ? '' : nameOf(record.predicted),
        moved: record.moved === '' ? '' : nameOf(record.moved),
        thumbs: record.thumbs ?? undefined,
        practice: card?.practice ?? '',
      },
    ];
  });
}

export function calibrationStories({ end }: Track, { t }: I18n): readonly CalibrationStory[] {
  return calibrationOf(end.state).map((each) => ({ ...each, name: t(`confidence.${each.confidence}`) }));
}

/** The same as on the screen of the debrief. */
export function questionStories(
  scenario: Scenario,
  { end }: Track,
  turning: readonly TurningPoint[],
  { t }: I18n,
): readonly QuestionStory[] {
  const turns = turning.map(({ decision }) => decision);
  return questionsOf(end.state.calls, scenario.cards, turns).map(({ ask, title, step }) => {
    const key = scenario.steps[step - 1]?.key ?? '';
    return { ask, title, step, stepName: key === '' ? '' : t(`step.${key}`) };
  });
}
