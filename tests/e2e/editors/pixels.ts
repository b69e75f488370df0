/** What changed between two pictures of a page. */
import type { Bench } from './bench.ts';
import type { Box } from './probe.ts';

/** The box of all pixels in which two screenshots differ, in CSS pixels; `green`: only those that turned pure green. */
export function differenceOf(bench: Bench, one: Buffer, other: Buffer, { green = false } = {}): Promise<Box> {
  const pictures = [one, other].map((picture) => picture.toString('base64'));
  return bench.evaluate(`(async () => {
    const [one, other] = await Promise.all(${JSON.stringify(pictures)}.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }));
    const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
    for (let i = 0; i < one.data.length; i += 4) {
      const [red, green, blue] = other.data.subarray(i, i + 3);
      if (one.data[i] === red && one.data[i + 1] === green && one.data[i + 2] === blue) continue;
      if (${green} && !(red < 40 && green > 215 && blue < 40)) continue;
      const x = (i / 4) % one.width;
      const y = Math.floor(i / 4 / one.width);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box;
  })()`);
}
