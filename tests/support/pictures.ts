// Pictures of screens, kept small beside the tests and compared with a small tolerance. A browser page does the drawing: Node cannot.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../src/build/project.mjs';

interface Difference {
  /** Share of the pixels that are clearly another colour, 0-1. */
  readonly pixels: number;
  /** Share of the picture's sixteen by nine parts whose mean colour is another one, 0-1. */
  readonly parts: number;
}

export interface Pictures {
  /** Compares a small picture with the kept one of this name; keeps it when pictures are being renewed. */
  compare(name: string, picture: Buffer): Promise<string | undefined>;
  /** Compares two small pictures with each other: undefined when they look the same. */
  look(picture: Buffer, other: Buffer): Promise<string | undefined>;
  close(): Promise<void>;
}

const smallWidth = 400; // pixels
const quality = 80; // percent
const mostPixels = 0.02;
const mostParts = 0.03;

/** `UPDATE_PICTURES=1` keeps every picture as it is now: look at each before it is committed. */
const isRenewing = (process.env['UPDATE_PICTURES'] ?? '') !== '';

/** Where pictures that do not match are left. */
export const failedFolder = join(projectRoot, 'test-output/pictures');
const folder = join(projectRoot, 'tests/pictures');

export async function openPictures(browser: Browser): Promise<Pictures> {
  const page = await browser.newPage();
  return {
    async compare(name, picture) {
      const path = join(folder, `${name}.webp`);
      if (isRenewing) {
        keep(path, picture);
        return undefined;
      }
      if (!existsSync(path)) return `${name}: there is no picture to compare with`;
      const fault = faultOf(await differenceOf(page, picture, readFileSync(path)));
      if (fault === undefined) return undefined;
      keep(join(failedFolder, `${name}.webp`), picture);
      return `${name}: ${fault}`;
    },
    look: async (picture, other) => faultOf(await differenceOf(page, picture, other)),
    close: () => page.close(),
  };
}

function faultOf({ pixels, parts }: Difference): string | undefined {
  if (pixels <= mostPixels && parts <= mostParts) return undefined;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return `${percent(pixels)} of the pixels and ${percent(parts)} of the parts are different`;
}

function keep(path: string, picture: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}

/** The window as it is, made small by the browser itself: that takes a tenth of the time of a whole screenshot. */
export async function smallPicture(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip: { x: 0, y: 0, width, height, scale: smallWidth / width },
  });
  await client.detach();
  return Buffer.from(data, 'base64');
}

/** A screenshot made this many pixels wide, as WebP. */
export async function shrink(page: Page, screenshot: Buffer, wide: number): Promise<Buffer> {
  const data = await page.evaluate(
    async ([text, target]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${text}`;
      await image.decode();
      // By halves: a browser that shrinks to a tenth at once leaves most pixels out.
      let canvas: HTMLCanvasElement | HTMLImageElement = image;
      let [across, down] = [image.width, image.height];
      while (across > target) {
        const next = Math.max(target, across / 2);
        down = (down * next) / across;
        across = next;
        const smaller = document.createElement('canvas');
        [smaller.width, smaller.height] = [Math.round(across), Math.round(down)];
        smaller.getContext('2d')?.drawImage(canvas, 0, 0, smaller.width, smaller.height);
        canvas = smaller;
      }
      if (canvas instanceof HTMLCanvasElement) return canvas.toDataURL('image/webp', 0.85);
      const same = document.createElement('canvas');
      [same.width, same.height] = [image.width, image.height];
      same.getContext('2d')?.drawImage(image, 0, 0);
      return same.toDataURL('image/webp', 0.85);
    },
    [screenshot.toString('base64'), wide] as const,
  );
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}

export function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  return page.evaluate(
    async (texts) => {
      const [first, second] = await Promise.all(
        texts.map(async (text) => {
          const image = new Image();
          image.src = `data:image/webp;base64,${text}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (first === undefined || second === undefined) throw new Error('A picture cannot be drawn');
      if (first.width !== second.width || first.height !== second.height) return { pixels: 1, parts: 1 };
      const [columns, rows] = [16, 9];
      const sums = Array.from({ length: columns * rows }, () => [0, 0, 0, 0]);
      let different = 0;
      for (let y = 0; y < first.height; y += 1) {
        for (let x = 0; x < first.width; x += 1) {
          const at = (y * first.width + x) * 4;
          const part = Math.floor((y * rows) / first.height) * columns + Math.floor((x * columns) / first.width);
          const sum = sums[part] ?? [0, 0, 0, 0];
          let most = 0;
          for (const channel of [0, 1, 2]) {
            const by = (first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0);
            sum[channel] = (sum[channel] ?? 0) + by;
            most = Math.max(most, Math.abs(by));
          }
          sum[3] = (sum[3] ?? 0) + 1;
          if (most > 64) different += 1;
        }
      }
      const isOther = ([red = 0, green = 0, blue = 0, count = 1]: readonly number[]) =>
        Math.max(Math.abs(red), Math.abs(green), Math.abs(blue)) / count > 12;
      return {
        pixels: different / (first.width * first.height),
        parts: sums.filter(isOther).length / sums.length,
      };
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
