import { cleanText } from '../clean-text.ts';
import type { MunicipalityList } from '../municipality-list.ts';
import { codeBesideName, codeOf } from '../written-code.ts';
import type { FormColumn } from './form-column.ts';

/** The columns of an export that say of which municipality a row is. */
export interface MunicipalityColumns {
  name: FormColumn | undefined;
  code: FormColumn | undefined;
}

const least = 0.5;

/** A name that a program wrote without spaces: `den_haag`. */
export const spaced = (text: string): string => text.replaceAll('_', ' ');

/** Finds them by their values: the one of which most, and most different ones, are in the list. */
export function municipalityColumns(
  columns: readonly FormColumn[],
  list: MunicipalityList,
): MunicipalityColumns {
  const isKnown = (code: string) => list.byCode.has(code);
  const isName = (text: string) =>
    list.byName(codeBesideName(spaced(text), isKnown).name).found.length > 0;
  const isCode = (text: string) =>
    /^(GM)?\s?\d{1,4}$/i.test(text) && isKnown(codeOf(text, isKnown));
  const name = best(columns, isName);
  // A count of something in a municipality may be a code too: beside a name it must say that it is one.
  const saying = name ? /code|cbs/i : /gemeente|municipality|code|cbs/i;
  const code = best(
    columns.filter(
      ({ header, question, cells }) =>
        saying.test(`${header} ${question}`) ||
        cells.some(({ text }) => /^GM\s?\d{4}$/i.test(text)),
    ),
    isCode,
  );
  const isMixed = code?.cells.some(({ text }) => isName(text)) ?? false;
  return isMixed ? { name: name ?? code, code: undefined } : { name, code };
}

function best(
  columns: readonly FormColumn[],
  isOne: (text: string) => boolean,
): FormColumn | undefined {
  const [first] = columns
    .map((column) => ({ column, score: scoreOf(column, isOne) }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score);
  return first?.column;
}

/** How far a column is one of municipalities: 0 where less than half of it is. */
function scoreOf(
  { cells, header, question }: FormColumn,
  isOne: (text: string) => boolean,
): number {
  const filled = cells.map(({ text }) => cleanText(text)).filter((text) => text !== '');
  const found = filled.filter(isOne);
  const share = found.length / Math.max(1, filled.length);
  if (filled.length === 0 || share < least) return 0;
  const says = /gemeente|municipality/i.test(`${header} ${question}`) ? 0.2 : 0;
  return share + says + new Set(found).size / cells.length;
}
