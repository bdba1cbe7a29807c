// The kinds of fields that a scenario is made of, each with its help text for an author.
import * as z from 'zod';
import { characterLimit } from './word-limits';

// No code made from strings: the page forbids it (content security policy).
z.config({ jitless: true });

// Letters that change how the rest of a line is shown, or that are not letters at all. Joiners and direction marks,
// which Persian or Arabic need, are let through.
const unsafeCharacters = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

const textProblem = [
  'This text has invisible control characters.',
  'Type the text again by hand: letters, digits, signs and line breaks only.',
].join('\n');

function plainText(characters: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(characters)
    .refine((value) => !unsafeCharacters.test(value), { error: textProblem });
}

/** A text that people read. It is shown as it is: no HTML, no Markdown. */
export function text(words: number, help: string) {
  return plainText(characterLimit(words)).describe(`${help} At most ${words} words.`);
}

/** A short text that has room for so many letters only. */
export function label(characters: number, help: string) {
  return plainText(characters).describe(`${help} At most ${characters} letters.`);
}

/** A name for the machine in one of the forms below. */
function named(what: string, example: string, form: RegExp, letters: number, help: string) {
  const error = `This ${what} has letters that are not allowed.\nUse ${example}.`;
  return z.string().max(letters).regex(form, { error }).describe(help);
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const hyphened = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const idExample = 'small letters, digits and hyphens, such as "harbour-hotels"';

/** The id of a thing, or a mention of one. */
export function id(help: string) {
  return named('id', idExample, kebab, 60, help);
}

/** The id of a stakeholder; in the standard deck, a role. */
export function person(help: string) {
  return named('id', idExample, hyphened, 60, help);
}

/** A card's id, such as `G1.1`. */
export function cardId(help: string) {
  const example = 'letters, digits, points and hyphens, such as "G1.1"';
  return named('card id', example, /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/, 60, help);
}

/** A role or tag: one word such as `anchorFirm`, or words with hyphens. */
export function word(help: string) {
  return named('word', 'letters, digits and hyphens without spaces, such as "anchorFirm"', hyphened, 60, help);
}

/** The id of something that a task or the rules may name with a word before it, such as `seat:marta`. */
export function mention(help: string) {
  const example = 'letters, digits, hyphens and colons without spaces, such as "seat:marta"';
  return named('name', example, /^[A-Za-z0-9]+(?:[:-][A-Za-z0-9]+)*$/, 80, help);
}

/** A whole number from `low` to `high`. */
export function whole(low: number, high: number, help: string) {
  return z.int().min(low).max(high).describe(`${help} A whole number from ${low} to ${high}.`);
}

export function yesNo(help: string) {
  return z.boolean().describe(help);
}

/** A list that may be left out; then it is empty. */
export function listOf<Member extends z.ZodType>(member: Member, most: number, help: string) {
  return z.array(member).max(most).default([]).describe(help);
}

/** A list that must have at least `least` members. */
export function filledListOf<Member extends z.ZodType>(member: Member, least: number, most: number, help: string) {
  return z.array(member).min(least).max(most).describe(help);
}

const pictureBytes = 900_000; // as base64: two thirds of a megabyte of picture

/** A picture inside the file. No SVG: that is text which could ask for something from elsewhere. */
export function picture(help: string) {
  return z
    .string()
    .max(pictureBytes)
    .regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, {
      error:
        'This is not a picture.\nWrite a data address of a PNG, JPEG or WebP, such as "data:image/webp;base64,UklG...".',
    })
    .describe(`${help} A data address of a PNG, JPEG or WebP, at most 650 kB large.`);
}

/** A field that may be left out; then there is none. */
export function maybe<Field extends z.ZodType>(field: Field, help?: string) {
  const optional = z.exactOptional(field);
  return help === undefined ? optional : optional.describe(help);
}
