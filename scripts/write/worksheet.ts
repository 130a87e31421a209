import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { checkedData } from '../disk/checked-data.ts';
import { knownNames } from '../../src/import/coding/names-for-lists.ts';
import { fileKind } from '../../src/import/file-kind.ts';
import { decodeBytes } from '../../src/read/decode-bytes.ts';
import { municipalityList } from '../../src/import/municipality-list.ts';
import { readMunicipalityList } from '../import/read-municipality-list.ts';
import { formatCount } from '../../src/text/format.ts';
import { worksheetFrom } from '../../src/import/coding/worksheet-from.ts';
import { codingVocabulary } from '../../src/import/coding/coding-vocabulary.ts';
import { writeFiles } from '../disk/write-files.ts';
import { atlasOption, chooseAtlas } from '../command/atlas-choice.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { refuseOthersFile } from '../disk/own-file.ts';
import { readOptions } from '../command/read-options.ts';

function makeWorksheet(file: string, atlas: string, target: string | undefined) {
  const folder = join(atlas, 'data');
  const data = checkedData(folder);
  const known = knownNames(
    municipalityList(readMunicipalityList(join(folder, 'landelijk/gemeenten.csv'))),
  );
  const bytes = readFileSync(file);
  if (fileKind(bytes) !== 'text')
    throw new Mistake(
      `${file} is geen tekstbestand. Sla de lijst in Word of een ander programma op als tekst zonder opmaak (.txt), in UTF-8.`,
      { exitCode: 1 },
    );
  const decoded = decodeBytes(bytes);
  if ('refused' in decoded)
    throw new Mistake(`${file}: ${decoded.refused.message}. Sla de lijst op als tekst in UTF-8.`, {
      exitCode: 1,
    });
  const vocabulary = codingVocabulary(data);
  const { csv, answers, passed } = worksheetFrom({ name: file, ...decoded }, { known, vocabulary });
  const out = target ?? join(atlas, 'werkbladen', `${basename(file, extname(file))}.csv`);
  // A worksheet that is there already may have been filled in.
  refuseOthersFile(out, (present) => present === csv);
  mkdirSync(dirname(out), { recursive: true });
  writeFiles(new Map([[out, csv]]));
  console.log(
    `${formatCount(answers.length, 'antwoord staat', 'antwoorden staan')} in ${out}. Alles wat erin staat is een voorstel.`,
  );
  for (const sentence of passed) console.log(sentence);
}

/** Makes a worksheet with proposals from a list “Gemeente: antwoord”; git ignores `werkbladen/`. */
export function writeWorksheet(words: readonly string[]): void {
  const { positionals, values } = readOptions(words, {
    command: 'npm run worksheet',
    options: atlasOption,
    words: 2,
  });
  const [list, target] = positionals;
  if (list === undefined)
    throw new Mistake('Noem een lijst: npm run worksheet -- <lijst.txt> [werkblad.csv]');
  makeWorksheet(list, chooseAtlas(values.atlas), target);
}
