/** One line of the table of numbers to hold. */
export interface BenchRow {
  readonly what: string;
  /** In words, with its unit. */
  readonly have: string;
  readonly need: string;
  readonly ok: boolean;
  /** How it was measured, or what limits it. */
  readonly note?: string;
}

/** The value below which so many percent of the values lie; 0 of no values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

/** `1234.5` as `1,235`, `12.345` as `12.3`, `0.01234` as `0.012`. */
export function plain(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
