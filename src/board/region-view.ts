// The landscape on the screen: grey and misty below, the colour above it where people engage. It lies there as one flat
// picture, and a change fades over into the next: many layers on top of each other cost a weak machine a second a frame.
import * as Phaser from 'phaser';
import { mapBox, onPage } from '../look/landscape/map-box';
import type { Frame } from './frame';
import { type Point, scaled } from '../look/box';
import { composeLandscape, houseHeight } from '../look/landscape/compose';
import { hasWindows, type RegionPicture } from '../look/landscape/region-picture';
import { addPicture, blankCanvas, contextOf, misted, pictured, rasterise, softDot, softPatch } from './raster';
import type { PlaceTone } from './region-tones';
import { paintWeather, type Weather } from './region-weather';

export interface Tones {
  readonly whole: number;
  readonly places: readonly PlaceTone[];
}

export interface RegionView {
  /** Draws the region anew. The old picture stays until the new one is ready. */
  show(region: RegionPicture, frame: Frame, tones: Tones): Promise<void>;
  /** Lets the mist lift or fall; at once where nothing may move. */
  setTones(tones: Tones, isAtOnce: boolean): void;
  /** Lets the region fade far back behind a task, or come forward again. */
  setFaded(isFaded: boolean): void;
  dispose(): void;
}

/** The parts of the picture, in device pixels. */
interface Parts {
  readonly frame: Frame;
  readonly mist: HTMLCanvasElement;
  readonly coloured: HTMLCanvasElement;
  readonly patches: ReadonlyMap<string, ReturnType<typeof softPatch>>;
  readonly weather: Weather;
}

const patchShare = 0.2; // radius of a patch, of the width of the map
const liftMilliseconds = 750;
const veilOpacity = 0.86; // of the veil over the region behind a task

export function createRegionView(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Container,
  wake: () => void,
): RegionView {
  let parts: Parts | undefined;
  let tones: Tones = { whole: 0, places: [] };
  let isFaded = false;
  let isOver = false;
  let pictures = 0;
  let asked = 0;
  /** The last one is what is to be seen; those before it are being covered. */
  let shown: readonly Phaser.GameObjects.Image[] = [];

  function remove(images: readonly Phaser.GameObjects.Image[]): void {
    for (const image of images) {
      const { key } = image.texture;
      scene.tweens.killTweensOf(image);
      image.destroy();
      scene.textures.remove(key);
    }
    shown = shown.filter((image) => !images.includes(image));
  }

  function paint(isAtOnce: boolean): void {
    if (parts === undefined) return;
    pictures += 1;
    const key = `region ${pictures}`;
    addPicture(scene.textures, key, flattened(parts, tones, isFaded ? veilOpacity : 0));
    const image = new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0).setScale(1 / parts.frame.density);
    layer.add(image);
    const covered = shown;
    shown = [...covered, image];
    if (isAtOnce || parts.frame.isCalm) remove(covered);
    else {
      image.setAlpha(0);
      const onComplete = () => remove(covered);
      scene.tweens.add({ targets: image, alpha: 1, duration: liftMilliseconds, ease: 'Sine.easeInOut', onComplete });
    }
    wake();
  }

  return {
    async show(region, frame, wanted) {
      asked += 1;
      const number = asked;
      tones = wanted;
      const { width, height, area, density, palette } = frame;
      const map = mapBox(area, [...region.places, ...region.people]);
      const [wide, high] = [width * density, height * density];
      const own =
        region.picture === undefined ? undefined : await pictured(region.picture, scaled(map, density), wide, high);
      const drawn = { width, height, area: map, colours: palette.landscape };
      const coloured = own ?? (await rasterise(composeLandscape(region, drawn), wide, high));
      if (isOver || number !== asked) return;
      const radius = Math.round(area.width * patchShare * density);
      const patches = new Map<string, ReturnType<typeof softPatch>>();
      const places = new Map<string, Point>();
      for (const { place } of tones.places) {
        const home = region.places.find(({ id }) => id === place);
        if (home === undefined) continue;
        const { x, y } = onPage(map, home);
        const middle = { x: x * density, y: y * density };
        places.set(place, middle);
        patches.set(place, softPatch(coloured, middle, radius));
      }
      const weather: Weather = {
        seed: region.seed,
        places,
        lit: new Set(region.places.filter(hasWindows).map(({ id }) => id)),
        width: coloured.width,
        height: coloured.height,
        size: houseHeight(map) * density,
        colours: palette.landscape,
        puffs: { mist: softDot(palette.landscape.mist), glow: softDot(palette.landscape.glow) },
      };
      parts = { frame, mist: misted(coloured, palette.landscape), coloured, patches, weather };
      paint(true);
    },
    setTones(wanted, isAtOnce) {
      if (JSON.stringify(wanted) === JSON.stringify(tones)) return;
      tones = wanted;
      paint(isAtOnce || isFaded);
    },
    setFaded(wanted) {
      if (wanted === isFaded) return;
      isFaded = wanted;
      paint(true);
    },
    dispose() {
      isOver = true;
      remove(shown);
    },
  };
}

/** The region in these tones, under a veil of this opacity. */
function flattened({ frame, mist, coloured, patches, weather }: Parts, tones: Tones, veil: number): HTMLCanvasElement {
  const canvas = blankCanvas(coloured.width, coloured.height);
  const context = contextOf(canvas);
  context.drawImage(mist, 0, 0);
  for (const { place, opacity } of tones.places) {
    const patch = patches.get(place);
    context.globalAlpha = opacity;
    if (patch !== undefined && opacity > 0) context.drawImage(patch.canvas, patch.box.x, patch.box.y);
  }
  context.globalAlpha = tones.whole;
  context.drawImage(coloured, 0, 0);
  paintWeather(context, weather, tones);
  if (veil === 0) return canvas;
  context.globalAlpha = veil;
  context.fillStyle = frame.palette.veil;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
