import { strToU8, zipSync } from 'fflate';
import { sampleRows } from '../sample-sheet.ts';

/** What differs from a plain workbook with the sample on its one sheet. */
export interface XlsxParts {
  /** Whole cells in XML, by their place. */
  cells?: Record<string, string>;
  /** Styles of cells by their place; a row (`4`), a column (`E`) or a cell (`E4`). */
  styles?: Record<string, number>;
  /** Attributes of rows. */
  rows?: Record<number, string>;
  /** Beyond the first, which are plain: fonts, fills, styles of cells and of rules, in XML. */
  fonts?: string[];
  fills?: string[];
  xfs?: string[];
  dxfs?: string;
  formats?: string;
  /** Other parts of the table of styles. */
  moreStyles?: string;
  strings?: string[];
  cols?: string;
  sheetView?: string;
  sheetFormat?: string;
  /** Rows after the last, and what comes after all rows. */
  moreRows?: string;
  after?: string;
  state?: string;
  otherSheet?: { name: string; state?: string; rows: string };
  theme?: string;
  more?: Record<string, string>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const amounts = [2370.5, undefined, undefined, 1000, 950];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text that stands in its cell. */
export const inlineText = (text: string) => `<is><t xml:space="preserve">${escaped(text)}</t></is>`;

/** The rows of the sample, with amounts as numbers. */
function sampleXml({ cells = {}, styles = {}, rows = {} }: XlsxParts): string {
  return sampleRows
    .map((texts, index) => {
      const row = index + 1;
      const written = texts.map((text, at) => {
        const column = String.fromCharCode(65 + at);
        const ref = `${column}${row}`;
        const own = cells[ref];
        if (own !== undefined) return own;
        const style = styles[ref] ?? styles[row] ?? styles[column];
        const start = `<c r="${ref}"${style === undefined ? '' : ` s="${style}"`}`;
        const amount = at === 4 && index > 0 ? amounts[index - 1] : undefined;
        if (amount !== undefined) return `${start}><v>${amount}</v></c>`;
        return text === '' ? '' : `${start} t="inlineStr">${inlineText(text)}</c>`;
      });
      return `<row r="${row}" ${rows[row] ?? ''}>${written.join('')}</row>`;
    })
    .join('');
}

const relations = (list: readonly [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="${packaged}">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The parts of a workbook, by their path. */
export function xlsxParts(parts: XlsxParts): Record<string, string> {
  const { fonts = [], fills = [], xfs = [], otherSheet, strings = [] } = parts;
  const sheet = (rows: string, before = '', after = '') =>
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const state = (value: string | undefined) => (value === undefined ? '' : ` state="${value}"`);
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1"${state(parts.state)} r:id="rId1"/>${
      otherSheet
        ? `<sheet name="${otherSheet.name}" sheetId="2"${state(otherSheet.state)} r:id="rId5"/>`
        : ''
    }</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
      ['rId5', 'worksheet', 'worksheets/sheet2.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet(
      sampleXml(parts) + (parts.moreRows ?? ''),
      `<sheetViews><sheetView workbookViewId="0" ${parts.sheetView ?? ''}/></sheetViews><sheetFormatPr defaultRowHeight="15" ${parts.sheetFormat ?? ''}/>${parts.cols ?? ''}`,
      parts.after,
    ),
    ...(otherSheet ? { 'xl/worksheets/sheet2.xml': sheet(otherSheet.rows) } : {}),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${parts.formats ?? ''}<fonts>${['<sz val="11"/><color theme="1"/><name val="Calibri"/>', ...fonts].map((font) => `<font>${font}</font>`).join('')}</fonts><fills>${[
      '<patternFill patternType="none"/>',
      '<patternFill patternType="gray125"/>',
      ...fills,
    ]
      .map((fill) => `<fill>${fill}</fill>`)
      .join(
        '',
      )}</fills><cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0"/></cellStyleXfs><cellXfs>${['numFmtId="0" fontId="0" fillId="0" xfId="0"', ...xfs].map((xf) => `<xf ${xf}/>`).join('')}</cellXfs>${parts.dxfs ? `<dxfs>${parts.dxfs}</dxfs>` : ''}${parts.moreStyles ?? ''}</styleSheet>`,
    ...(parts.theme ? { 'xl/theme/theme1.xml': parts.theme } : {}),
    ...parts.more,
  };
}

/** Parts packed in a zip. */
export const packed = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
    { level: 1 },
  );

/** A workbook of Excel with the sample, written otherwise in some places. */
export const xlsxOf = (parts: XlsxParts = {}): Uint8Array => packed(xlsxParts(parts));
