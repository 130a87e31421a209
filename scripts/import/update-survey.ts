import type { Form } from '../../src/import/forms/read-form.ts';
import type { ListedMunicipality } from '../../src/import/municipality-list.ts';
import { surveyUpdate } from '../../src/import/new-survey.ts';
import { soundData } from '../../src/checks/sound-data.ts';
import { withFiles } from '../../src/read/table-folder.ts';
import { diskFolder } from '../disk/disk-folder.ts';
import { writeFiles } from '../disk/write-files.ts';
import { alone } from './alone.ts';
import type { Console } from './console.ts';
import type { Options } from './options.ts';

interface Target {
  options: Options;
  survey: string;
  municipalities: readonly ListedMunicipality[];
}

/** Puts the answers of a later export in the tables of its survey, once somebody confirmed what changes. */
export async function updateSurvey(
  form: Form,
  { options: { data, confirmed }, survey, municipalities }: Target,
  { log, error }: Console,
): Promise<0 | 1> {
  const tables = diskFolder(data);
  return alone(
    data,
    () => {
      const { files, told } = surveyUpdate(form, { survey, tables, municipalities });
      const [given] = files.keys();
      if (given === undefined) {
        log('Er is niets nieuws in deze export. Er is niets geschreven.');
        return 0;
      }
      if (!confirmed) {
        const asked =
          'Er is niets geschreven. Klopt het? Geef de opdracht opnieuw, met --bevestig.';
        error([...told, asked].join('\n'));
        return 1;
      }
      soundData(withFiles(tables, files));
      writeFiles(new Map(Array.from(files, ([path, text]) => [tables.nameOf(path), text])));
      log([...told, `  ${tables.nameOf(given)}`].join('\n'));
      return 0;
    },
    log,
  );
}
