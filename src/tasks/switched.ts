import { type Result, fail, succeed } from '../base/result';
import { type Refusal, refuse } from '../rules/fact';

/** The list with the id switched on (at the end) or off, or why not: `most` ids at most. */
export function switched(
  ids: readonly string[],
  id: string,
  on: boolean,
  most: number,
): Result<readonly string[], Refusal> {
  if (ids.includes(id) === on) return fail(refuse(on ? 'task/already' : 'task/notChosen'));
  if (!on) return succeed(ids.filter((each) => each !== id));
  return ids.length >= most ? fail(refuse('task/full', { most })) : succeed([...ids, id]);
}
