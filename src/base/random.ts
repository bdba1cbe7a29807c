// Seeded chance (mulberry32). A generator is one unsigned 32-bit integer that travels in the game's state.

/** The next draw: `value` in 0..bound-1, and the generator's next state. */
export function draw(state: number, bound: number): { readonly value: number; readonly state: number } {
  const next = (state + 0x6d2b79f5) >>> 0;
  let bits = Math.imul(next ^ (next >>> 15), next | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return { value: Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 4294967296) * bound), state: next };
}

/** A generator of its own for one purpose of one game, so that one kind of chance never moves another. */
export function seedFor(seed: number, purpose: string): number {
  let hash = seed >>> 0;
  for (let at = 0; at < purpose.length; at += 1) hash = Math.imul(hash ^ purpose.charCodeAt(at), 0x01000193) >>> 0;
  return draw(hash, 2).state;
}
