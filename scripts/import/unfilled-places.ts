import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';

const open = /VUL IN[^",\n]*/;
const isOfPeople = (path: string) => /\.(csv|json)$/.test(path) && !path.startsWith('landelijk/');

/**
 * Every place in a folder of tables that waits for somebody to fill it in, as
 * `file:line:column: words`, which an editor opens at a click.
 */
export const unfilledPlaces = (data: string): string[] =>
  filesIn(data)
    .filter(isOfPeople)
    .sort()
    .flatMap((path) => {
      const file = join(data, path);
      return readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          const found = open.exec(line);
          return found ? [`${file}:${at + 1}:${found.index + 1}: ${found[0]}`] : [];
        });
    });
