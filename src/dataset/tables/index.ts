import { askedOnly } from './asked-only.ts';
import { budgetten } from './budgetten.ts';
import { codelijstOf } from './codelijst.ts';
import { codering, overeenstemming } from './coding-tables.ts';
import { bedragen, huisvesting, uitkomsten } from './fact-tables.ts';
import { gemeenten } from './gemeenten.ts';
import { herkomstOf } from './herkomst.ts';
import { ontbrekend } from './ontbrekend.ts';
import { partners } from './partners.ts';
import { projecten } from './projecten.ts';
import { reacties } from './reacties.ts';
import {
  bronnen,
  omschrijvingen,
  omzettabel,
  organisaties,
  woonplaatsen,
} from './reference-tables.ts';
import { samenwerkingen } from './samenwerkingen.ts';
import { wijzigingen } from './wijzigingen.ts';
import { gegevens, vragen } from './question-tables.ts';
import { wideTablesOf } from './wide-tables.ts';
import { publishedTable, type Publication, type PublishedTable } from './table.ts';
import * as column from './columns.ts';

const data: Record<string, PublishedTable> = {
  gemeenten,
  partners,
  projecten,
  budgetten,
  samenwerkingen,
  organisaties,
  bronnen,
  woonplaatsen,
  omzettabel,
  codering,
  overeenstemming,
  ontbrekend,
  reacties,
  wijzigingen,
};

const codeboekOf = (tables: () => Record<string, PublishedTable>): PublishedTable =>
  publishedTable({
    title: 'Codeboek',
    description: 'Eén rij per kolom van elke tabel: soort, eenheid, woorden en betekenis.',
    key: ['tabel', 'kolom'],
    columns: {
      tabel: column.atlasText('Naam van de tabel.', 'Name of the table.'),
      kolom: column.atlasText('Naam van de kolom.', 'Name of the column.'),
      type: column.atlasText('Soort waarde.', 'Type of value.'),
      eenheid: column.atlasText('Eenheid van een getal.', 'Unit of a number.'),
      waarden: column.atlasText(
        'Toegestane woorden, met | ertussen; vrij waar elke waarde mag staan.',
        'Allowed words, separated by |; vrij where any value may stand.',
      ),
      betekenis_nl: column.atlasText('Betekenis in het Nederlands.', 'Meaning in Dutch.'),
      betekenis_en: column.atlasText('Betekenis in het Engels.', 'Meaning in English.'),
      bron: column.atlasText('Waar de waarde vandaan komt.', 'Where the value comes from.'),
    },
    rows: () =>
      Object.entries(tables()).flatMap(([table, { columns }]) =>
        Object.entries(columns).map(([name, { type, unit, words, gaps = [], nl, en, source }]) => ({
          tabel: table,
          kolom: name,
          type,
          eenheid: unit ?? 'niet-van-toepassing',
          waarden: (words ?? ['vrij', ...gaps]).join('|'),
          betekenis_nl: nl,
          betekenis_en: en,
          bron: source,
        })),
      ),
  });

function described(told: Record<string, PublishedTable>): Record<string, PublishedTable> {
  const all: Record<string, PublishedTable> = {
    ...told,
    herkomst: herkomstOf(told),
    codeboek: codeboekOf(() => all),
    codelijst: codelijstOf(() => all),
  };
  return all;
}

const aboutQuestions = { vragen, gegevens };
const aboutFacts = { bedragen, huisvesting, uitkomsten, omschrijvingen };
/** What only some surveys ask for, or only some atlases know: no table where there is nothing in it. */
const onlySomeHave = {
  partners,
  projecten,
  budgetten,
  samenwerkingen,
  organisaties,
  codering,
  overeenstemming,
  ...aboutFacts,
};

/** Every published table by the name of its file: the public contract. */
export const publishedTables = described({ ...data, ...aboutFacts, ...aboutQuestions });

/** The tables that an atlas publishes: of what its surveys asked and what it knows, and nothing else. */
export function publishedBy(publication: Publication): Record<string, PublishedTable> {
  const told = Object.entries({ ...data, ...aboutFacts }).filter(
    ([name, { rows }]) => !Object.hasOwn(onlySomeHave, name) || rows(publication).length > 0,
  );
  return described({
    ...Object.fromEntries(told),
    gemeenten: askedOnly(gemeenten, publication),
    ...(publication.tables.questions.length > 0 && aboutQuestions),
    ...wideTablesOf(publication),
  });
}
