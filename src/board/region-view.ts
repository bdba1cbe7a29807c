// The landscape on the screen: grey and misty below, the colour above it where people engage.
import * as Phaser from 'phaser';
import { mapBox, onPage } from './area';
import type { Frame } from './frame';
import { composeLandscape } from './landscape/compose';
import type { RegionPicture } from './landscape/region-picture';
import { blankCanvas, contextOf, misted, rasterise, softPatch } from './raster';
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
  /** Lets the region fade far back behind a task, or come forward again. */
  setFaded(isFaded: boolean): void;
  dispose(): void;
}

interface Shown {
  readonly images: readonly Phaser.GameObjects.Image[];
  readonly keys: readonly string[];
  readonly frame: Frame;
  readonly whole: Phaser.GameObjects.Image;
  readonly patches: ReadonlyMap<string, Phaser.GameObjects.Image>;
}

const patchShare = 0.2; // radius of a patch, of the width of the map
const liftMilliseconds = 750;
const veilOpacity = 0.86; // of the veil over the region behind a task

export function createRegionView(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Container,
  wake: () => void,
): RegionView {
  let shown: Shown | undefined;
  let pictures = 0;
  let isOver = false;
  let isFaded = false;
  let flat: Phaser.GameObjects.Image | undefined;
  let flatNumber = 0;
  let lifting = 0;
  let opacities = new Map<Phaser.GameObjects.Image, number>();

  /** Shows the layers one by one, so that the mist can move. */
  function unfold(): void {
    if (flat !== undefined) {
      const { key } = flat.texture;
      flat.destroy();
      scene.textures.remove(key);
      flat = undefined;
    }
    for (const image of shown?.images ?? []) image.setVisible(true);
  }

  /** One picture instead of many on top of each other: what does not move shall take no time to draw. */
  function fold(): void {
    unfold();
    if (shown === undefined || isOver) return;
    flatNumber += 1;
    const key = `flat ${flatNumber}`;
    scene.textures.addCanvas(key, flattened(shown.images, opacities, shown.frame, isFaded ? veilOpacity : 0));
    flat = new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0).setScale(1 / shown.frame.density);
    layer.add(flat);
    for (const image of shown.images) image.setVisible(false);
    wake();
  }

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
    const changed = [...wanted].filter(([image, alpha]) => opacities.get(image) !== alpha);
    opacities = wanted;
    if (changed.length === 0) return;
    if (isAtOnce || isFaded) {
      for (const [image, alpha] of changed) image.setAlpha(alpha);
      fold();
      return;
    }
    unfold();
    lifting += 1;
    const number = lifting;
    const land = () => {
      if (number === lifting) fold();
    };
    for (const [at, [image, alpha]] of changed.entries()) {
      scene.tweens.killTweensOf(image);
      const isLast = at === changed.length - 1;
      const lifted = { targets: image, alpha, duration: liftMilliseconds, ease: 'Sine.easeInOut' };
      scene.tweens.add(isLast ? { ...lifted, onComplete: land } : lifted);
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
      unfold();
      const old = shown;
      opacities = new Map();
      shown = { images, keys, frame, whole, patches };
      layer.add(images);
      clear(old);
      lift(tones, true);
    },
    setTones: lift,
    setFaded(wanted) {
      if (wanted === isFaded) return;
      isFaded = wanted;
      scene.tweens.killTweensOf(shown?.images ?? []);
      for (const [image, alpha] of opacities) image.setAlpha(alpha);
      fold();
    },
    dispose() {
      isOver = true;
      unfold();
      clear(shown);
      shown = undefined;
    },
  };
}

/** The region with its colours as they are, under a veil of this opacity. */
function flattened(
  images: readonly Phaser.GameObjects.Image[],
  opacities: ReadonlyMap<Phaser.GameObjects.Image, number>,
  { width, height, density, palette }: Frame,
  veil: number,
): HTMLCanvasElement {
  const canvas = blankCanvas(width * density, height * density);
  const context = contextOf(canvas);
  for (const image of images) {
    const source = image.texture.getSourceImage();
    if (!(source instanceof HTMLCanvasElement)) continue;
    context.globalAlpha = opacities.get(image) ?? 1;
    context.drawImage(source, Math.round(image.x * density), Math.round(image.y * density));
  }
  context.globalAlpha = veil;
  context.fillStyle = palette.veil;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
