// Whole-number maths. The rules use nothing else, so that every machine counts the same.

/** `value` held between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** `value × numerator ÷ denominator`, rounded towards zero. */
export function scale(value: number, numerator: number, denominator: number): number {
  return Math.trunc((value * numerator) / denominator);
}

/** `part` in percent of `whole`, rounded to the nearest; 0 when there is no whole. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 100) / whole);
}
