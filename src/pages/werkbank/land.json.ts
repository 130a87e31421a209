import { projectFiles } from '../../content/project-files.ts';
import { memory } from '../../site/made-before.ts';
import { countryFiles } from '../../workbench/country-files.ts';

const tables = projectFiles(
  'landelijk/{gemeenten,woonplaatsen,postcodes,ligging}.csv',
  '{gemeenten,woonplaatsen,buren,bronnen}.csv',
);

/** What the workbench has to know of the country, as one file of texts. */
export const GET = () =>
  Response.json(memory.madeFrom('werkbank-land', [...tables], () => countryFiles(tables)));
