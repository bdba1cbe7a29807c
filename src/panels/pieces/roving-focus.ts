// One tab stop for a group of choices; arrow keys, Home and End move inside it. Left and right follow the writing.

const forward = ['ArrowRight', 'ArrowDown'];
const back = ['ArrowLeft', 'ArrowUp'];

/** Which choice a key leads to, from choice `at` of `count`; undefined when the key is not for the group. */
export function choiceByKey(key: string, at: number, count: number, isRightToLeft: boolean): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const turned = isSideways && isRightToLeft ? -1 : 1;
  const by = forward.includes(key) ? turned : back.includes(key) ? -turned : 0;
  return by === 0 ? undefined : (at + by + count) % count;
}
