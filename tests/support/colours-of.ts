import type { Locator } from 'playwright-core';

export type Colour = [red: number, green: number, blue: number];

/** The colours of what is shown at its corners, and the share of it that is nearly white. */
export async function coloursOf(shown: Locator): Promise<{ corners: Colour[]; white: number }> {
  const png = await shown.screenshot();
  return shown.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const at = (x: number, y: number) =>
      Array.from(data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)) as Colour;
    let white = 0;
    for (let pixel = 0; pixel < data.length; pixel += 4)
      if (Math.min(data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0) > 240) white += 1;
    return {
      corners: [at(2, 2), at(width - 3, 2), at(2, height - 3), at(width - 3, height - 3)],
      white: white / (width * height),
    };
  }, png.toString('base64'));
}
