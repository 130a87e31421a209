import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { columnKey } from './column-key.ts';
import type { Refusal } from '../read/decode-bytes.ts';
import { knownNames } from './find-dialect.ts';
import { isMisleadingFormat } from './misleading-format.ts';
import type { Sheet } from './sheet.ts';
import {
  columnOf,
  formatCodes,
  linkedCells,
  mergedRanges,
  readableParts,
  rowOf,
  sheetXml,
  unpacked,
  writtenCells,
  type Parts,
} from './workbook-parts.ts';

const amountKey = columnKey('budget_per_vergunninghouder');

type Data = readonly (readonly unknown[])[];

interface NamedData {
  sheet: string;
  data: Data;
}

/** The first sheet of a workbook that has our column names; its cells as a Dutch Excel writes them. */
export async function xlsxSheet(bytes: Uint8Array): Promise<Sheet | { refused: Refusal }> {
  const packed = unpacked(bytes);
  if (!packed) return refused('de werkmap is beschadigd of te groot');
  const parts = readableParts(packed);
  let sheets: NamedData[];
  try {
    sheets = await readWorkbook(Buffer.from(zipSync(parts, { level: 0 })), { trim: false });
  } catch {
    return refused('de werkmap is niet te lezen');
  }
  const headed = sheets.filter(({ data }) => isHeader(data[0]));
  if (headed.length > 1)
    return refused(
      `${headed.length} bladen hebben onze kolommen: ${headed.map(({ sheet }) => sheet).join(', ')}`,
      'laat één blad over',
    );
  const chosen = headed[0] ?? sheets[0];
  if (!chosen) return refused('de werkmap heeft geen bladen');
  const other = sheets.find((sheet) => sheet !== chosen && sheet.data.some(isOfTable));
  if (other)
    return refused(
      `ook op blad "${other.sheet}" staan rijen van gemeenten`,
      'zet alle rijen op één blad onder één kopregel, of haal het andere blad weg',
    );
  const xml = sheetXml(parts, chosen.sheet);
  const wrong = wrongCell(parts, xml, chosen);
  if (wrong) return { refused: wrong };
  return { ...sheetOf(chosen.data), unread: unreadParts(parts, xml, chosen, sheets) };
}

/** Other sheets with something on them, links behind a text, and comments. */
function unreadParts(
  parts: Parts,
  xml: string,
  chosen: NamedData,
  sheets: readonly NamedData[],
): string[] {
  const others = sheets.filter(
    (sheet) => sheet !== chosen && sheet.data.some((row) => row.some(hasValue)),
  );
  const cells = new Set(linkedCells(xml));
  const behindText = [...cells].filter((ref) => {
    const value = chosen.data[rowOf(ref) - 1]?.[columnOf(ref) - 1];
    return hasValue(value) && !/^https?:/i.test(asText(value));
  });
  const comments = Object.keys(parts).some((path) =>
    /^xl\/(threadedComments|comments)/i.test(path),
  );
  return [
    ...others.map(({ sheet }) => `blad "${sheet}"`),
    ...(behindText.length > 0
      ? [`het adres achter ${behindText.join(', ')} (zet het zelf in de cel)`]
      : []),
    ...(comments ? ['de opmerkingen bij cellen'] : []),
  ];
}

const hasValue = (value: unknown) => value !== null && value !== undefined && value !== '';

const refused = (
  message: string,
  tip = 'sla de werkmap opnieuw op als .xlsx, zonder wachtwoord, of als CSV UTF-8',
): { refused: Refusal } => ({
  refused: { kind: 'werkmap', message, expected: 'één blad met onze kolommen', tip },
});

const textsOf = (row: readonly unknown[] | undefined) => (row ?? []).map(asText);
const isHeader = (row: readonly unknown[] | undefined) => knownNames(textsOf(row)) >= 3;

/** Whether a row is one of our table: its header, or a code with a yes or no after it. */
function isOfTable(row: readonly unknown[]): boolean {
  const texts = textsOf(row).map((text) => text.trim());
  const code = texts.findIndex((text) => /^GM\d{4}$/i.test(text));
  const after = code === -1 ? [] : texts.slice(code + 1);
  return isHeader(row) || after.some((text) => /^(ja|nee|waar|onwaar)$/i.test(text));
}

/** The first cell of a sheet that shows something else than it holds. */
function wrongCell(parts: Parts, xml: string, { sheet, data }: NamedData): Refusal | undefined {
  const at = (ref: string) => ({ kind: 'werkmap', line: rowOf(ref), column: columnOf(ref) });
  const width = (data[0] ?? []).length;
  const merged = mergedRanges(xml).find(
    (range) =>
      rowOf(range) > 1 &&
      rowOf(range.split(':')[0] ?? '') <= data.length &&
      columnOf(range) <= width,
  );
  if (merged !== undefined)
    return {
      ...at(merged.split(':')[0] ?? ''),
      message: `op blad "${sheet}" zijn de cellen ${merged} samengevoegd`,
      expected: 'in elke cel haar eigen waarde',
      tip: 'hef de samenvoeging op en vul elke cel',
    };
  const codes = formatCodes(parts);
  const ofAmounts = textsOf(data[0]).findIndex((text) => columnKey(text) === amountKey) + 1;
  for (const { ref, type, style, inner } of writtenCells(xml)) {
    if (isUnsaved(type, inner))
      return {
        ...at(ref),
        message: `op blad "${sheet}" heeft cel ${ref} een formule zonder uitkomst`,
        expected: 'de uitkomst',
        tip: 'open de werkmap in Excel, sla haar op en probeer het opnieuw',
      };
    const code = codes[style] ?? '';
    if (type === 'n' && inner !== '' && columnOf(ref) <= width && code.includes('%'))
      return {
        ...at(ref),
        message: `op blad "${sheet}" toont cel ${ref} een percentage`,
        expected: 'een tekst of een bedrag',
        tip: 'zet de kolom op Tekst of Getal en typ de cel opnieuw',
      };
    if (type === 'n' && inner !== '' && columnOf(ref) === ofAmounts && isMisleadingFormat(code))
      return {
        ...at(ref),
        message: `op blad "${sheet}" toont cel ${ref} iets anders dan een bedrag in euro’s (opmaak ${code})`,
        expected: 'een bedrag in euro’s per vergunninghouder, zonder woorden of percentage',
        tip: 'typ het bedrag opnieuw, met de opmaak Getal of Valuta (€)',
      };
  }
  return undefined;
}

/** Whether a cell has a formula of which the result was not saved; a result may be an empty text. */
const isUnsaved = (type: string, inner: string) =>
  /<(?:\w+:)?f[\s/>]/.test(inner) &&
  !/<(?:\w+:)?v(?:\s[^>]*)?>[^<]/.test(inner) &&
  !(type === 'str' && /<(?:\w+:)?v[\s/>]/.test(inner));

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // As Excel shows it: the sixteenth digit and on are what reckoning in halves leaves behind.
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (value instanceof Date) return `${value.toISOString().slice(0, 10)} (datum)`;
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

function sheetOf(data: Data): Sheet {
  const rows = data.map((values, index) => ({
    line: index + 1,
    cells: values.map((value, column) => ({
      text: asText(value),
      at: { line: index + 1, column: column + 1 },
    })),
  }));
  const lineAt = (line: number) =>
    rows[line - 1]?.cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' | ') ?? '';
  return { rows, lineAt, delimiter: undefined };
}
