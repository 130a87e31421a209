import { sampleRows } from '../sample-sheet.ts';
import { packed } from './xlsx-of.ts';

/** What differs from a plain OpenDocument sheet with the sample on it. */
export interface OdsParts {
  /** Whole cells in XML, by their place. */
  cells?: Record<string, string>;
  /** Names of styles by place: of a cell (`E4`). */
  styles?: Record<string, string>;
  /** Attributes of rows and of the table. */
  rows?: Record<number, string>;
  table?: string;
  columns?: string;
  /** Around some rows: `[first, last, start, end]`. */
  group?: [first: number, last: number, start: string, end: string];
  automaticStyles?: string;
  /** After the last row, and after the table. */
  moreRows?: string;
  after?: string;
  beforeTable?: string;
  settings?: string;
  more?: Record<string, string>;
}

const amounts = [2370.5, undefined, undefined, 1000, 950];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const spaces = [
  ...['office', 'table', 'text', 'style', 'number', 'config', 'manifest'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');

/** The paragraphs of a text. */
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');

function sampleXml({ cells = {}, styles = {}, rows = {}, group }: OdsParts): string {
  return sampleRows
    .map((texts, index) => {
      const row = index + 1;
      const written = texts.map((text, at) => {
        const ref = `${String.fromCharCode(65 + at)}${row}`;
        const own = cells[ref];
        if (own !== undefined) return own;
        const style = styles[ref] === undefined ? '' : ` table:style-name="${styles[ref]}"`;
        const amount = at === 4 && index > 0 ? amounts[index - 1] : undefined;
        if (amount !== undefined)
          return `<table:table-cell${style} office:value-type="float" office:value="${amount}"><text:p>${amount}</text:p></table:table-cell>`;
        return text === ''
          ? `<table:table-cell${style}/>`
          : `<table:table-cell${style} office:value-type="string">${paragraphs(text)}</table:table-cell>`;
      });
      const xml = `<table:table-row ${rows[row] ?? ''}>${written.join('')}<table:table-cell table:number-columns-repeated="16378"/></table:table-row>`;
      const [first, last, start, end] = group ?? [];
      return `${row === first ? (start ?? '') : ''}${xml}${row === last ? (end ?? '') : ''}`;
    })
    .join('');
}

/** The parts of an OpenDocument sheet, by their path. */
export function odsParts(parts: OdsParts = {}): Record<string, string> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles>${parts.automaticStyles ?? ''}</office:automatic-styles><office:body><office:spreadsheet>${parts.beforeTable ?? ''}<table:table table:name="Blad1" ${parts.table ?? ''}>${parts.columns ?? '<table:table-column table:number-columns-repeated="16384"/>'}${sampleXml(parts)}<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>${parts.moreRows ?? ''}</table:table>${parts.after ?? ''}</office:spreadsheet></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${spaces}><office:styles><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>`,
    'settings.xml': `<office:document-settings ${spaces}>${parts.settings ?? ''}</office:document-settings>`,
    'META-INF/manifest.xml': `<manifest:manifest ${spaces}/>`,
    ...parts.more,
  };
}

/** An OpenDocument sheet with the sample, written otherwise in some places. */
export const odsOf = (parts: OdsParts = {}): Uint8Array => packed(odsParts(parts));
