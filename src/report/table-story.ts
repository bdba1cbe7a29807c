// Puts together what a table takes home. The scenario may be in any language, the words of the product come from the i18n: a table
// may play in French and report in English.
import { fingerprint } from '../base/hash';
import { decisionsOf } from '../debrief/decisions';
import { endOf } from '../debrief/ends';
import { standingsOf } from '../debrief/film';
import { phraseOf, turningPhrase } from '../debrief/phrases';
import { type Track, trackOf } from '../debrief/track';
import { flipAll, type TurningPoint, turningPointsOf } from '../debrief/turning-points';
import { type Course, newGame } from '../flow/game';
import type { Input } from '../flow/input';
import { nameOfPlace } from '../flow/place';
import { steps } from '../flow/steps/all';
import type { I18n } from '../i18n/create-i18n';
import { type Ending, shellOf } from '../rules/endings';
import { engagementScore } from '../rules/readings';
import type { Profile } from '../rules/result';
import type { Scenario } from '../scenario/schema';
import type { SessionHeader } from '../session/header';
import { type CallMade, calibrationStories, callStories, questionStories } from './story-calls';
import type { DecisionStory, EndingStory, Figure, StepStory, TableStory } from './story-model';
import { facilitatorNotes } from './story-notes';
import { curvePoints, groupStories, networkChanges, personStories } from './story-people';
import { lateStories, walkThrough, type Walk } from './story-walk';

export interface StorySource {
  /** With the texts to be printed. */
  readonly scenario: Scenario;
  readonly course: Course;
  readonly header: SessionHeader;
  /** Those that count, all of them playable. */
  readonly inputs: readonly Input[];
  /** Worked out here when they are not handed in: the work of some seconds. */
  readonly turningPoints?: readonly TurningPoint[];
}

export function tableStory(source: StorySource, i18n: I18n): TableStory {
  const { scenario, course, header, inputs } = source;
  const track = trackOf(course, header.seed, inputs);
  const here = endOf(course, track.end);
  const standings = standingsOf(track);
  const walk = walkThrough(track);
  const calls = callStories(scenario, track, i18n);
  const before = engagementScore(course.setup, newGame(course, header.seed).state);
  const turning = source.turningPoints ?? turningPointsOf(track, flipAll(track));
  const { place, state } = track.end;
  return {
    session: fingerprint(JSON.stringify([header.scenario.id, header.course, header.seed, header.table, inputs])),
    table: header.table,
    scenario: {
      id: scenario.id,
      version: scenario.version,
      title: scenario.title,
      region: scenario.region.name,
      language: scenario.language,
    },
    format: { id: header.course, name: scenario.formats.find(({ id }) => id === header.course)?.name ?? header.course },
    isOver: place.at === 'debrief' || place.at === 'handover',
    months: state.month,
    engagement: { before, after: here.result.engagement },
    judgement: here.result.judgement,
    profile: profileFigures(here.result.profile, i18n),
    groups: groupStories(standings, i18n),
    curve: curvePoints(standings, before),
    ending: endingStory(here.result.ending, scenario.region.name, i18n),
    steps: stepStories(scenario, track, i18n),
    decisions: decisionStories(scenario, track, walk, calls, i18n),
    calls,
    calibration: calibrationStories(track, i18n),
    people: personStories(scenario, standings, track, i18n),
    network: networkChanges(track, i18n),
    turningPoints: turning.map((point) => i18n.say(turningPhrase(scenario, here, point))),
    questions: questionStories(scenario, track, turning, i18n),
    late: lateStories(scenario, walk, i18n),
    facilitatorNotes: facilitatorNotes(scenario, track, i18n),
  };
}

/** Only as far as the debrief has words for it: a table that left early has an ending, too. */
function endingStory({ name, facts }: Ending, region: string, { t, number }: I18n): EndingStory {
  return {
    name,
    title: t(`ending.${name}.title`),
    story: t(`ending.${name}.story`, { region }),
    lesson: t(`ending.${name}.lesson`),
    facts: facts.map(({ measure, value }) =>
      t(measure === 'shell' ? `ending.fact.shell.${shellOf(value)}` : `ending.fact.${measure}`, {
        value: number(value),
        count: value,
      }),
    ),
  };
}

const shares = ['breadth', 'depth', 'balance'] as const;
const points = ['trust', 'ownership', 'momentum', 'knowledge', 'results', 'sponsorFit'] as const;
const percents = ['load', 'centrality'] as const;

function profileFigures(profile: Profile, { t, number, percent }: I18n): readonly Figure[] {
  return [
    ...shares.map((id) => ({ id, label: t(`debrief.${id}`), value: profile[id], shown: percent(profile[id]) })),
    ...points.map((id) => ({ id, label: t(`profile.${id}`), value: profile[id], shown: number(profile[id]) })),
    {
      id: 'runway',
      label: t('profile.runway'),
      value: profile.runway,
      shown: t('profile.months', { count: profile.runway }),
    },
    ...percents.map((id) => ({ id, label: t(`profile.${id}`), value: profile[id], shown: percent(profile[id]) })),
  ];
}

function stepStories(scenario: Scenario, { end }: Track, { t }: I18n): readonly StepStory[] {
  return steps.map(({ number, key, phase }) => ({
    number,
    key,
    name: t(`step.${key}`),
    phase,
    phaseName: t(`phase.${phase}`),
    question: scenario.steps[number - 1]?.mirror ?? '',
    mirror: end.flow.mirrors.find(({ step }) => step === number)?.text.trim() ?? '',
  }));
}

function decisionStories(
  scenario: Scenario,
  track: Track,
  { afters }: Walk,
  calls: readonly CallMade[],
  { t, say, language }: I18n,
): readonly DecisionStory[] {
  const sentence = (text: string) => text.charAt(0).toLocaleUpperCase(language.locale) + text.slice(1);
  return decisionsOf(track).map(({ id, at, step, about, others }, index) => {
    const place = track.places[at];
    const after = afters[at];
    return {
      number: index + 1,
      id,
      step,
      phase: steps[step - 1]?.phase ?? 'A',
      moment: momentInWords(place === undefined ? 'lobby' : nameOfPlace(place), t),
      kind: about.kind,
      kindName: t(`tableReport.kind.${about.kind}`),
      about,
      text: sentence(say(phraseOf(scenario, about))),
      others: others.map((other) => sentence(say(phraseOf(scenario, other.about)))),
      call: calls.find((call) => call.at === at),
      engagement: after?.engagement ?? 0,
      month: after?.month ?? 0,
    };
  });
}

/** A gate is no moment of a step. */
function momentInWords(name: string, t: I18n['t']): string {
  return name === 'gate' ? t('tableReport.gate') : t(`moment.${name}`);
}
