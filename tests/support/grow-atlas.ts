import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addWave } from './add-wave.ts';
import { sourceRows } from './source-rows.ts';

/** A municipality of the national list that this atlas has no page of, as a row of `gemeenten.csv`. */
function newcomer(): string {
  const present = new Set(sourceRows('gemeenten.csv').map(({ gemeentecode }) => gemeentecode));
  const found = sourceRows('landelijk/gemeenten.csv').find(
    ({ gemeentecode, provincie, tot }) =>
      tot === '' && provincie === 'Overijssel' && !present.has(gemeentecode),
  );
  if (!found) throw new Error('De landelijke lijst heeft geen gemeente die hier nog ontbreekt');
  return `${found['gemeentecode']},${found['gemeentenaam']},${found['provincie']},123861,,,,,,,,\n`;
}

/** A first silent municipality that answers after all; nothing where each has answered. */
function answerMore(responses: string) {
  const text = readFileSync(responses, 'utf8');
  const answered = '$1,beantwoord,netwerk,lopend,taal,niet-genoemd,Er zijn taallessen.,';
  writeFileSync(responses, text.replace(/^(GM\d+,[^,]+),niet-gereageerd,,,,,,/m, answered));
}

/**
 * Writes the atlas of this project into a folder with one municipality, one answer and one survey
 * more, as an editor would add them.
 */
export function growAtlas(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['data', 'content']) cpSync(part, join(folder, part), { recursive: true });
  appendFileSync(join(folder, 'data/gemeenten.csv'), newcomer());
  const [first = ''] = globSync(join(folder, 'data/enquetes/*/antwoorden.csv')).sort();
  answerMore(first);
  addWave(folder);
}
