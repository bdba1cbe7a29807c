// The Experience API 1.0.3, part two ("Data"), as a schema: what a statement must be, and nothing that it may not have.
import * as z from 'zod';

const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);
const irl = z.string().regex(/^https?:\/\/[^\s<>"{}|\\^`]+$/);
/** RFC 5646, the parts that are in use: language, script, region, variants, extensions. */
const languageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*$/,
  );
const languageMap = z.record(languageTag, z.string().min(1)).refine((map) => Object.keys(map).length > 0);
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const extensions = z.record(iri, z.json());

/** Exactly one of the four ways to identify. */
const account = z.strictObject({ homePage: irl, name: z.string().min(1) });
const identity = {
  name: z.string().min(1).optional(),
  mbox: z
    .string()
    .regex(/^mailto:\S+@\S+$/)
    .optional(),
  mbox_sha1sum: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  openid: irl.optional(),
  account: account.optional(),
};
const ways = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;
const countWays = (actor: Readonly<Record<string, unknown>>) => ways.filter((way) => actor[way] !== undefined).length;

const agent = z
  .strictObject({ objectType: z.literal('Agent').optional(), ...identity })
  .refine((one) => countWays(one) === 1);
/** An anonymous group says who is in it; an identified one may. */
const group = z
  .strictObject({ objectType: z.literal('Group'), ...identity, member: z.array(agent).optional() })
  .refine((one) => (countWays(one) === 0 ? (one.member ?? []).length > 0 : countWays(one) === 1));

const interactionTypes = [
  ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching'],
  ...['performance', 'sequencing', 'likert', 'numeric', 'other'],
];
const component = z.strictObject({ id: z.string().regex(/^\S+$/), description: languageMap.optional() });
const components = z.array(component).refine((all) => new Set(all.map(({ id }) => id)).size === all.length);

const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: z
    .strictObject({
      name: languageMap.optional(),
      description: languageMap.optional(),
      type: iri.optional(),
      moreInfo: irl.optional(),
      extensions: extensions.optional(),
      interactionType: z.enum(interactionTypes).optional(),
      correctResponsesPattern: z.array(z.string()).optional(),
      choices: components.optional(),
    })
    .refine(({ choices, interactionType }) => choices === undefined || interactionType !== undefined)
    .optional(),
});

const score = z
  .strictObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(({ raw = 0, min = -Infinity, max = Infinity }) => min < max && raw >= min && raw <= max);

const result = z.strictObject({
  score: score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  duration: z
    .string()
    .regex(/^P(?=\d|T\d)/)
    .optional(),
  extensions: extensions.optional(),
});

const activities = z.array(activity).min(1);
const context = z.strictObject({
  registration: uuid.optional(),
  instructor: z.union([agent, group]).optional(),
  team: group.optional(),
  contextActivities: z
    .strictObject({
      parent: activities.optional(),
      grouping: activities.optional(),
      category: activities.optional(),
      other: activities.optional(),
    })
    .optional(),
  revision: z.string().optional(),
  platform: z.string().optional(),
  language: languageTag.optional(),
  extensions: extensions.optional(),
});

/** One that somebody sends: `stored` and `authority` are set by the store. */
export const statementSchema = z.strictObject({
  id: uuid,
  actor: z.union([agent, group]),
  verb: z.strictObject({ id: iri, display: languageMap.optional() }),
  object: activity,
  result: result.optional(),
  context: context.optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  version: z
    .string()
    .regex(/^1\.0(\.\d+)?$/)
    .optional(),
});
