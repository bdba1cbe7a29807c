/** A colour between two, `#rrggbb`; `part` of the second, 0-1. */
export function mixed(one: string, other: string, part: number): string {
  const channel = (at: number): string => {
    const [first, second] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((first ?? 0) * (1 - part) + (second ?? 0) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
