// The game as statements of the Experience API, version 1.0.3: the table as a group is the actor, one statement a decision. The words
// are those of the ADL registry and, where it has none, of the profile for serious games. The log knows no clock, so no statement does.
import { fingerprint } from '../base/hash';
import type { About } from '../debrief/decisions';
import type { I18n } from '../i18n/create-i18n';
import { confidencePercents } from '../rules/judgement';
import type { DecisionStory, StepStory, TableStory } from './story-model';

type LanguageMap = Readonly<Record<string, string>>;

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name: LanguageMap;
    readonly description?: LanguageMap;
    readonly interactionType?: 'choice';
    readonly choices?: readonly { readonly id: string; readonly description: LanguageMap }[];
  };
}

export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Group';
    readonly name: string;
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: {
    readonly score?: { readonly scaled: number; readonly raw: number; readonly min: number; readonly max: number };
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly response?: string;
    readonly extensions?: Readonly<Record<string, string | number | boolean>>;
  };
  readonly context: {
    readonly registration: string;
    readonly platform: string;
    readonly language: string;
    readonly contextActivities?: { readonly parent: readonly Activity[]; readonly grouping: readonly Activity[] };
    readonly extensions?: Readonly<Record<string, string | number>>;
  };
  readonly version: '1.0.3';
}

/** Ids are made under this address where an organisation has none of its own to hand in. */
export const xapiHome = 'https://clusterwise.example/xapi/';

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  responded: 'http://adlnet.gov/expapi/verbs/responded',
  selected: 'https://w3id.org/xapi/adb/verbs/selected',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
} as const;

const types = {
  game: 'https://w3id.org/xapi/seriousgames/activity-types/serious-game',
  step: 'https://w3id.org/xapi/seriousgames/activity-types/level',
  call: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  decision: 'https://w3id.org/xapi/seriousgames/activity-types/alternative',
} as const;

/** A list of statements as JSON, ready to be sent to a learning record store. */
export function xapiJson(story: TableStory, i18n: I18n, home: string = xapiHome): string {
  return `${JSON.stringify(xapiStatements(story, i18n, home), undefined, 2)}\n`;
}

/** `home` ends in a slash. */
export function xapiStatements(story: TableStory, i18n: I18n, home: string = xapiHome): readonly Statement[] {
  const make = makerOf(story, i18n, home);
  const game = gameActivity(story, i18n, home);
  const decisions = story.decisions.map((decision) => {
    const { call, step } = decision;
    const at = story.steps[step - 1];
    return make(`decision/${decision.id}`, call === undefined ? 'selected' : 'responded', {
      object: decisionActivity(decision, story, i18n, home),
      result:
        call === undefined
          ? { response: decision.text, extensions: { [`${home}extensions/engagement`]: decision.engagement } }
          : resultOfCall(decision, call, home),
      parent: at === undefined ? game : stepActivity(at, story, i18n, home),
      extensions: { [`${home}extensions/step`]: step, [`${home}extensions/month`]: decision.month },
    });
  });
  return [
    make('initialized', 'initialized', { object: game }),
    ...decisions,
    make('end', story.isOver ? 'completed' : 'progressed', {
      object: game,
      result: {
        score: { scaled: story.engagement.after / 100, raw: story.engagement.after, min: 0, max: 100 },
        completion: story.isOver,
        extensions: {
          [`${home}extensions/judgement`]: story.judgement,
          [`${home}extensions/ending`]: story.ending.name,
        },
      },
    }),
  ];
}

interface Parts {
  readonly object: Activity;
  readonly result?: NonNullable<Statement['result']>;
  readonly parent?: Activity;
  readonly extensions?: Readonly<Record<string, string | number>>;
}

