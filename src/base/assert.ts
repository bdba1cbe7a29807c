/** The value, or a stop when it is missing although our own rules promise it. */
export function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Bug: missing ${what}`);
  return value;
}

/** The end of a switch over a closed set: reached only when a member was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Bug: unexpected ${JSON.stringify(value)}`);
}
