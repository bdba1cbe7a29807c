const longest = 40; // letters that are compared

/** The one of `choices` that `written` was most likely meant to be, or none when nothing is close. */
export function nearest(written: string, choices: Iterable<string>): string | undefined {
  const from = written.slice(0, longest).toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(6, Math.max(1, Math.floor(from.length / 3))) + 1;
  for (const choice of choices) {
    const to = choice.slice(0, longest).toLowerCase();
    if (Math.abs(to.length - from.length) >= bestDistance) continue;
    const distance = editDistance(from, to, bestDistance);
    if (distance < bestDistance) {
      best = choice;
      bestDistance = distance;
    }
  }
  return best;
}

/** `did you mean X?`, or the choices themselves when nothing is close. */
export function suggest(written: string, choices: readonly string[], what: string): string {
  const close = nearest(written, choices);
  if (close !== undefined) return `Did you mean ${quote(close)}? Write that instead.`;
  if (choices.length === 0) return `There is no ${what} yet: add one, or leave this out.`;
  const shown = choices.slice(0, 12).map(quote).join(', ');
  const rest = choices.length > 12 ? ` and ${choices.length - 12} more` : '';
  return `Write one of these instead: ${shown}${rest}.`;
}

/** A piece of the author's own text, safe to print: short, on one line, no control characters. */
export function quote(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return `"${shown.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '?')}"`;
}

/** Changes of one letter (put in, left out, replaced, swapped with its neighbour) between two texts; `enough` when they are that many or more. */
function editDistance(from: string, to: string, enough: number): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) >= enough) return enough;
    before = last;
    last = next;
  }
  return last[to.length] ?? 0;
}
