// Where it plays and who is there.
import { placeKinds, terrains } from '../look/landscape/region-picture';
import { coverings, outfits, portraitExtras } from '../look/portrait';
import * as z from 'zod';
import { groups } from '../rules/vocabulary';
import { filledListOf, id, label, listOf, maybe, picture, text, whole, word, yesNo } from './fields';
import { whoSchema } from './vocabulary-schema';
import { wordLimits } from './word-limits';

/** The nine agendas of sponsors, from the source document. */
const agendas = [
  'investment',
  'competitiveness',
  'retention',
  'technology',
  'innovation',
  'sme',
  'urban-rural',
  'poverty-jobs',
  'disadvantaged',
] as const;

const across = whole(0, 1000, 'Place on the map, from left to right.');
const down = whole(0, 1000, 'Place on the map, from top to bottom.');

const placeSchema = z.strictObject({
  id: id('The id of this place.'),
  name: label(40, 'Its name on the map.'),
  kind: z.enum(placeKinds).describe('What is drawn there.'),
  x: across,
  y: down,
});

export const regionSchema = z
  .strictObject({
    name: label(40, 'The name of the region. Made up, please.'),
    terrain: z.enum(terrains).describe('The land that is drawn.'),
    seed: whole(0, 1_000_000, 'Any number: another number draws the land a little differently.'),
    places: filledListOf(placeSchema, 1, 40, 'Places on the map.'),
    picture: maybe(picture('A picture of your own in place of the land that is drawn. It fills the map.')),
  })
  .describe('The region and its map.');

export const facilitatorSchema = z
  .strictObject({
    name: label(60, 'How the table is called in the game.'),
    text: text(wordLimits.facilitator.text, 'Who the table is and what it has.'),
  })
  .describe('The part that the table plays.');

export const sponsorSchema = z
  .strictObject({
    name: label(60, 'Who pays.'),
    text: text(wordLimits.sponsor.text, 'What they hope for.'),
    who: whoSchema,
    agenda: z.enum(agendas).describe('What the sponsor is there for.'),
    interests: filledListOf(id('The id of an interest.'), 1, 20, 'Interests that the sponsor cares for.'),
  })
  .describe('Who pays for the facilitator, and why.');

export const interestSchema = z.strictObject({
  id: id('The id of this interest.'),
  name: text(wordLimits.interests.name, 'As a subject to bring up, such as "Guests in winter".'),
  text: text(wordLimits.interests.text, 'What it is about.'),
});

const portraitSchema = z
  .strictObject({
    skin: whole(0, 5, 'Colour of the skin, 0 light to 5 dark.'),
    hair: whole(0, 7, 'Colour of the hair: 0 black, 1 to 3 brown, 4 fair, 5 grey, 6 white, 7 red.'),
    style: whole(
      0,
      11,
      'Style of the hair: 0 short, 1 parted, 2 curls, 3 full, 4 to the chin, 5 long, 6 knot, 7 little, 8 plaits, 9 none, 10 swept back, 11 tail.',
    ),
    dress: whole(0, 7, 'Colour of the clothes: 0 teal, 1 violet, 2 rust, 3 blue, 4 olive, 5 wine, 6 slate, 7 ochre.'),
    outfit: z.enum(outfits).optional().describe('What they wear. Without it, one that goes with the colour.'),
    covering: z.enum(coverings).optional().describe('What they wear on their head.'),
    extras: z.array(z.enum(portraitExtras)).max(5).optional().describe('What else one sees first.'),
  })
  .describe('How they look.');

const interestIds = (least: number, help: string) => filledListOf(id('The id of an interest.'), least, 20, help);

export const stakeholderSchema = z.strictObject({
  id: id('The id of this stakeholder.'),
  name: label(40, 'The name of a person. Made up, please.'),
  called: maybe(label(24, 'How others speak of them in a sentence, such as "Marta". Without it: the name.')),
  organisation: label(60, 'Where they work.'),
  short: label(18, 'Their label on the map, such as "Harbour Hotels".'),
  role: word('What they are in any cluster, such as anchorFirm or ministry.'),
  group: z.enum(groups).describe('The group that they belong to.'),
  tags: listOf(word('A tag.'), 20, '`large` marks large firms; other tags are your own.'),
  place: id('The id of the place where they are.'),
  x: across,
  y: down,
  rung: whole(0, 6, 'Where they stand on the ladder at the start: 0 hostile, 1 unaware, 2 aware, 3 attends.'),
  trust: whole(0, 100, 'Their trust in the process at the start.'),
  influence: whole(1, 5, 'Their power to help or to block.'),
  interests: interestIds(1, 'What truly moves them. Two or three.'),
  angles: interestIds(1, 'What a visitor may bring up with them: the true interests among others.'),
  against: listOf(id('The id of an interest.'), 20, 'What turns them away. One or two.'),
  attentionTurns: whole(1, 4, 'Turns without a touch before the relation cools.'),
  doer: yesNo('True for somebody who gets things done, false for a name that lends weight.').default(false),
  bio: text(wordLimits.stakeholders.bio, 'Who they are.'),
  voice: z
    .strictObject({
      cold: text(wordLimits.stakeholders.voice.cold, 'What they say while they stay away.'),
      warm: text(wordLimits.stakeholders.voice.warm, 'What they say when they take part.'),
    })
    .describe('Two things that they say.'),
  portrait: portraitSchema,
});

const pairSchema = z
  .tuple([id('A stakeholder.'), id('Another stakeholder.')])
  .describe('The ids of two stakeholders, such as [rua, elena].');

export const tieSchema = z.strictObject({
  between: pairSchema,
  strength: whole(0, 100, 'How strong the tie is at the start.'),
});

export const tensionSchema = z.strictObject({
  between: pairSchema,
  about: text(wordLimits.tensions.about, 'What stands between them.'),
});

export const todoSchema = z.strictObject({
  id: id('The id of this to-do.'),
  name: text(wordLimits.todos.name, 'Its name in the diary.'),
  slots: whole(1, 3, 'Diary slots that it takes each turn while it is open.'),
  turns: maybe(whole(1, 12, 'Turns until it is done by itself. Without it: it stays until somebody takes it over.')),
});
