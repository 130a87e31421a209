import { z } from 'astro/zod';
import { Municipality } from '../../src/survey/municipality.ts';
import { AtlasTables } from '../../src/survey/tables.ts';
import { atlasTablesOf } from './atlas-tables.ts';
import { municipalitiesOf } from './municipalities.ts';
import { Mistake } from '../command/mistake.ts';
import { breachesOf } from '../checks/index.ts';
import { settleTables, tablesLock } from '../disk/write-tables.ts';
import { DataError } from '../read/problem.ts';
import { isLocked } from '../disk/with-lock.ts';
import { readData, type Data } from '../read/read-data.ts';

/** Reads and checks every table; throws one error that lists everything that is wrong. */
export function checkedData(folder: string): Data {
  if (!isLocked(tablesLock(folder))) settleTables(folder);
  const { data, problems } = readData(folder);
  const all = problems.length > 0 ? problems : breachesOf(data);
  if (all.length > 0) throw new DataError(all);
  return data;
}

/** The records and tables of the atlas, checked once more against the schema of the site. */
export function atlasOf(data: Data): { municipalities: Municipality[]; tables: AtlasTables } {
  if (data.surveys.length === 0)
    throw new Mistake(
      'Deze atlas heeft nog geen enquête: de map data/enquetes is leeg. Neem eerst antwoorden over: npm run import -- <blad> --atlas <map> --enquete <id>',
    );
  return {
    municipalities: z.array(Municipality).parse(municipalitiesOf(data)),
    tables: AtlasTables.parse(atlasTablesOf(data)),
  };
}
