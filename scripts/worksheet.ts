import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import Papa from 'papaparse';
import { checkedData } from './atlas.ts';
import { readAnswerList } from './coding/answer-list.ts';
import { codingVocabulary } from './coding/coding-vocabulary.ts';
import { proposeCoding } from './coding/propose-coding.ts';
import { lettersOf } from './coding/words-in.ts';
import { worksheetOf } from './coding/worksheet.ts';
import { DataError } from './problem.ts';

const [list, target] = process.argv.slice(2);
const usage = 'Gebruik: npm run worksheet -- <lijst.txt> [werkblad.csv]';

/** Makes a worksheet with proposals from a list “Gemeente: antwoord”; git ignores `werkbladen/`. */
function makeWorksheet(file: string) {
  const data = checkedData('data');
  const known = data.rows.nationalMunicipalities.map((row) => ({
    code: row.gemeentecode,
    name: row.gemeentenaam,
  }));
  const { answers, unmatched } = readAnswerList(readFileSync(file, 'utf8'), known);
  const vocabulary = codingVocabulary(data);
  const names = new Set(known.map(({ name }) => lettersOf(name)));
  const sheet = worksheetOf(
    answers.map((answer) => ({ answer, proposal: proposeCoding(answer, vocabulary, names) })),
  );
  const out = target ?? join('werkbladen', `${basename(file, extname(file))}.csv`);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `\uFEFF${Papa.unparse(sheet, { delimiter: ';', newline: '\r\n' })}\r\n`);
  console.log(
    `${answers.length} antwoorden staan in ${out}. Alles wat erin staat is een voorstel.`,
  );
  for (const { line, label } of unmatched)
    console.log(`${file}:${line}: “${label}” is geen gemeente die wij kennen; niet overgenomen.`);
  if (answers.length === 0) process.exitCode = 1;
}

if (!list) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    makeWorksheet(list);
  } catch (error) {
    const expected = error instanceof DataError || (error as NodeJS.ErrnoException).code;
    if (!expected) throw error;
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
