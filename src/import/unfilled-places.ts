import { utf8Text } from '../read/byte-text.ts';
import type { TableFolder } from '../read/table-folder.ts';

const open = /VUL IN[^",\n]*/;
const isOfPeople = (path: string) => /\.(csv|json)$/.test(path) && !path.startsWith('landelijk/');

/**
 * Every place in a folder that waits for somebody to fill it in, as `file:line:column: words`,
 * which an editor opens at a click.
 */
export const unfilledPlaces = (folder: TableFolder): string[] =>
  folder
    .paths()
    .filter(isOfPeople)
    .sort()
    .flatMap((path) =>
      utf8Text(folder.read(path) ?? new Uint8Array())
        .split('\n')
        .flatMap((line, at) => {
          const found = open.exec(line);
          return found ? [`${folder.nameOf(path)}:${at + 1}:${found.index + 1}: ${found[0]}`] : [];
        }),
    );
