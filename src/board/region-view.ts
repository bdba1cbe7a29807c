// The landscape on the screen: grey and misty below, the colour above it where people engage.
import * as Phaser from 'phaser';
import { mapBox, onPage } from './area';
import type { Frame } from './frame';
import { composeLandscape } from './landscape/compose';
import type { RegionPicture } from './landscape/region-picture';
import { colourNumber } from './palette';
import { misted, rasterise, softPatch } from './raster';
import type { PlaceTone } from './region-tones';

export interface Tones {
  readonly whole: number;
  readonly places: readonly PlaceTone[];
}

export interface RegionView {
  /** Draws the region anew. The old picture stays until the new one is ready. */
  show(region: RegionPicture, frame: Frame, tones: Tones): Promise<void>;
  /** Lets the mist lift or fall; at once where nothing may move. */
  setTones(tones: Tones, isAtOnce: boolean): void;
  dispose(): void;
}

interface Shown {
  readonly images: Phaser.GameObjects.Image[];
  readonly keys: string[];
  readonly whole: Phaser.GameObjects.Image;
  readonly patches: ReadonlyMap<string, Phaser.GameObjects.Image>;
}

const patchShare = 0.2; // radius of a patch, of the width of the map
const liftMilliseconds = 750;

export function createRegionView(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Container,
  wake: () => void,
): RegionView {
  let shown: Shown | undefined;
  let pictures = 0;
  let isOver = false;

  function clear(old: Shown | undefined): void {
    if (old === undefined) return;
    scene.tweens.killTweensOf(old.images);
    for (const image of old.images) image.destroy();
    for (const key of old.keys) scene.textures.remove(key);
  }

  function lift(tones: Tones, isAtOnce: boolean): void {
    if (shown === undefined) return;
    const wanted = new Map<Phaser.GameObjects.Image, number>([[shown.whole, tones.whole]]);
    for (const { place, opacity } of tones.places) {
      const patch = shown.patches.get(place);
      if (patch !== undefined) wanted.set(patch, opacity);
    }
    for (const [image, alpha] of wanted) {
      scene.tweens.killTweensOf(image);
      if (isAtOnce) image.setAlpha(alpha);
      else if (Math.abs(image.alpha - alpha) > 0.002) {
        scene.tweens.add({ targets: image, alpha, duration: liftMilliseconds, ease: 'Sine.easeInOut' });
      }
    }
    wake();
  }

  return {
    async show(region, frame, tones) {
      pictures += 1;
      const number = pictures;
      const { width, height, area, density, palette } = frame;
      const map = mapBox(area, [...region.places, ...region.people]);
      const svg = composeLandscape(region, { width, height, area: map, colours: palette.landscape });
      const coloured = await rasterise(svg, width * density, height * density);
      if (isOver || number !== pictures) return;
      const keys: string[] = [];
      const images: Phaser.GameObjects.Image[] = [];
      const add = (name: string, canvas: HTMLCanvasElement, x: number, y: number) => {
        const key = `region ${number} ${name}`;
        scene.textures.addCanvas(key, canvas);
        keys.push(key);
        const image = new Phaser.GameObjects.Image(scene, x / density, y / density, key)
          .setOrigin(0)
          .setScale(1 / density);
        images.push(image);
        return image;
      };
      add('mist', misted(coloured, palette.landscape), 0, 0);
      const patches = new Map<string, Phaser.GameObjects.Image>();
      const radius = Math.round(area.width * patchShare * density);
      for (const { place } of tones.places) {
        const home = region.places.find(({ id }) => id === place);
        if (home === undefined) continue;
        const centre = onPage(map, home);
        const { canvas, box } = softPatch(coloured, { x: centre.x * density, y: centre.y * density }, radius);
        patches.set(place, add(place, canvas, box.x, box.y));
      }
      const whole = add('colour', coloured, 0, 0);
      const old = shown;
      shown = { images, keys, whole, patches };
      layer.add(images);
      clear(old);
      lift(tones, true);
    },
    setTones: lift,
    dispose() {
      isOver = true;
      clear(shown);
      shown = undefined;
    },
  };
}

/** A sheet over the whole page that lets the region fade far back. */
export function addVeil(scene: Phaser.Scene, frame: Frame): Phaser.GameObjects.Rectangle {
  const { width, height, palette } = frame;
  return scene.add.rectangle(0, 0, width, height, colourNumber(palette.veil), 0.86).setOrigin(0);
}
