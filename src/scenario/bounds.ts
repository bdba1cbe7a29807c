// How much a scenario from a stranger may hold. Far above what a table can play, far below what hurts a machine.

export const bounds = {
  bytes: 2_000_000, // size of a scenario file
  tokens: 400_000, // pieces of YAML text
  values: 100_000, // texts, numbers, lists and groups, aliases counted out in full
  aliases: 200, // uses of `*name`
  depth: 40, // lists and groups inside each other
  conditionDepth: 6, // conditions inside each other
  laterDepth: 3, // `later` inside `later`
  faults: 500, // problems told at once
} as const;

/** Keys that mean something to JavaScript itself and never anything to a scenario. */
export const refusedKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
