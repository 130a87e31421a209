import {
  approaches,
  budgetCoverages,
  budgetKinds,
  phases,
  themes,
  type Term,
} from '../../survey/vocabulary.ts';
import { gaps } from '../../survey/gap.ts';

/** How the cells of a column are read. */
export type CellKind =
  | { as: 'code' | 'name' | 'yesNo' | 'text' | 'amount' | 'source' | 'year' | 'names' }
  | { as: 'word' | 'words'; words: Record<string, Term> };

/** A column of a newsroom’s sheet: the importer, the template and the guide read it here. */
export interface SheetColumn {
  name: string;
  required: boolean;
  kind: CellKind;
  /** Belongs to the answer, so it is empty where a municipality did not answer. */
  ofAnswer: boolean;
  meaning: string;
  example: string;
}

const unclear = { onduidelijk: gaps.onduidelijk };

const required = (
  name: string,
  as: Exclude<CellKind['as'], 'word' | 'words'>,
  meaning: string,
  example: string,
  ofAnswer = false,
): SheetColumn => ({ name, required: true, kind: { as }, ofAnswer, meaning, example });

const optional = (name: string, kind: CellKind, meaning: string, example: string): SheetColumn => ({
  name,
  required: false,
  kind,
  ofAnswer: true,
  meaning,
  example,
});

/** Every column that a sheet may have, in the order of the records. */
export const sheetColumns: readonly SheetColumn[] = [
  required('gemeentecode', 'code', 'De code van het CBS: GM en vier cijfers.', 'GM0202'),
  required('gemeente', 'name', 'De naam van de gemeente.', 'Arnhem'),
  required('beantwoord', 'yesNo', 'Gaf de gemeente antwoord? ja of nee.', 'ja'),
  required(
    'samenvatting',
    'text',
    'Het antwoord in uw eigen woorden. Leeg bij nee.',
    'De gemeente werkt samen met vrijwilligers aan taal en werk.',
    true,
  ),
  required(
    'budget_per_vergunninghouder',
    'amount',
    'Het bedrag in euro dat de gemeente zelf noemt. Leeg als zij geen bedrag noemt.',
    '2.370,00',
    true,
  ),
  required(
    'bron',
    'source',
    'Waar het antwoord staat: een webadres of een korte omschrijving. Bij nee mag de cel leeg zijn.',
    'https://www.example.org/antwoord-arnhem',
  ),
  optional(
    'budget_per_vergunninghouder_reden',
    { as: 'word', words: gaps },
    'Waarom er geen bedrag is.',
    '',
  ),
  optional(
    'budget_soort',
    { as: 'word', words: budgetKinds },
    'Wat voor bedrag het is.',
    'gerapporteerd',
  ),
  optional(
    'budget_omvat',
    { as: 'word', words: budgetCoverages },
    'Waar het geld voor is.',
    'rijksbijdrage-begeleiding',
  ),
  optional('budget_jaar', { as: 'year' }, 'Voor welk jaar het bedrag geldt.', '2026'),
  optional(
    'budget_toelichting',
    { as: 'text' },
    'Wat lezers over het bedrag moeten weten.',
    'De gemeente noemt het bedrag van het Rijk.',
  ),
  optional(
    'aanpak',
    { as: 'word', words: { ...approaches, ...unclear } },
    'Wie het meeste deed, volgens het antwoord.',
    'netwerk',
  ),
  optional(
    'fase',
    { as: 'word', words: { ...phases, ...unclear } },
    'Hoe ver het is, volgens het antwoord.',
    'lopend',
  ),
  optional(
    'themas',
    { as: 'words', words: themes },
    'De thema’s die het antwoord noemt, met | ertussen.',
    'taal|werk',
  ),
  optional(
    'partners',
    { as: 'names' },
    'De organisaties die het antwoord noemt, met | ertussen.',
    'Taalhuis Voorbeeld|vrijwilligers',
  ),
  optional(
    'projecten',
    { as: 'names' },
    'De projecten die het antwoord noemt, met | ertussen. Zet (lopend), (gepland) of (afgerond) erachter waar het antwoord dat zegt.',
    'Taalcafé (lopend)|Werkplein (gepland)',
  ),
];
