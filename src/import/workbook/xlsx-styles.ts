import type { Look } from './book.ts';
import { builtInFormat } from './built-in-formats.ts';
import { plainStyle, type CellStyle } from './cell-style.ts';
import { takenByRule } from './taken-by-rule.ts';
import { xlsxColours, type ReadColour } from './xlsx-colours.ts';
import { childOf, childrenOf, isOn, numberIn } from './xml-parts.ts';
import type { XmlElement } from './xml-elements.ts';

/** The styles of a workbook. */
export interface XlsxStyles {
  /** By the number that a cell gives. */
  cells: readonly CellStyle[];
  /** What each rule of conditional formatting does to a text, where it takes something away. */
  rules: readonly (string | undefined)[];
  lookOf: (font: XmlElement | undefined) => Look;
  /** What one rule that stands in the sheet itself does. */
  does: (rule: XmlElement) => string | undefined;
}

/** Reads the tables of styles and the theme. */
export function xlsxStyles(
  styles: XmlElement | undefined,
  theme: XmlElement | undefined,
): XlsxStyles {
  const colourOf = xlsxColours(theme, styles);
  const lookOf = (font: XmlElement | undefined) => fontLook(font, colourOf);
  const list = (name: string) => childrenOf(childOf(styles, name));
  const fonts = list('fonts').map(lookOf);
  const fills = list('fills').map((fill) => groundOf(fill, colourOf));
  const codes = new Map(
    list('numFmts').map(({ attributes }) => [
      numberIn(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const named = list('cellStyleXfs');
  const cells = list('cellXfs').map(({ attributes }): CellStyle => {
    const base = named[numberIn(attributes['xfId']) ?? -1]?.attributes;
    const idOf = (name: string) => numberIn(attributes[name] ?? base?.[name]) ?? 0;
    const format = idOf('numFmtId');
    return {
      look: fonts[idOf('fontId')] ?? plainStyle.look,
      ground: fills[idOf('fillId')] ?? [],
      format: codes.get(format) ?? builtInFormat(format),
    };
  });
  const does = (rule: XmlElement) => whatRuleDoes(rule, colourOf);
  return { cells, lookOf, does, rules: list('dxfs').map(does) };
}

const isSet = (element: XmlElement | undefined) =>
  element !== undefined && isOn(element.attributes['val'], true);

function fontLook(font: XmlElement | undefined, colourOf: ReadColour): Look {
  const raised = childOf(font, 'vertAlign')?.attributes['val'];
  const name = childOf(font, 'rFont') ?? childOf(font, 'name');
  return {
    isStruck: isSet(childOf(font, 'strike')),
    raised:
      { superscript: 'verhoogd' as const, subscript: 'verlaagd' as const }[raised ?? ''] ??
      undefined,
    colour: colourOf(childOf(font, 'color')) ?? plainStyle.look.colour,
    size: numberIn(childOf(font, 'sz')?.attributes['val']),
    font: name?.attributes['val'],
    isHidden: isSet(childOf(font, 'vanish')),
  };
}

/** The colours of a fill: one, those of a pattern, or the steps of a gradient. */
function groundOf(fill: XmlElement, colourOf: ReadColour): string[] {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  // The colour of the system itself is not that of a fill.
  const isOwn = ({ attributes: { auto, indexed } }: XmlElement) =>
    auto === undefined && indexed !== '64';
  const found = (elements: readonly (XmlElement | undefined)[]) =>
    elements.flatMap((element) => (element && isOwn(element) ? (colourOf(element) ?? []) : []));
  if (!pattern)
    return found(
      childrenOf(childOf(fill, 'gradientFill'), 'stop').map((stop) => childOf(stop, 'color')),
    );
  const [front, back] = [childOf(pattern, 'fgColor'), childOf(pattern, 'bgColor')];
  if (kind === 'none') return [];
  return kind === 'solid' ? found([front ?? back]) : found([front, back]);
}

/** What a rule takes away from a text; undefined where it only marks it. */
function whatRuleDoes(rule: XmlElement, colourOf: ReadColour): string | undefined {
  const font = childOf(rule, 'font');
  const pattern = childOf(childOf(rule, 'fill'), 'patternFill');
  // In a rule the colour of a solid fill is the other one.
  const ground = colourOf(childOf(pattern, 'bgColor')) ?? colourOf(childOf(pattern, 'fgColor'));
  return takenByRule({
    isStruck: isSet(childOf(font, 'strike')),
    colour: colourOf(childOf(font, 'color')),
    ground: ground === undefined ? [] : [ground],
    format: childOf(rule, 'numFmt')?.attributes['formatCode'] ?? '',
  });
}
