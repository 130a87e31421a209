import { hsl, rgb } from 'd3';

const white = '#ffffff';
/** Under this a text can hardly be told from what is behind it; 1 is no difference, 21 black on white. */
const leastContrast = 1.25;

/** The contrast of two colours, as the guidelines for accessible pages reckon it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether a text in a colour cannot be seen on a ground of one or more colours. */
export const isLost = (colour: string, ground: readonly string[]): boolean =>
  (ground.length === 0 ? [white] : ground).every(
    (behind) => contrast(colour, behind) < leastContrast,
  );

/** A colour made lighter (up to 1) or darker (down to -1). */
export function tinted(colour: string, tint: number): string {
  const { h, s, l } = hsl(colour);
  return hsl(h, s, tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint).formatHex();
}
