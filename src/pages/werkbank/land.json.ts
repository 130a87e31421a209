import { countryFiles } from '../../workbench/country-files.ts';

/** What the workbench has to know of the country, as one file of texts. */
export const GET = () => Response.json(countryFiles);
