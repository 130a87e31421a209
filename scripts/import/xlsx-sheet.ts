import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { Refusal } from './decode-bytes.ts';
import { knownNames } from './find-dialect.ts';
import type { Sheet } from './sheet.ts';

const largest = 500_000_000;
const worksheet = /^xl\/worksheets\/[^/]+\.xml$/;

/** The first sheet of a workbook that has our column names; its cells as a Dutch Excel writes them. */
export async function xlsxSheet(bytes: Uint8Array): Promise<Sheet | { refused: Refusal }> {
  const files = unpacked(bytes);
  if (!files) return refused('de werkmap is beschadigd of te groot');
  const formula = formulaWithoutValue(files);
  if (formula)
    return refused(
      `cel ${formula} heeft een formule zonder uitkomst`,
      'open de werkmap in Excel, sla haar op en probeer het opnieuw',
    );
  try {
    const repacked = zipSync(withVisibleErrors(files), { level: 0 });
    const sheets = await readWorkbook(Buffer.from(repacked), { trim: false });
    const chosen = sheets.filter(({ data }) => knownNames((data[0] ?? []).map(asText)) >= 3);
    if (chosen.length > 1)
      return refused(
        `${chosen.length} bladen hebben onze kolommen: ${chosen.map(({ sheet }) => sheet).join(', ')}`,
        'laat één blad over',
      );
    return sheetOf((chosen[0] ?? sheets[0])?.data ?? []);
  } catch {
    return refused('de werkmap is niet te lezen');
  }
}

const refused = (
  message: string,
  tip = 'sla de werkmap opnieuw op als .xlsx, zonder wachtwoord, of als CSV UTF-8',
): { refused: Refusal } => ({ refused: { kind: 'werkmap', message, tip } });

type Files = Record<string, Uint8Array<ArrayBuffer>>;

function unpacked(bytes: Uint8Array): Files | undefined {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > largest) throw new Error('too large');
        return true;
      },
    });
    return Object.keys(files).some((path) => worksheet.test(path)) ? files : undefined;
  } catch {
    return undefined;
  }
}

const sheetTexts = (files: Files) =>
  Object.entries(files)
    .filter(([path]) => worksheet.test(path))
    .map(([path, bytes]) => [path, strFromU8(bytes)] as const);

function formulaWithoutValue(files: Files): string | undefined {
  const formula =
    /<c r="([A-Z]+\d+)"[^>]*>\s*<f(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*(?:<v\s*\/>\s*)?<\/c>/;
  return sheetTexts(files)
    .map(([, xml]) => formula.exec(xml)?.[1])
    .find((cell) => cell !== undefined);
}

/** The reader takes a cell with an error for an empty one; as text the error shows. */
function withVisibleErrors(files: Files): Files {
  const shown = sheetTexts(files).map(([path, xml]) => [
    path,
    strToU8(xml.replace(/(<c [^>]*)t="e"/g, (_, start: string) => `${start}t="str"`)),
  ]);
  return { ...files, ...(Object.fromEntries(shown) as Files) };
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (value instanceof Date) return `${value.toISOString().slice(0, 10)} (datum)`;
  return typeof value === 'string'
    ? value.replace(/\r\n?/g, '\n').replace(/_x000D_\n?/g, '\n')
    : '';
}

function sheetOf(data: readonly (readonly unknown[])[]): Sheet {
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
