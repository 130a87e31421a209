import { commonSources } from '../read/common-sources.ts';
import type { Data, SurveyData } from '../read/read-data.ts';
import { askedCodes } from './asked-municipalities.ts';
import { pathOf, type Breach, type Check } from './table-check.ts';

const lastPart = (path: string) => path.split('/').at(-1) ?? '';

function breachesOf(one: SurveyData, data: Data, sources: ReadonlySet<string>): Breach[] {
  const { folder, survey } = one;
  const breach = (message: string, tip: string) => ({
    file: `${folder}/enquete.json`,
    line: 1,
    message,
    tip,
  });
  const unknown = [survey.source, survey.inhabitants.source].filter((id) => !sources.has(id));
  const provinces = new Set(data.rows.nationalMunicipalities.map(({ provincie }) => provincie));
  const { province, on } = survey.asked;
  return [
    ...(survey.id === lastPart(folder)
      ? []
      : [breach(`id is ${survey.id}, de map heet ${lastPart(folder)}`, 'maak ze gelijk')]),
    ...[...new Set(unknown)].map((id) =>
      breach(
        `bron ${id} is niet bekend in bronnen.csv`,
        'zet haar in bronnen.csv, of verbeter source',
      ),
    ),
    ...(province !== null && !provinces.has(province)
      ? [
          breach(
            `asked.province: ${province} is geen provincie`,
            `kies uit ${[...provinces].sort().join(', ')}, of null voor heel het land`,
          ),
        ]
      : askedCodes(one, data).length === 0
        ? [breach(`asked.on: op ${on} was er geen enkele gemeente`, 'verbeter de dag')]
        : []),
  ];
}

/** What describes a survey leads somewhere: its folder, its sources, its province and its day. */
export const describedSurveys: Check = {
  name: 'de beschrijving van een enquête klopt met de tabellen',
  breaches: (data) => {
    const sources = new Set(data.rows.sources.map(({ bron }) => bron));
    const absent = commonSources.filter(([id]) => !sources.has(id));
    return [
      ...absent.map(([id, title]) => ({
        file: pathOf('sources'),
        line: 1,
        message: `bron ${id} ontbreekt: ${title}`,
        tip: 'zet de regel terug: pagina’s van elke atlas noemen deze bron',
      })),
      ...data.surveys.flatMap((one) => breachesOf(one, data, sources)),
    ];
  },
};
