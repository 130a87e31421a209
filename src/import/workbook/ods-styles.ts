import type { Look } from './book.ts';
import { odsFormats } from './ods-formats.ts';
import { plainStyle, type CellStyle } from './cell-style.ts';
import { childOf, childrenOf } from './xml-parts.ts';
import type { XmlElement } from './xml-elements.ts';

/** The styles of an OpenDocument sheet, by name. */
export interface OdsStyles {
  cell: (name: string | undefined) => CellStyle;
  /** How a piece of text looks in a cell that looks some way. */
  textIn: (name: string | undefined, around: Look) => Look;
  /** Styles that a cell takes by a rule on its value. */
  byRule: (name: string | undefined) => CellStyle[];
  isHiddenTable: (name: string | undefined) => boolean;
  hasNoSize: (family: 'table-row' | 'table-column', name: string | undefined) => boolean;
}

/** Nothing is said of the colour: the program takes one that can be read on what is behind it. */
const readable: CellStyle = { ...plainStyle, look: { ...plainStyle.look, colour: undefined } };

/** Reads the styles that stand in one or more lists. */
export function odsStyles(lists: readonly XmlElement[]): OdsStyles {
  const styles = lists.flatMap((list) => childrenOf(list));
  const formats = odsFormats(styles);
  const keyOf = (family: string, name: string) => `${family} ${name}`;
  const named = new Map(
    styles
      .filter(({ name }) => name === 'style' || name === 'default-style')
      .map((style) => [
        keyOf(style.attributes['family'] ?? '', style.attributes['name'] ?? ''),
        style,
      ]),
  );
  const find = (family: string, name = '') => named.get(keyOf(family, name));
  /** A style after those that it follows, the farthest first. */
  const lineOf = (family: string, name: string | undefined): XmlElement[] => {
    const line: XmlElement[] = [];
    let style = find(family, name);
    while (style && !line.includes(style)) {
      line.unshift(style);
      const parent = style.attributes['parent-style-name'];
      style = parent === undefined ? undefined : find(family, parent);
    }
    const first = find(family);
    return first && !line.includes(first) ? [first, ...line] : line;
  };
  const cells = new Map<string, CellStyle>();
  const cell = (name = 'Default') => {
    const known = cells.get(name) ?? cellStyle(lineOf('table-cell', name), formats);
    cells.set(name, known);
    return known;
  };
  const propertyOf = (family: string, name: string | undefined, property: string) =>
    childOf(find(family, name), `${family}-properties`)?.attributes[property];
  return {
    cell,
    textIn: (name, around) => lineOf('text', name).reduce(worn, around),
    byRule: (name) =>
      lineOf('table-cell', name)
        .flatMap((style) => childrenOf(style, 'map'))
        .map(({ attributes }) => cell(attributes['apply-style-name'])),
    isHiddenTable: (name) => propertyOf('table', name, 'display') === 'false',
    hasNoSize: (family, name) => {
      const size = propertyOf(family, name, family === 'table-row' ? 'row-height' : 'column-width');
      return size !== undefined && parseFloat(size) < 0.03;
    },
  };
}

function cellStyle(line: readonly XmlElement[], formats: ReadonlyMap<string, string>): CellStyle {
  const ground = line
    .map((style) => childOf(style, 'table-cell-properties')?.attributes['background-color'])
    .findLast((colour) => colour !== undefined);
  const format = line.findLast(({ attributes }) => 'data-style-name' in attributes);
  return {
    look: line.reduce(worn, readable.look),
    ground: ground?.startsWith('#') ? [ground] : [],
    format: formats.get(format?.attributes['data-style-name'] ?? '') ?? '',
  };
}

/** A look with what a style says of text put over it. */
function worn(look: Look, style: XmlElement): Look {
  const said = childOf(style, 'text-properties')?.attributes ?? {};
  const line = said['text-line-through-style'] ?? said['text-line-through-type'];
  const size = said['font-size'];
  return {
    isStruck: line === undefined ? look.isStruck : line !== 'none',
    raised: said['text-position'] === undefined ? look.raised : raisedBy(said['text-position']),
    colour: said['use-window-font-color'] === 'true' ? undefined : (said['color'] ?? look.colour),
    size: size?.endsWith('pt') ? parseFloat(size) : look.size,
    font: said['font-name'] ?? said['font-family'] ?? look.font,
    isHidden: said['display'] === undefined ? look.isHidden : said['display'] === 'none',
  };
}

function raisedBy(position: string): Look['raised'] {
  const height = position.startsWith('super')
    ? 1
    : position.startsWith('sub')
      ? -1
      : parseFloat(position);
  if (height > 0) return 'verhoogd';
  return height < 0 ? 'verlaagd' : undefined;
}
