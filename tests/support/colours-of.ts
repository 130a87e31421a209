import type { Locator } from 'playwright-core';

type Colour = [red: number, green: number, blue: number];

const nowhere = { x: 0, y: 0, width: 0, height: 0 };

interface Colours {
  corners: Colour[];
  /** Those of a part of it. */
  inner: Colour[];
  white: number;
}

/** The colours of what is shown at its corners, and the share of it that is nearly white. */
export async function coloursOf(shown: Locator, part = shown): Promise<Colours> {
  const png = await shown.screenshot();
  const boxOf = async (one: Locator) => (await one.boundingBox()) ?? nowhere;
  const [around, inside] = [await boxOf(shown), await boxOf(part)];
  return shown.page().evaluate(
    async ({ base64, around, inside }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      const at = (x: number, y: number) =>
        Array.from(data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)) as Colour;
      const cornersOf = (left: number, top: number, right: number, bottom: number) => [
        at(left + 2, top + 2),
        at(right - 3, top + 2),
        at(left + 2, bottom - 3),
        at(right - 3, bottom - 3),
      ];
      const left = Math.round(inside.x - around.x);
      const top = Math.round(inside.y - around.y);
      let white = 0;
      for (let pixel = 0; pixel < data.length; pixel += 4)
        if (Math.min(data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0) > 240)
          white += 1;
      return {
        corners: cornersOf(0, 0, width, height),
        inner: cornersOf(
          left,
          top,
          left + Math.round(inside.width),
          top + Math.round(inside.height),
        ),
        white: white / (width * height),
      };
    },
    { base64: png.toString('base64'), around, inside },
  );
}
