// Plays beats one after the other. The game is true already while it plays: nothing waits for it, and it can end at any moment.
import type * as Phaser from 'phaser';
import type { ViewStore } from '../session/view';
import type { Beat } from './beats';

export interface StoryStage {
  /** Shows one beat; its end is told to the story by the clock, not by the stage. */
  show(beat: Beat): void;
  /** Everybody is as the game says, at once. */
  settle(): void;
}

export interface Story {
  /** Ends what plays and plays these. */
  play(beats: readonly Beat[]): void;
  isPlaying(): boolean;
  stop(): void;
  dispose(): void;
}

const beatMilliseconds = 760;

export function createStory(scene: Phaser.Scene, view: ViewStore, stage: StoryStage, wake: () => void): Story {
  let left: readonly Beat[] = [];
  let now: Beat | undefined;
  let timer: Phaser.Time.TimerEvent | undefined;

  function next(): void {
    const [beat, ...others] = left;
    left = others;
    now = beat;
    view.setState({ playing: beat?.id });
    if (beat === undefined) {
      stage.settle();
      return;
    }
    stage.show(beat);
    timer = scene.time.delayedCall(beatMilliseconds, next);
    wake();
  }

  function stop(): void {
    if (now === undefined) return;
    timer?.remove();
    left = [];
    next();
  }

  // The page ends the play by taking its mark away.
  const unsubscribe = view.subscribe(({ playing }) => {
    if (now !== undefined && playing !== now.id) stop();
  });

  return {
    play(beats) {
      stop();
      left = beats;
      if (beats.length > 0) next();
    },
    isPlaying: () => now !== undefined,
    stop,
    dispose() {
      timer?.remove();
      unsubscribe();
    },
  };
}
