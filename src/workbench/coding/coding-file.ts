import { readCsv } from '../../read/csv.ts';
import type { Problem } from '../../read/problem.ts';
import { csvText } from '../../text/csv-text.ts';
import { fields, type CodedCells } from './answer-coding.ts';

/** Which of the two coders made a file. */
export type Coder = 'eerste' | 'tweede';

/** Each answer that a coder finished. */
export interface CodedAnswer {
  code: string;
  name: string;
  cells: CodedCells;
}

/** The file of one coder. */
export interface CodingFile {
  coder: Coder;
  answers: CodedAnswer[];
}

const columns = ['codeur', 'gemeentecode', 'gemeentenaam', ...fields];

/** The name under which a coder saves that file. */
export const codingFileName = (coder: Coder): string => `codering-${coder}.csv`;

/** The file of one coder as CSV: a row for each answer, a column for each field. */
export const codingFileText = ({ coder, answers }: CodingFile): string =>
  csvText(
    [
      columns,
      ...answers.map(({ code, name, cells }) => [
        coder,
        code,
        name,
        ...fields.map((field) => cells[field]),
      ]),
    ],
    'strict',
  );

const isCoder = (word: string): word is Coder => word === 'eerste' || word === 'tweede';

/** Reads the file of one coder, however a spreadsheet saved it; or everything that is wrong in it. */
export function readCodingFile(
  text: string,
  file: string,
): CodingFile | { problems: readonly Problem[] } {
  const { rows, problems } = readCsv(text, file, columns);
  const found = [...problems];
  const answers: CodedAnswer[] = [];
  const coders = new Set<Coder>();
  const lines = new Map<string, number>();
  for (const { line, cells, at } of rows) {
    const { codeur = '', gemeentecode: code = '', gemeentenaam: name = '' } = cells;
    const earlier = lines.get(code);
    const add = (column: string, message: string, tip: string) => {
      found.push({ file, ...at(column), kind: 'codering', message, tip });
    };
    if (isCoder(codeur)) coders.add(codeur);
    else
      add('codeur', `kolom codeur heeft "${codeur}"`, 'hier hoort eerste of tweede, in elke rij');
    if (earlier !== undefined)
      add('gemeentecode', `${name} staat ook op rij ${earlier}`, 'houd één van beide rijen over');
    lines.set(code, line);
    answers.push({
      code,
      name,
      cells: Object.fromEntries(fields.map((field) => [field, cells[field] ?? ''])) as CodedCells,
    });
  }
  const [coder] = coders;
  if (coders.size > 1 || (coder === undefined && found.length === 0))
    found.push({
      file,
      line: 1,
      column: 1,
      kind: 'codering',
      message:
        coders.size > 1 ? 'dit bestand is van twee codeurs' : 'in dit bestand staat geen antwoord',
      tip: 'kies het bestand dat één codeur bewaarde',
    });
  return coder === undefined || found.length > 0 ? { problems: found } : { coder, answers };
}
