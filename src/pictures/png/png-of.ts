import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

const folder = 'node_modules/@expo-google-fonts/jost';

/** The letters of every picture: from a package, never those of the machine. */
export const font = {
  loadSystemFonts: false,
  defaultFontFamily: 'Jost',
  fontFiles: [
    `${folder}/400Regular/Jost_400Regular.ttf`,
    `${folder}/500Medium/Jost_500Medium.ttf`,
    `${folder}/600SemiBold/Jost_600SemiBold.ttf`,
  ],
};

/**
 * The drawing of many municipalities is long, and has fewer pixels for its width: they would take
 * more memory than all the rest of a build.
 */
const mostPixels = 16e6;

const drawingOf = (svg: string, value: number) =>
  new Resvg(svg, { fitTo: { mode: 'width', value }, font });

/** A standalone SVG as PNG, so many pixels wide at most; the same bytes on every machine. */
export function pngOf(svg: string, pixels: number): Uint8Array<ArrayBuffer> {
  const drawing = drawingOf(svg, pixels);
  const most = Math.floor(Math.sqrt((mostPixels * drawing.width) / drawing.height));
  const drawn = (most < pixels ? drawingOf(svg, most) : drawing).render();
  const { width, height, pixels: bytes } = drawn;
  const png = indexedPng({ width, height, pixels: bytes });
  // Let go at once: all memory would otherwise be searched for such megabytes after a few pictures.
  if (bytes.buffer instanceof ArrayBuffer) bytes.buffer.transfer(0);
  return png;
}
