// Pictures of screens, shrunk and compared. A browser page does the drawing: Node cannot.
import type { Page } from 'playwright-core';

export interface Difference {
  /** Share of the pixels that are clearly another colour, 0-1. */
  readonly pixels: number;
  /** Share of the picture's sixteen by nine parts whose mean colour is another one, 0-1. */
  readonly parts: number;
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
