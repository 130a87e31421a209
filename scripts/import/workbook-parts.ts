import { strFromU8, strToU8, unzipSync } from 'fflate';

/** The files inside a workbook, by path. */
export type Parts = Record<string, Uint8Array<ArrayBuffer>>;

/** A cell of a worksheet as it is written. */
export interface WrittenCell {
  /** Such as `E2`. */
  ref: string;
  type: string;
  /** The place of its format in the table of styles. */
  style: number;
  inner: string;
}

const largest = 500_000_000;
const worksheet = /^xl\/worksheets\/[^/]+\.xml$/;

/** The parts of a workbook; undefined where it is damaged, too large, or has no sheets. */
export function unpacked(bytes: Uint8Array): Parts | undefined {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > largest) throw new Error('too large');
        return true;
      },
    });
    return Object.keys(parts).some((path) => worksheet.test(path)) ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** A start tag of one of these elements, whatever the prefix of its namespace. */
const startTag = (names: string) => new RegExp(`<(?:\\w+:)?(?:${names})(?=[\\s/>])[^>]*>`, 'g');

const tagsIn = (xml: string, name: string) =>
  Array.from(xml.matchAll(startTag(name)), ([tag]) => tag);

/** Reads one attribute of start tags, whatever its prefix and its quotes. */
function attribute(name: string): (tag: string) => string | undefined {
  const pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (tag) => {
    const found = pattern.exec(tag);
    return found?.[1] ?? found?.[2];
  };
}

const refOf = attribute('r');
const typeOf = attribute('t');
const styleOf = attribute('s');
const formatOf = attribute('numFmtId');
const textOf = (parts: Parts, path: string) => {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : '';
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

/** The XML of the sheet with a name; that of all sheets together where the workbook does not tell. */
export function sheetXml(parts: Parts, name: string): string {
  const sheet = tagsIn(textOf(parts, 'xl/workbook.xml'), 'sheet').find(
    (tag) => decoded(attribute('name')(tag) ?? '') === name,
  );
  const id = attribute('id')(sheet ?? '');
  const relation = tagsIn(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').find(
    (tag) => attribute('Id')(tag) === id,
  );
  const target = attribute('Target')(relation ?? '');
  const path = `xl/${(target ?? '').replace(/^\/?(xl\/)?/, '')}`;
  const paths = parts[path] ? [path] : Object.keys(parts).filter((part) => worksheet.test(part));
  return paths.map((part) => textOf(parts, part)).join('\n');
}

/** Ranges of merged cells, such as `E2:E3`. */
export const mergedRanges = (xml: string): string[] =>
  tagsIn(xml, 'mergeCell').map((tag) => attribute('ref')(tag) ?? '');

/** Cells that lead somewhere else than they say: with a link behind them, or a formula that makes one. */
export const linkedCells = (xml: string): string[] => [
  ...tagsIn(xml, 'hyperlink').map((tag) => attribute('ref')(tag) ?? ''),
  ...[...writtenCells(xml)]
    .filter(({ inner }) => /<(?:\w+:)?f[^>]*>HYPERLINK\(/i.test(inner))
    .map(({ ref }) => ref),
];

/** Every cell of a worksheet. */
export function* writtenCells(xml: string): Generator<WrittenCell> {
  const cell = /(<(?:\w+:)?c(?=[\s/>])[^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs;
  for (const [, tag = '', inner = ''] of xml.matchAll(cell))
    yield {
      ref: refOf(tag) ?? '',
      type: typeOf(tag) ?? 'n',
      style: Number(styleOf(tag) ?? 0),
      inner,
    };
}

const letters = (column: number): string =>
  column === 0
    ? ''
    : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** The number of the column in a reference such as `E2`; the first is 1. */
export const columnOf = (ref: string): number =>
  Array.from(/^[A-Z]*/.exec(ref)?.[0] ?? '').reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0,
  );

/** The number of the row in a reference such as `E2`. */
export const rowOf = (ref: string): number => Number(/\d+$/.exec(ref)?.[0] ?? 0);

/**
 * The parts as our reader takes them: it needs the place of each cell, which may be left out, takes
 * a cell with an error for an empty one, unless the error is text, and loses what stands before a
 * comment, or in a section of characters.
 */
export function readableParts(parts: Parts): Parts {
  const readable = Object.entries(parts).flatMap(([path, bytes]) => {
    const isSheet = worksheet.test(path);
    if (!isSheet && path !== 'xl/sharedStrings.xml') return [];
    const xml = withoutAsides(strFromU8(bytes));
    return [[path, strToU8(isSheet ? readableSheet(xml) : xml)]];
  });
  return { ...parts, ...(Object.fromEntries(readable) as Parts) };
}

/** XML without comments and instructions, and with the text of `<![CDATA[…]]>` as any other text. */
const withoutAsides = (xml: string) =>
  xml.replace(/<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>/gs, (_, text: string | undefined) =>
    (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );

function readableSheet(xml: string): string {
  let row = 0;
  let column = 0;
  return xml.replace(startTag('row|c'), (tag) => {
    const ref = refOf(tag);
    if (/^<(?:\w+:)?row/.test(tag)) {
      row = ref === undefined ? row + 1 : Number(ref);
      column = 0;
      return placed(tag, ref, String(row));
    }
    column = ref === undefined ? column + 1 : columnOf(ref);
    const shown = typeOf(tag) === 'e' ? tag.replace(/(\st\s*=\s*["'])e(?=["'])/, '$1str') : tag;
    return placed(shown, ref, `${letters(column)}${row}`);
  });
}

const placed = (tag: string, ref: string | undefined, place: string) =>
  ref === undefined ? tag.replace(/\s*\/?>$/, (end) => ` r="${place}"${end}`) : tag;

/** What a style shows a number as: the codes of the formats, in the order of the styles. */
export function formatCodes(parts: Parts): string[] {
  const xml = textOf(parts, 'xl/styles.xml');
  const own = new Map(
    tagsIn(xml, 'numFmt').map((tag) => [
      formatOf(tag),
      decoded(attribute('formatCode')(tag) ?? ''),
    ]),
  );
  const styles = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(xml)?.[0] ?? '';
  return tagsIn(styles, 'xf').map((tag) => {
    const id = formatOf(tag) ?? '0';
    return own.get(id) ?? (id === '9' || id === '10' ? '0%' : '');
  });
}
