import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes one text of a table, which has to be there. */
function edit(file: string, from: RegExp, to: string) {
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`${file} heeft geen ${String(from)}`);
  writeFileSync(file, text.replace(from, to));
}

/**
 * Writes the atlas of this project into a folder with one municipality and one answer more, as an
 * editor would add them.
 */
export function growAtlas(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['data', 'content']) cpSync(part, join(folder, part), { recursive: true });
  const data = join(folder, 'data');
  appendFileSync(join(data, 'gemeenten.csv'), 'GM0193,Zwolle,Overijssel,123861,,,,,,\n');
  edit(
    join(data, 'enquetes/omroep-gelderland-2016/antwoorden.csv'),
    /^(GM\d+,[^,]+),niet-gereageerd,,,,,,/m,
    '$1,beantwoord,netwerk,lopend,taal,niet-genoemd,Er zijn taallessen.,',
  );
}
