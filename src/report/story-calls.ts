// The calls of a game in words: as the table made them, with what practice says and who moved.
import type { Track } from '../debrief/track';
import type { I18n } from '../i18n/create-i18n';
import { calibrationOf } from '../rules/judgement';
import type { CallRecord } from '../rules/state';
import type { Scenario } from '../scenario/schema';
import type { CalibrationStory, CallStory, Outcome, QuestionStory } from './story-model';

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

function outcomeOf({ light, verdict }: CallRecord): Outcome {
  if (verdict === 'either') return 'either';
  return light === verdict ? 'right' : 'wrong';
}

export function calibrationStories({ end }: Track, { t }: I18n): readonly CalibrationStory[] {
  return calibrationOf(end.state).map((each) => ({ ...each, name: t(`confidence.${each.confidence}`) }));
}

const mostQuestions = 3;
const certainty = { unsure: 0, fairly: 1, certain: 2 } as const;

/** Cards worth talking about: wrong and sure of it first, then split votes, then answers that the situation turned round. */
export function questionStories(scenario: Scenario, { end }: Track, { t }: I18n): readonly QuestionStory[] {
  return [...end.state.calls]
    .sort((one, other) => worthAsking(other) - worthAsking(one))
    .slice(0, mostQuestions)
    .flatMap(({ card: id, step }) => {
      const card = scenario.cards.find((each) => each.id === id);
      const key = scenario.steps[step - 1]?.key ?? '';
      return card === undefined
        ? []
        : [{ ask: card.ask, title: card.title, step, stepName: key === '' ? '' : t(`step.${key}`) }];
    });
}

function worthAsking(call: CallRecord): number {
  const wrong = outcomeOf(call) === 'wrong' ? 8 + 4 * certainty[call.confidence] : 0;
  const { thumbs } = call;
  const isSplit = thumbs !== null && thumbs.go > 0 && thumbs.stop > 0;
  return wrong + (isSplit ? 4 : 0) + (call.flip >= 0 ? 2 : 0) + (call.verdict === 'either' ? 1 : 0);
}
