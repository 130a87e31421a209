import { z } from 'astro/zod';
import { Municipality } from '../survey/municipality.ts';
import { AtlasTables } from '../survey/tables.ts';
import { atlasTablesOf } from './atlas-tables.ts';
import { municipalitiesOf } from './municipalities.ts';
import { Mistake } from '../text/mistake.ts';
import type { Data } from '../read/read-data.ts';

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
