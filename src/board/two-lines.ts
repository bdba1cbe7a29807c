// Short names on two lines at most: the canvas does not wrap by itself in every script.

/** The name on one line, or on two of nearly equal length, split at a space. */
export function twoLines(name: string, longestLine: number): string {
  if (name.length <= longestLine) return name;
  const words = name.split(' ');
  let best = name;
  let bestLength = name.length;
  for (let at = 1; at < words.length; at += 1) {
    const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const length = Math.max(first.length, second.length);
    if (length < bestLength) {
      best = `${first}\n${second}`;
      bestLength = length;
    }
  }
  return best;
}
