// Stakeholders as they lie on the table during a task.
import { required } from '../base/assert';
import { rungOf } from '../rules/readings';
import type { SessionView } from '../session/session';
import type { PictureItem, Who } from './task-picture';
import type { Box } from '../look/box';
import type { Person } from './token-painting';

type Stakeholder = SessionView['scenario']['stakeholders'][number];

export interface TablePerson {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly face: Person;
}

function personAt(view: SessionView, index: number): TablePerson {
  const stakeholder = required<Stakeholder>(view.scenario.stakeholders[index], `stakeholder ${index}`);
  const rung = rungOf(view.game.state.stakeholders[index]?.engagement ?? 0);
  const { id, short, group, portrait } = stakeholder;
  return { id, index, name: short, face: { kind: 'person', group, portrait, rung } };
}

export function allPeople(view: SessionView): readonly TablePerson[] {
  return view.scenario.stakeholders.map((_, index) => personAt(view, index));
}

export function personById(view: SessionView, id: string): TablePerson | undefined {
  const index = view.scenario.stakeholders.findIndex((each) => each.id === id);
  return index < 0 ? undefined : personAt(view, index);
}

/** A stakeholder or the facilitator; undefined for nobody. */
export function whoIs(view: SessionView, id: string): Who | undefined {
  return id === 'facilitator' ? { kind: 'facilitator' } : personById(view, id)?.face;
}

export function tokenItem(
  { id, name, face }: TablePerson,
  box: Box,
  rest: Partial<PictureItem> & Pick<PictureItem, 'drops'>,
): PictureItem {
  return { id, box, look: { kind: 'token', who: face, name }, drag: 'move', selects: id, ...rest };
}

export function facilitatorItem(
  name: string,
  box: Box,
  rest: Partial<PictureItem> & Pick<PictureItem, 'drops'>,
): PictureItem {
  return { id: 'facilitator', box, look: { kind: 'token', who: { kind: 'facilitator' }, name }, drag: 'move', ...rest };
}
