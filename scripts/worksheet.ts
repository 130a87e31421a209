import './command/tell-mistakes.ts';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import Papa from 'papaparse';
import { checkedData } from './assemble/atlas.ts';
import { readAnswerList } from './worksheet/answer-list.ts';
import { codingVocabulary } from './worksheet/coding-vocabulary.ts';
import { proposeCoding } from './worksheet/propose-coding.ts';
import { lettersOf } from './worksheet/words-in.ts';
import { worksheetOf } from './worksheet/worksheet-table.ts';
import { writeFiles } from './disk/write-files.ts';
import { DataError } from './read/problem.ts';
import { personalDataProblems } from './read/personal-data-problems.ts';
import { Mistake } from './command/mistake.ts';
import { refuseOthersFile } from './disk/own-file.ts';
import { readOptions } from './command/read-options.ts';

const { positionals } = readOptions(process.argv.slice(2), {
  command: 'npm run worksheet',
  options: {},
  words: 2,
});
const [list, target] = positionals;

/** Makes a worksheet with proposals from a list “Gemeente: antwoord”; git ignores `werkbladen/`. */
function makeWorksheet(file: string) {
  const data = checkedData('data');
  const known = data.rows.nationalMunicipalities.map((row) => ({
    code: row.gemeentecode,
    name: row.gemeentenaam,
  }));
  const text = readFileSync(file, 'utf8');
  const personal = personalDataProblems(file, text);
  if (personal.length > 0) throw new DataError(personal);
  const { answers, unmatched } = readAnswerList(text, known);
  const vocabulary = codingVocabulary(data);
  const names = new Set(known.map(({ name }) => lettersOf(name)));
  const sheet = worksheetOf(
    answers.map((answer) => ({ answer, proposal: proposeCoding(answer, vocabulary, names) })),
  );
  const out = target ?? join('werkbladen', `${basename(file, extname(file))}.csv`);
  const csv = `\uFEFF${Papa.unparse(sheet, { delimiter: ';', newline: '\r\n' })}\r\n`;
  // A worksheet that is there already may have been filled in.
  refuseOthersFile(out, (present) => present === csv);
  mkdirSync(dirname(out), { recursive: true });
  writeFiles(new Map([[out, csv]]));
  console.log(
    `${answers.length} antwoorden staan in ${out}. Alles wat erin staat is een voorstel.`,
  );
  for (const { line, label } of unmatched)
    console.log(`${file}:${line}: “${label}” is geen gemeente die wij kennen; niet overgenomen.`);
  if (answers.length === 0) process.exitCode = 1;
}

if (list === undefined)
  throw new Mistake('Noem een lijst: npm run worksheet -- <lijst.txt> [werkblad.csv]');
makeWorksheet(list);
