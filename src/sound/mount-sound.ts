// Lets the game on the table be heard, while the setting says so. Every cue repeats what the page says in words: `cue.ts`.
import type { Session } from '../session/session';
import type { SettingsStore } from '../session/settings';
import { cueOf } from './cue';
import { happenedBetween, type RungOf } from './happened';
import type { Player } from './player';

export interface SoundApp {
  /** The game on the table, if one is open. */
  readonly session: {
    getState(): Session | undefined;
    subscribe(listener: (session: Session | undefined) => void): () => void;
  };
  readonly settings: Pick<SettingsStore, 'getState' | 'subscribe'>;
  readonly rungOf: RungOf;
}

/** Gestures after which a browser lets a page be heard. */
const gestures = ['pointerup', 'keyup'] as const;

/** Begins to listen; answers what ends it. */
export function mountSound({ session, settings, rungOf }: SoundApp): () => void {
  let player: Player | undefined;
  let isClosed = false;
  let stopListening = listenTo(session.getState());

  function listenTo(game: Session | undefined): () => void {
    if (game === undefined) return () => undefined;
    let last = game.store.getState();
    return game.store.subscribe((view) => {
      const happened = happenedBetween(last, view, rungOf);
      last = view;
      if (happened !== undefined && settings.getState().sound) player?.play(cueOf(happened));
    });
  }

  function onGesture(event: Event): void {
    if (!settings.getState().sound || !letsBeHeard(event)) return;
    forgetGestures();
    void load();
  }

  function forgetGestures(): void {
    for (const gesture of gestures) window.removeEventListener(gesture, onGesture, true);
  }

  async function load(): Promise<void> {
    const made = await loadPlayer();
    if (isClosed) made?.close();
    else player = made;
    playMusic();
  }

  /** Never in a window that nobody sees. */
  function playMusic(): void {
    const { sound, music } = settings.getState();
    player?.music(sound && music && document.visibilityState === 'visible');
  }

  for (const gesture of gestures) window.addEventListener(gesture, onGesture, { capture: true, passive: true });
  const forgetSession = session.subscribe((game) => {
    stopListening();
    stopListening = listenTo(game);
  });
  const forgetSettings = settings.subscribe(({ sound }) => {
    if (!sound) player?.stop();
    playMusic();
  });
  document.addEventListener('visibilitychange', playMusic);

  return () => {
    isClosed = true;
    forgetGestures();
    forgetSession();
    forgetSettings();
    document.removeEventListener('visibilitychange', playMusic);
    stopListening();
    player?.close();
  };
}

/** Older browsers do not tell; there every gesture of a person counts. */
function letsBeHeard(gesture: Event): boolean {
  return 'userActivation' in navigator ? navigator.userActivation.hasBeenActive : gesture.isTrusted;
}

/** Nothing when it cannot be had, for example offline before it was kept: the game goes on in silence. */
async function loadPlayer(): Promise<Player | undefined> {
  try {
    const { createPlayer } = await import('./player');
    return createPlayer();
  } catch {
    return undefined;
  }
}