function makerOf(story: TableStory, i18n: I18n, home: string) {
  const { t, language } = i18n;
  const { scenario } = story;
  const name = story.table === '' ? story.session : story.table;
  const game = gameActivity(story, i18n, home);
  return (place: string, verb: keyof typeof verbs, { object, result, parent, extensions }: Parts): Statement => ({
    id: uuidOf(`${story.session}/${place}`),
    actor: { objectType: 'Group', name, account: { homePage: home, name } },
    verb: { id: verbs[verb], display: { [language.locale]: t(`xapi.verb.${verb}`) } },
    object,
    ...(result === undefined ? {} : { result }),
    context: {
      registration: uuidOf(story.session),
      platform: 'Clusterwise',
      language: scenario.language,
      ...(parent === undefined ? {} : { contextActivities: { parent: [parent], grouping: [game] } }),
      ...(extensions === undefined ? {} : { extensions }),
    },
    version: '1.0.3',
  });
}

function resultOfCall(
  { engagement }: DecisionStory,
  call: NonNullable<DecisionStory['call']>,
  home: string,
): NonNullable<Statement['result']> {
  const more = Object.entries({
    condition: call.condition,
    reason: call.reason,
    predicted: call.predicted,
    moved: call.moved,
  }).filter(([, text]) => text !== '');
  return {
    response: call.light,
    ...(call.outcome === 'either' ? {} : { success: call.outcome === 'right' }),
    extensions: {
      [`${home}extensions/confidence`]: confidencePercents[call.confidence],
      [`${home}extensions/verdict`]: call.verdict,
      [`${home}extensions/engagement`]: engagement,
      ...Object.fromEntries(more.map(([key, text]) => [`${home}extensions/${key}`, text])),
    },
  };
}

function gameActivity({ scenario, format }: TableStory, { t, language }: I18n, home: string): Activity {
  return {
    objectType: 'Activity',
    id: `${scenarioHome(scenario.id, home)}formats/${part(format.id)}`,
    definition: {
      type: types.game,
      name: { [scenario.language]: scenario.title },
      description: { [language.locale]: t('lobby.line') },
    },
  };
}

function stepActivity({ number, name }: StepStory, { scenario }: TableStory, i18n: I18n, home: string): Activity {
  return {
    objectType: 'Activity',
    id: `${scenarioHome(scenario.id, home)}steps/${number}`,
    definition: { type: types.step, name: { [i18n.language.locale]: name } },
  };
}

function decisionActivity(
  { about, step, kindName, call }: DecisionStory,
  { scenario }: TableStory,
  { t, language }: I18n,
  home: string,
): Activity {
  const base = scenarioHome(scenario.id, home);
  if (call === undefined) {
    return {
      objectType: 'Activity',
      id: `${base}steps/${step}/decisions/${pathOf(about).map(part).join('/')}`,
      definition: { type: types.decision, name: { [language.locale]: kindName } },
    };
  }
  return {
    objectType: 'Activity',
    id: `${base}calls/${part(call.card)}`,
    definition: {
      type: types.call,
      name: { [scenario.language]: call.title },
      interactionType: 'choice',
      choices: (['go', 'stop'] as const).map((id) => ({ id, description: { [language.locale]: t(`light.${id}`) } })),
    },
  };
}

/** What was decided about, whatever was decided. */
function pathOf(about: About): readonly string[] {
  switch (about.kind) {
    case 'call':
      return ['call', about.card];
    case 'visit':
    case 'seat':
      return [about.kind, about.stakeholder];
    case 'chair':
      return ['chair'];
    case 'gate':
      return ['gate', about.phase];
    case 'owner':
      return ['owner', about.list, about.of];
    case 'option': {
      const { list, option, part: of, for: aim } = about;
      // A date or a partner belongs to an action, whichever it is.
      return ['option', list, ...(list === 'dates' || list === 'partners' ? [] : [of, option]), aim].filter(
        (each) => each !== '',
      );
    }
  }
}

function scenarioHome(id: string, home: string): string {
  return `${home}scenarios/${part(id)}/`;
}

function part(text: string): string {
  return encodeURIComponent(text);
}

/** The same for the same name, in the form of a name-based UUID: statements that are sent twice are stored once. */
function uuidOf(name: string): string {
  const digits = fingerprint(name) + fingerprint(`${name}/clusterwise`);
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
