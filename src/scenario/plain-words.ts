// What the schema has to say, in words for an author. Never the words of the library.
import * as z from 'zod';
import { bounds } from './bounds';
import { quote, suggest } from './nearest';

type Issue = z.core.$ZodRawIssue;

/**
 * Words for the issues of one reading. Two lines: what is wrong, and what to write instead. Unknown keys: the keys that
 * are known, as JSON. Beyond what anybody is told there are no words, so that a hostile file takes no time.
 */
export function plainWords(): (issue: Issue) => string | undefined {
  let count = 0;
  return (issue) => {
    count += 1;
    return count > bounds.faults * 20 ? '' : wordsFor(issue);
  };
}

function wordsFor(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? missing(issue) : wrongType(issue.input, expectedKind(issue.expected));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.input);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), issue.input);
    case 'invalid_value':
      return notOneOf(issue);
    case 'unrecognized_keys':
      return JSON.stringify(knownKeys(issue.inst));
    case 'invalid_union':
      return noneFits(issue);
    case 'invalid_key':
      return lines('This name is not known here.', 'Take it out, or write a name that the format knows.');
    default:
      return undefined; // fields with words of their own say them; the caller has words for the rest
  }
}

/** The keys of every shape that a value may have here. */
function knownKeys(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(knownKeys);
  if (schema instanceof z.ZodRecord)
    return schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
  return [];
}

function missing(issue: Issue): string {
  const key = issue.path?.at(-1);
  const name = typeof key === 'string' ? `"${key}"` : 'A value';
  const help = issue.inst instanceof z.ZodType ? issue.inst.description : undefined;
  const start = typeof key === 'string' ? `Add "${key}:" here` : 'Write a value here';
  return lines(`${name} is missing.`, help === undefined ? `${start}.` : `${start}. ${help}`);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'a group of settings (key: value)',
  record: 'a group of settings (key: value)',
};

function expectedKind(expected: unknown): string {
  return kinds[String(expected)] ?? 'something else';
}

function wrongType(input: unknown, expected: string): string {
  const found = describeValue(input);
  const advice =
    expected === 'a text' && (typeof input === 'number' || typeof input === 'boolean')
      ? `Put it in quotes: "${String(input)}".`
      : expected === 'a list'
        ? 'Write a list: each member on a line of its own that starts with "- ", or [] for none.'
        : `Write ${expected} instead.`;
  return lines(`Here must be ${expected}, but there is ${found}.`, advice);
}

function describeValue(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of settings';
  if (typeof input === 'string') return `the text ${quote(input)}`;
  return typeof input === 'number' || typeof input === 'boolean' ? String(input) : 'something else';
}

function tooSmall(origin: string, least: number, input: unknown): string {
  if (origin === 'string')
    return lines('This text is empty.', 'Write something here, or take the key out if it may be left out.');
  if (origin === 'array') {
    const count = Array.isArray(input) ? input.length : 0;
    return lines(`This list has ${count} members; it needs at least ${least}.`, `Write ${least} or more.`);
  }
  const advice =
    least <= Number.MIN_SAFE_INTEGER ? 'Write a much higher number.' : `Write a whole number of ${least} or more.`;
  return lines(`${describeValue(input)} is too low.`, advice);
}

function tooBig(origin: string, most: number, input: unknown): string {
  if (origin === 'string') {
    const count = typeof input === 'string' ? input.length : 0;
    return lines(`This text is too long for the screen: ${count} letters.`, `Write ${most} letters or fewer.`);
  }
  if (origin === 'array') {
    const count = Array.isArray(input) ? input.length : 0;
    return lines(`This list has ${count} members.`, `Keep ${most} or fewer.`);
  }
  const advice =
    most >= Number.MAX_SAFE_INTEGER ? 'Write a much smaller number.' : `Write a whole number of ${most} or less.`;
  return lines(`${describeValue(input)} is too high.`, advice);
}

function notOneOf(issue: Issue): string {
  const choices = Array.isArray(issue['values']) ? issue['values'].map(String) : [];
  if (issue.input === undefined) return missing(issue);
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) {
    return lines(`Here must be ${only}, but there is ${describeValue(issue.input)}.`, `Write ${only} instead.`);
  }
  if (typeof issue.input !== 'string') return wrongType(issue.input, `one of ${choices.slice(0, 12).join(', ')}`);
  return lines(`${quote(issue.input)} is not known here.`, suggest(issue.input, choices, 'choice'));
}

/** A value that may take several shapes and takes none of them. */
function noneFits(issue: Issue): string {
  const { input } = issue;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return wrongType(input, 'a group of settings (key: value)');
  }
  const discriminator = issue['discriminator'];
  if (typeof discriminator === 'string') {
    const written: unknown = Object.getOwnPropertyDescriptor(input, discriminator)?.value;
    const choices = Array.isArray(issue['options']) ? issue['options'].map(String) : [];
    if (written === undefined) {
      return lines(`"${discriminator}" is missing.`, `Add "${discriminator}:" with one of: ${choices.join(', ')}.`);
    }
    if (typeof written !== 'string') return wrongType(written, `one of ${choices.join(', ')}`);
    return lines(`${quote(written)} is no ${discriminator} that is known here.`, suggest(written, choices, 'choice'));
  }
  const known = knownKeys(issue.inst);
  const written = Object.keys(input);
  const [stranger] = written.filter((key) => !known.includes(key));
  if (stranger !== undefined) return lines(`${quote(stranger)} is not known here.`, suggest(stranger, known, 'key'));
  return lines(
    `Here must be exactly one key; there are ${written.length}.`,
    `Write one of ${known.join(', ')}, such as { ${known[0] ?? 'key'}: ... }.`,
  );
}

function lines(message: string, advice: string): string {
  return `${message}\n${advice}`;
}
