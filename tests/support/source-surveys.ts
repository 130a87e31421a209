import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Survey } from '../../src/survey/tables.ts';

/** Every survey of an atlas as people keep it, the newest first. */
export const sourceSurveys = (atlas = '.'): Survey[] =>
  globSync('data/enquetes/*/enquete.json', { cwd: atlas })
    .map((file) => Survey.parse(JSON.parse(readFileSync(join(atlas, file), 'utf8'))))
    .toSorted((a, b) => b.year - a.year);
