// Labels beside a chart: as near to where they belong as possible, none over another.

/**
 * New places, in the order of `wanted`: at least `gap` apart and between `low` and `high`, with the least squares of way to go. Where there is not
 * room enough for all, they lie closer, evenly.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const last = wanted.length - 1;
  const apart = last > 0 ? Math.min(gap, (high - low) / last) : gap;
  const order = wanted.map((_, at) => at).sort((one, other) => placeOf(wanted, one) - placeOf(wanted, other));
  // Without the gaps, the question is for places that only may not fall: neighbours that would are pooled at their mean.
  const pools: { sum: number; count: number }[] = [];
  for (const [rank, at] of order.entries()) {
    let pool = { sum: placeOf(wanted, at) - rank * apart, count: 1 };
    for (let before = pools.at(-1); before !== undefined && isBelow(pool, before); before = pools.at(-1)) {
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const places = new Array<number>(wanted.length).fill(low);
  let rank = 0;
  for (const { sum, count } of pools) {
    const place = Math.max(low, Math.min(high - Math.max(0, last) * apart, sum / count));
    for (let member = 0; member < count; member += 1) {
      places[order[rank] ?? 0] = place + rank * apart;
      rank += 1;
    }
  }
  return places;
}

function isBelow(one: { sum: number; count: number }, other: { sum: number; count: number }): boolean {
  return one.sum / one.count < other.sum / other.count;
}

function placeOf(wanted: readonly number[], at: number): number {
  return wanted[at] ?? 0;
}
