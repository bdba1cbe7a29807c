// The game on the table, for the components that show it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { required } from '../base/assert';
import type { Input } from '../flow/input';
import type { Note } from '../session/notes';
import type { SessionView } from '../session/session';

export interface GameOnTable {
  readonly view: SessionView;
  readonly send: (input: Input) => void;
  /** The same, for words: true when they were kept, and will be there tomorrow. */
  readonly keep: (input: Input) => Promise<boolean>;
  readonly stepBack: () => void;
  /** Keeps something about the game, which stays as it is; true when it is kept. */
  readonly note: (note: Note) => Promise<boolean>;
}

export const GameContext = createContext<GameOnTable | undefined>(undefined);

export function useGame(): GameOnTable {
  return required(useContext(GameContext), 'game around this component');
}
