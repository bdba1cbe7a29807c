// Moves come from saved files and messages too: any shape, any id. What they hold is read here, never believed.
import type { TaskContext } from './kind';

/** The fields of a move, whatever it is; none when it is no object. */
export function fieldsOf(move: unknown): Readonly<Record<string, unknown>> {
  return isRecord(move) ? move : {};
}

/** The one of the list that has this id, if the value is an id of the list. */
export function findById<Item extends { readonly id: string }>(items: readonly Item[], id: unknown): Item | undefined {
  return items.find((item) => item.id === id);
}

/** The place of a stakeholder in the scenario, if the value is a stakeholder's id. */
export function indexOfStakeholder(id: unknown, { setup }: TaskContext): number | undefined {
  return typeof id === 'string' ? setup.indexOf.get(id) : undefined;
}

/** Whether the value is a place in a list of this length. */
export function isPlaceIn(value: unknown, length: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
