// What the board is given: the game on the table, or while the film runs one shot of it. The board does not know the difference.
import type { BoardApp } from '../board/board-app';
import type { Shot } from '../debrief/film';
import { filmOfSession } from '../debrief/of-session';
import { leadingFacts } from '../session/changes';
import type { Session, SessionView } from '../session/session';
import type { ViewStore } from '../session/view';

type Tables = BoardApp['session'];
type Filmed = NonNullable<ReturnType<Tables['getState']>>;

export function filmedSession(
  session: { getState(): Session | undefined; subscribe(listener: (session: Session | undefined) => void): () => void },
  view: ViewStore,
): Tables {
  const filmed = new WeakMap<Session, Filmed>();
  const of = (open: Session | undefined): Filmed | undefined => {
    if (open === undefined) return undefined;
    const known = filmed.get(open) ?? { store: filmedStore(open.store, view) };
    filmed.set(open, known);
    return known;
  };
  return {
    getState: () => of(session.getState()),
    subscribe: (listener) => session.subscribe((open) => listener(of(open))),
  };
}

function filmedStore(store: Session['store'], view: ViewStore): Filmed['store'] {
  let last: { readonly of: SessionView; readonly at: number; readonly shown: SessionView } | undefined;
  const getState = (): SessionView => {
    const now = store.getState();
    const at = view.getState().film;
    const shot = at === undefined ? undefined : filmOfSession(now)[at];
    if (at === undefined || shot === undefined) return now;
    if (last?.of !== now || last.at !== at) last = { of: now, at, shown: shotOnBoard(now, shot, at) };
    return last.shown;
  };
  return {
    getState,
    subscribe(listener) {
      const stops = [
        store.subscribe(() => listener(getState())),
        view.subscribe((now, before) => {
          if (now.film !== before.film) listener(getState());
        }),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/**
 * The map as it was, never the task that lay on it. Each shot counts as one input, so that the board plays what it brought when
 * one follows the other; there is time for the most important move alone.
 */
function shotOnBoard(view: SessionView, { game, facts }: Shot, at: number): SessionView {
  const shown = { ...view, game: { ...game, place: view.game.place }, inputs: view.inputs.slice(0, at) };
  return { ...shown, facts: leadingFacts(shown, facts) };
}
