// The board draws only while something moves. Whoever changes a picture says `wake`; the loop falls asleep by itself.
import * as Phaser from 'phaser';

export interface Wakefulness {
  /** Draws again, and on as long as something moves. */
  readonly wake: () => void;
  readonly isAsleep: () => boolean;
  readonly dispose: () => void;
}

const restFrames = 4; // frames drawn after the last movement, so that what it left behind is seen

/** `told` is called when the board falls asleep and when it wakes up. */
export function createWakefulness(
  game: Phaser.Game,
  isMoving: () => boolean,
  told: (isAsleep: boolean) => void,
): Wakefulness {
  let framesLeft = restFrames;
  let isCalled = false;
  let isOver = false;

  const rest = () => {
    if (isMoving()) framesLeft = restFrames;
    framesLeft -= 1;
    if (framesLeft > 0) return;
    game.loop.sleep();
    told(true);
  };
  const wake = () => {
    framesLeft = restFrames;
    told(false);
    if (isCalled || isOver || game.loop.running) return;
    isCalled = true;
    // Later: waking draws at once, and whoever changes the picture may not be done yet.
    queueMicrotask(() => {
      isCalled = false;
      if (isOver) return;
      game.loop.resetDelta();
      game.loop.wake(true);
    });
  };
  game.events.on(Phaser.Core.Events.POST_RENDER, rest);
  game.events.on(Phaser.Core.Events.VISIBLE, wake);

  return {
    wake,
    isAsleep: () => !game.loop.running && !isCalled,
    dispose: () => {
      isOver = true;
      game.events.off(Phaser.Core.Events.POST_RENDER, rest);
      game.events.off(Phaser.Core.Events.VISIBLE, wake);
    },
  };
}
