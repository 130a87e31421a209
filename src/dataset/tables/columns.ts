import { factGaps, gaps, type Gap } from '../../survey/gap.ts';
import type { Term } from '../../survey/vocabulary.ts';
import { inAnswer, inRegister, inText, ofAtlas } from './origins.ts';
import type { Column, OriginOf } from './table.ts';

const gapWords = Object.keys(gaps) as Gap[];

const municipalityList = inRegister('cbs-gemeenten', 'lijst van gemeenten en hun codes');

/** Where the values of a column come from unless it says otherwise, by its `source`. */
const usualOrigins = {
  enquête: (words: boolean): OriginOf => inAnswer(words ? 'ingedeeld' : 'overgenomen'),
  bron: (words: boolean): OriginOf => inText(words ? 'ingedeeld' : 'overgenomen'),
  CBS: (): OriginOf => municipalityList,
  atlas: (words: boolean): OriginOf =>
    words ? inAnswer('ingedeeld') : ofAtlas('kenmerk van de atlas'),
};

type ToldBy = keyof typeof usualOrigins;

const column = (
  type: Column['type'],
  nl: string,
  en: string,
  source: ToldBy,
  more: Partial<Column> = {},
): Column => ({
  type,
  nl,
  en,
  source,
  origin: usualOrigins[source](more.words !== undefined),
  ...more,
});

/** Words that may stand in a column, with their meanings. */
type Words = Readonly<Record<string, Term>>;

const allow = (terms: Words): Partial<Column> => ({ words: Object.keys(terms), terms });

/** A text column. */
export const text = (nl: string, en: string, source: ToldBy = 'enquête', words?: Words) =>
  column('tekst', nl, en, source, words && allow(words));

/** A text column of what the atlas adds itself. */
export const atlasText = (nl: string, en: string, words?: Words) => text(nl, en, 'atlas', words);

/** A text column of what another source than a survey tells. */
export const sourceText = (nl: string, en: string, words?: Words) => text(nl, en, 'bron', words);

/** A column of whole numbers, empty where there is no value. */
export const number = (nl: string, en: string, source: ToldBy = 'enquête', unit?: string) =>
  column('getal', nl, en, source, { blank: true, ...(unit && { unit }) });

/** A column of amounts in euros of the answers; whole ones, until a row has cents. */
export const amount = (nl: string, en: string) =>
  column('getal', nl, en, 'enquête', { blank: true, unit: 'EUR', cents: false });

/** A year that is always known. */
export const year = (nl: string, en: string, source: ToldBy = 'enquête') =>
  column('getal', nl, en, source);

/** A list with `|` between its items. */
export const list = (nl: string, en: string, words: Words) =>
  column('lijst', nl, en, 'enquête', allow(words));

/** A date as far as it is known, in EDTF. */
export const date = (nl: string, en: string, source: ToldBy = 'enquête') =>
  column('datum', nl, en, source, { pattern: String.raw`(\d{4}|XXXX)(-\d{2}(-\d{2})?)?` });

/** The CBS code of a municipality. */
export const code = (nl: string, en: string) =>
  column('tekst', nl, en, 'CBS', { pattern: String.raw`GM\d{4}` });

/** Why the column of this name has no value; a reason is never a value, only a word for none. */
export const reason = (name: string, words: Words = gaps) =>
  column('tekst', `Waarom ${name} leeg is.`, `Why ${name} is empty.`, 'atlas', {
    ...allow(words),
    blank: true,
    reasonFor: name,
    origin: inAnswer('afgeleid', `zegt waarom ${name} geen waarde heeft`),
  });

/** The same column under its old name, which is kept until a day. */
export const formerName = (given: Column, name: string, until: string): Column => ({
  ...given,
  nl: `Oude naam van ${name}, met dezelfde waarden; vervalt op ${until}.`,
  en: `Former name of ${name}, with the same values; to be removed on ${until}.`,
  replacedBy: { column: name, until },
});

/** The same column, where a word may say why there is no value. */
export const orGap = (given: Column, ...some: Gap[]): Column => {
  const words = some.length > 0 ? some : gapWords;
  return { ...given, gaps: words, ...(given.words && { words: [...given.words, ...words] }) };
};

/** The same column, where a word says that we do not know it; no answer is unclear about that. */
export const unknownOf = (given: Column): Column => ({ ...orGap(given), terms: factGaps });

/** The same column, whose values all stand in a column of another table. */
export const referring = (given: Column, table: string, name: string): Column => ({
  ...given,
  refersTo: { table, column: name },
});

export const municipalityCode = code(
  'CBS-code van de gemeente, zoals GM0202.',
  'Municipality code of Statistics Netherlands, such as GM0202.',
);
/** The code of a municipality with a row in the table of municipalities. */
export const ofMunicipality = referring(municipalityCode, 'gemeenten', 'gemeentecode');
export const municipalityName = text('Naam van de gemeente.', 'Name of the municipality.', 'CBS');
/** The columns that say which municipality a row is about. */
export const ofWhom = { gemeentecode: ofMunicipality, gemeentenaam: municipalityName };
export const organisationId = atlasText('Id van de organisatie.', 'Id of the organisation.');
/** The id of an organisation with a row in the table of organisations. */
export const ofOrganisation = referring(organisationId, 'organisaties', 'organisatie_id');
export const surveyId = atlasText('Welke enquête.', 'Which survey.');
export const sourceId = referring(
  atlasText('Bron, zie de tabel bronnen.', 'Source, see the table bronnen.'),
  'bronnen',
  'bron',
);
