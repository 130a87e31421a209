import { site } from '../settings/site.ts';
import { fileAddress, licence } from '../dataset/descriptions/dataset.ts';
import { municipalities } from '../content/index.ts';
import { dataset } from './dataset.ts';
import { municipalityDocuments } from '../dataset/files/municipality-document.ts';
import { rowsByTable } from './rows-by-table.ts';
import { municipalityPath } from '../text/addresses.ts';
import type { Municipality } from '../survey/municipality.ts';

const about = { versie: dataset.version, licentie: licence.address };

const known = ({ code, name, slug }: Municipality) => ({
  gemeentecode: code,
  gemeentenaam: name,
  pagina: site.address + municipalityPath(slug),
});

/** The list of municipalities with the address of the JSON of each. */
export const municipalityIndex = {
  ...about,
  gemeenten: municipalities.map((municipality) => ({
    ...known(municipality),
    gegevens: fileAddress(dataset, `gemeenten/${municipality.code}.json`),
  })),
};

const documentOf = municipalityDocuments(dataset.tables, rowsByTable);

/** Everything that the data set says of one municipality, as JSON. */
export const municipalityFile = (municipality: Municipality): string =>
  `${JSON.stringify({ ...known(municipality), ...about, ...documentOf(municipality.code) }, null, 2)}\n`;
