import { approaches, phases, themes } from '../../../src/survey/vocabulary.ts';
import { seededRandom, seedOf } from '../search/seeded-random.ts';
import type { InventedUnit } from './invented-unit.ts';

type Row = Record<string, string | number>;

/** The rows of one municipality in each table of a survey. */
export interface InventedAnswer {
  antwoorden: Row[];
  partners: Row[];
  projecten: Row[];
  budgetten: Row[];
}

/** How many organisations an invented atlas has. */
export const organisationCount = 12;

/** What one municipality is made to say in one survey; the same in every run. */
export function inventedAnswer(unit: InventedUnit, survey: string, year: number): InventedAnswer {
  const random = seededRandom(seedOf(`${survey} ${unit.code}`));
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = (words: readonly string[]) => words[below(words.length)] ?? '';
  const some = (words: readonly string[], share: number) => words.filter(() => random() < share);
  const whose = { gemeentecode: unit.code, gemeentenaam: unit.name };
  const bron = survey;
  if (random() < 0.3)
    return {
      antwoorden: [{ ...whose, status: 'niet-gereageerd', ...noAnswer, bron }],
      partners: [],
      projecten: [],
      budgetten: [],
    };
  const fase = random() < 0.1 ? 'onduidelijk' : oneOf(Object.keys(phases));
  const numbers = Array.from({ length: organisationCount }, (_, index) => index + 1);
  const projects = fase === 'geen-projecten' ? 0 : below(3);
  return {
    antwoorden: [
      {
        ...whose,
        status: 'beantwoord',
        aanpak: random() < 0.12 ? 'onduidelijk' : oneOf(Object.keys(approaches)),
        fase,
        themas: some(Object.keys(themes), 0.15).join('|'),
        projecten_reden: '',
        samenvatting: `Verzonnen, om te toetsen: antwoord ${below(1000)} van ${unit.name} in ${year}.`,
        bron,
      },
    ],
    partners: numbers
      .filter(() => random() < 0.12)
      .map((number) => ({ ...whose, organisatie_id: `verzonnen-${number}`, bron })),
    projecten: Array.from({ length: projects }, (_, index) => ({
      project_id: `${survey}-${unit.code.toLowerCase()}-${index + 1}`,
      ...whose,
      project: `Verzonnen project ${below(500)}`,
      thema: random() < 0.1 ? 'onduidelijk' : oneOf(Object.keys(themes)),
      status: oneOf(['lopend', 'gepland', 'afgerond']),
      start: random() < 0.5 ? '' : `${year - below(3)}-0${1 + below(9)}`,
      met_naam: 'ja',
      bron,
    })),
    budgetten: budget(random(), {
      ...whose,
      vorig_bedrag_eur: '',
      jaar: year,
      toelichting: 'Verzonnen, om te toetsen.',
      bron,
    }),
  };
}

const noAnswer = { aanpak: '', fase: '', themas: '', projecten_reden: '', samenvatting: '' };

function budget(chance: number, row: Row): Row[] {
  if (chance < 0.75) return [];
  const mentioned = chance < 0.85;
  return [
    {
      ...row,
      bedrag_eur: mentioned ? '' : Math.round(chance * 300) * 10,
      bedrag_eur_reden: mentioned ? 'niet-genoemd' : '',
      eenheid: mentioned ? 'onduidelijk' : 'per-vergunninghouder',
      soort: mentioned ? 'subsidie-zonder-bedrag' : 'gerapporteerd',
      omvat: mentioned ? 'onduidelijk' : 'eigen-begroting',
    },
  ];
}
