// Options of a verb: what it takes, and its help, from one table.
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../base/result';

export interface Option {
  /** Shown in the help; an option without one is a switch. */
  readonly value?: string;
  readonly help: string;
  readonly preset?: string;
}

export interface VerbHelp {
  readonly usage: string;
  readonly example: string;
  readonly options: Readonly<Record<string, Option>>;
}

export interface Options {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
}

/** Reads the arguments, or says in one line what is wrong with them. */
export function readOptions(args: readonly string[], { options }: VerbHelp): Result<Options, string> {
  const known: Readonly<Record<string, Option>> = { ...options, help: { help: 'prints this help' } };
  const config = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: config, allowPositionals: true });
    const texts: Record<string, string> = {};
    for (const [name, { preset }] of Object.entries(options)) {
      const value = values[name];
      if (typeof value === 'string') texts[name] = value;
      else if (preset !== undefined) texts[name] = preset;
    }
    return succeed({
      positionals,
      values: texts,
      switches: new Set(Object.keys(values).filter((name) => values[name] === true)),
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** The help of a verb, as lines. */
export function helpOf({ usage, example, options }: VerbHelp): readonly string[] {
  const rows = Object.entries(options).map(([name, { value, help, preset }]) => {
    const left = `  --${name}${value === undefined ? '' : ` ${value}`}`;
    return `${left.padEnd(24)}${help}${preset === undefined ? '' : ` (${preset})`}`;
  });
  return [`Usage: npm run cli -- ${usage}`, ...rows, `Example: npm run cli -- ${example}`];
}

/** A whole number in a range, or what is wrong with it. */
export function wholeNumber(
  text: string | undefined,
  name: string,
  least: number,
  most: number,
): Result<number, string> {
  const value = Number(text);
  if (text === undefined || !Number.isSafeInteger(value) || value < least || value > most) {
    return fail(`--${name} must be a whole number from ${least} to ${most}.`);
  }
  return succeed(value);
}
