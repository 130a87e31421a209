import { tinted } from './colours.ts';
import { childOf, childrenOf, numberIn } from './xml-parts.ts';
import type { XmlElement } from './xml-elements.ts';

/** The colours that a workbook names by a number where it has no list of its own, from the ninth on. */
const numbered = `
  000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff
  800000 008000 000080 808000 800080 008080 c0c0c0 808080
  9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff
  000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff
  00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99
  3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`;
const later = numbered.trim().split(/\s+/);
const palette = [...later.slice(0, 8), ...later].map((colour) => `#${colour}`);
const [systemText, systemGround] = [64, 65];
const plain: Record<number, string> = { [systemText]: '#000000', [systemGround]: '#ffffff' };

/** Reads the colour of an element such as `<color theme="1"/>`; undefined where it names none. */
export type ReadColour = (element: XmlElement | undefined) => string | undefined;

/** How the colours of a workbook are named: by themselves, by its theme, or by a number. */
export function xlsxColours(
  theme: XmlElement | undefined,
  styles: XmlElement | undefined,
): ReadColour {
  const ofTheme = themeColours(theme);
  const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors')).map((element) =>
    hexOf(element.attributes['rgb']),
  );
  return (element) => {
    const { rgb, theme: name, indexed, tint, auto } = element?.attributes ?? {};
    const number = numberIn(indexed);
    const colour =
      hexOf(rgb) ??
      (name === undefined ? undefined : ofTheme[Number(name)]) ??
      (number === undefined ? undefined : (plain[number] ?? own[number] ?? palette[number])) ??
      (auto === undefined ? undefined : plain[systemText]);
    const share = numberIn(tint) ?? 0;
    return colour !== undefined && share !== 0 ? tinted(colour, share) : colour;
  };
}

const hexOf = (rgb: string | undefined) =>
  rgb !== undefined && /^([\da-f]{2})?[\da-f]{6}$/i.test(rgb)
    ? `#${rgb.slice(-6).toLowerCase()}`
    : undefined;

const usualTheme = [
  ...['#ffffff', '#000000', '#e7e6e6', '#44546a', '#4472c4', '#ed7d31'],
  ...['#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47', '#0563c1', '#954f72'],
];

/** In the order of their numbers: a workbook counts the light colours before the dark ones. */
function themeColours(theme: XmlElement | undefined): (string | undefined)[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  if (!scheme) return usualTheme;
  const colours = childrenOf(scheme).map((element) => {
    const [colour] = childrenOf(element);
    return hexOf(colour?.attributes['lastClr'] ?? colour?.attributes['val']);
  });
  const [dark, light, dark2, light2, ...accents] = colours;
  return [light, dark, light2, dark2, ...accents];
}
