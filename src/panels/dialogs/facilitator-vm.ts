import type { MomentName } from '../../flow/place';
import type { SessionView } from '../../session/session';
import type { GameReader } from '../page-app';

const repeatable: readonly MomentName[] = ['brief', 'diary', 'task', 'calls'];

/** Moments of this step that can be played again now. */
export function momentsToRepeat(view: SessionView, reader: GameReader): readonly MomentName[] {
  return repeatable.filter((moment) => reader.refusalOf(view, { type: 'repeat', moment }) === undefined);
}
