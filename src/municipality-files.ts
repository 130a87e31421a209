import { fileAddress, licence } from './catalogue/dataset.ts';
import { municipalities } from './content.ts';
import { dataset } from './dataset.ts';
import { municipalityDocument } from './downloads/municipality-document.ts';
import { sheets } from './sheets.ts';
import { municipalityPath } from './survey/addresses.ts';

const about = { versie: dataset.version, licentie: licence.address };

const known = municipalities.map(({ code, name, slug }) => ({
  gemeentecode: code,
  gemeentenaam: name,
  pagina: fileAddress(dataset, municipalityPath(slug)),
}));

/** The JSON of each municipality and the index of them, by path under `/data/`. */
export const municipalityFiles: Readonly<Record<string, object>> = {
  'gemeenten/index.json': {
    ...about,
    gemeenten: known.map((one) => ({
      ...one,
      gegevens: fileAddress(dataset, `gemeenten/${one.gemeentecode}.json`),
    })),
  },
  ...Object.fromEntries(
    known.map((one) => [
      `gemeenten/${one.gemeentecode}.json`,
      { ...one, ...about, ...municipalityDocument(one.gemeentecode, dataset.tables, sheets) },
    ]),
  ),
};
