import './command/tell-mistakes.ts';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { checkedData } from './disk/checked-data.ts';
import { readAnswerList } from '../src/import/coding/answer-list.ts';
import { knownNames } from '../src/import/coding/names-for-lists.ts';
import { passedLines } from '../src/import/coding/passed-lines.ts';
import { decodeBytes } from '../src/read/decode-bytes.ts';
import { municipalityList } from '../src/import/municipality-list.ts';
import { readMunicipalityList } from './import/read-municipality-list.ts';
import { csvText } from '../src/text/csv-text.ts';
import { formatCount } from '../src/text/format.ts';
import { codingVocabulary } from '../src/import/coding/coding-vocabulary.ts';
import { proposeCoding } from '../src/import/coding/propose-coding.ts';
import { lettersOf } from '../src/import/coding/words-in.ts';
import { worksheetOf } from '../src/import/coding/worksheet-table.ts';
import { writeFiles } from './disk/write-files.ts';
import { DataError } from '../src/read/problem.ts';
import { personalDataProblems } from '../src/read/personal-data-problems.ts';
import { atlasOption, chooseAtlas } from './command/atlas-choice.ts';
import { Mistake } from '../src/text/mistake.ts';
import { refuseOthersFile } from './disk/own-file.ts';
import { readOptions } from './command/read-options.ts';

const { positionals, values } = readOptions(process.argv.slice(2), {
  command: 'npm run worksheet',
  options: atlasOption,
  words: 2,
});
const [list, target] = positionals;

/** Makes a worksheet with proposals from a list “Gemeente: antwoord”; git ignores `werkbladen/`. */
function makeWorksheet(file: string) {
  const folder = join(chooseAtlas(values.atlas), 'data');
  const data = checkedData(folder);
  const known = knownNames(
    municipalityList(readMunicipalityList(join(folder, 'landelijk/gemeenten.csv'))),
  );
  const decoded = decodeBytes(readFileSync(file));
  if ('refused' in decoded)
    throw new Mistake(`${file}: ${decoded.refused.message}. Sla de lijst op als tekst in UTF-8.`, {
      exitCode: 1,
    });
  const personal = personalDataProblems(file, decoded.text);
  if (personal.length > 0) throw new DataError(personal);
  const { answers, passed } = readAnswerList(decoded.text, known);
  if (answers.length === 0)
    throw new Mistake(
      [`In ${file} staat geen enkel antwoord.`, ...passedLines(passed, file)].join('\n'),
      { exitCode: 1 },
    );
  const vocabulary = codingVocabulary(data);
  const names = new Set(known.names.map(lettersOf));
  const sheet = worksheetOf(
    answers.map((answer) => ({ answer, proposal: proposeCoding(answer, vocabulary, names) })),
  );
  const out = target ?? join('werkbladen', `${basename(file, extname(file))}.csv`);
  const csv = csvText([sheet.fields, ...sheet.data], 'excel');
  // A worksheet that is there already may have been filled in.
  refuseOthersFile(out, (present) => present === csv);
  mkdirSync(dirname(out), { recursive: true });
  writeFiles(new Map([[out, csv]]));
  console.log(
    `${formatCount(answers.length, 'antwoord staat', 'antwoorden staan')} in ${out}. Alles wat erin staat is een voorstel.`,
  );
  for (const sentence of passedLines(passed, file)) console.log(sentence);
}

if (list === undefined)
  throw new Mistake('Noem een lijst: npm run worksheet -- <lijst.txt> [werkblad.csv]');
makeWorksheet(list);
