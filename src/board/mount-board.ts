// The board under the page: one Phaser game for the life of the program, asleep while nothing moves.
import * as Phaser from 'phaser';
import { afterPaint } from './after-paint';
import type { Board, BoardApp } from './board-app';
import { createBoardPicture, type BoardPicture } from './board-picture';
import { type Frame, frameOf } from './frame';
import { createWakefulness } from './wakefulness';

const resizeMilliseconds = 120; // the page is laid out again when its size has rested so long

/** Draws the board into `root`, which it fills. Words and the ways to play by keyboard are the page's. */
export function mountBoard(root: HTMLElement, app: BoardApp): Board {
  let picture: BoardPicture | undefined;
  let size = frameOf(root, app);
  const game = startGame(root, size, (scene) => {
    scene.cameras.main.setOrigin(0).setZoom(size.density);
    scene.input.dragDistanceThreshold = 6 * size.density;
    picture = createBoardPicture(scene, root, app, awake.wake);
  });
  const awake = createWakefulness(
    game,
    () => picture === undefined || picture.isMoving(),
    // For tests and style sheets: nothing is being drawn any more.
    (isAsleep) => {
      root.dataset['still'] = String(isAsleep && isTrue());
    },
  );
  const stops: (() => void)[] = [];

  function fit(): void {
    const now = frameOf(root, app);
    if (picture === undefined) return;
    if (now.width !== size.width || now.height !== size.height || now.density !== size.density) {
      size = now;
      game.scale.setZoom(1 / size.density);
      game.scale.resize(size.width * size.density, size.height * size.density);
      // Phaser leaves the old size in the style where a pixel of the page is one of the screen.
      game.canvas.style.width = `${size.width}px`;
      game.canvas.style.height = `${size.height}px`;
      for (const scene of game.scene.getScenes()) {
        scene.cameras.main.setZoom(size.density);
        scene.input.dragDistanceThreshold = 6 * size.density;
      }
    }
    picture.refresh();
  }

  // The page may also leave another part free when it has shown its words.
  const refreshing = afterPaint(() => picture?.refresh());
  const isTrue = () => !refreshing.isAsked() && picture?.isComplete() === true;
  function followSoon(): void {
    root.dataset['still'] = 'false';
    refreshing.ask();
  }

  stops.push(followSession(app, followSoon), app.settings.subscribe(followSoon), followSize(root, fit));
  game.events.once(Phaser.Core.Events.READY, () =>
    stops.push(
      makeSilent(game),
      followContext(game, () => picture?.relayout()),
    ),
  );

  return {
    refit: () => picture?.refresh(),
    isStill: () => isTrue() && awake.isAsleep(),
    dispose() {
      for (const stop of stops.splice(0)) stop();
      picture?.dispose();
      picture = undefined;
      awake.dispose();
      game.loop.wake(); // a game goes away in its next step
      game.destroy(true);
    },
  };
}

function startGame(
  root: HTMLElement,
  { width, height, density }: Frame,
  create: (scene: Phaser.Scene) => void,
): Phaser.Game {
  return new Phaser.Game({
    type: Phaser.AUTO,
    parent: root,
    transparent: false,
    backgroundColor: '#bfe0e2',
    audio: { noAudio: true },
    input: { windowEvents: false, keyboard: false },
    banner: false,
    fps: { smoothStep: false }, // a slow machine shows fewer frames, not longer movements
    disableContextMenu: true,
    scale: { mode: Phaser.Scale.NONE, width: width * density, height: height * density, zoom: 1 / density },
    scene: {
      create(this: Phaser.Scene) {
        create(this);
      },
    },
  });
}

/** A reader of screens has the page; the picture is nothing to stop at. Drags go on over the panels. */
function makeSilent({ canvas }: Phaser.Game): () => void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  const hold = (event: PointerEvent) => canvas.setPointerCapture(event.pointerId);
  canvas.addEventListener('pointerdown', hold);
  return () => canvas.removeEventListener('pointerdown', hold);
}

/** The game on the table may be another one, or none. */
function followSession({ session }: BoardApp, refresh: () => void): () => void {
  let stopGame: (() => void) | undefined;
  let followed: unknown;
  const follow = () => {
    const now = session.getState();
    if (now === followed && followed !== undefined) return;
    followed = now;
    stopGame?.();
    stopGame = now?.store.subscribe(refresh);
    refresh();
  };
  follow();
  const stop = session.subscribe(follow);
  return () => {
    stop();
    stopGame?.();
  };
}

function followSize(root: HTMLElement, fit: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(fit, resizeMilliseconds);
  });
  observer.observe(root);
  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
  motion.addEventListener('change', fit);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    motion.removeEventListener('change', fit);
  };
}

/** A lost graphics context comes back empty. */
function followContext({ renderer }: Phaser.Game, redraw: () => void): () => void {
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return () => undefined;
  renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, redraw);
  return () => renderer.off(Phaser.Renderer.Events.RESTORE_WEBGL, redraw);
}
