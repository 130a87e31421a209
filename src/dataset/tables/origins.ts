import type { OriginKind } from '../../survey/vocabulary.ts';
import type { Column, OriginOf, Publication, PublishedRow, OriginOfEach } from './table.ts';
import { noAnswer } from '../../survey/no-answer.ts';

/** What an answer that is not there looks like in the source, by its status. */
const silences: Record<string, (name: string) => string> = {
  'niet-gereageerd': (name) => `${name} staat niet bij de antwoorden`,
  'niet-gevraagd': (name) => `${name} hoort niet bij de gevraagde gemeenten`,
  'niet-van-toepassing': (name) => `${name} ${noAnswer['niet-van-toepassing'].short}`,
};

const answerPlace = ({ gemeentenaam = '', status = '' }: PublishedRow) =>
  silences[status]?.(String(gemeentenaam)) ?? `antwoord van ${gemeentenaam}`;

type Told<Value> = Value | ((row: PublishedRow, publication: Publication) => Value);

const tell = <Value extends string | undefined>(
  told: Told<Value>,
  row: PublishedRow,
  publication: Publication,
) => (typeof told === 'function' ? told(row, publication) : told);

const inSource =
  (placeOf: (row: PublishedRow) => string) =>
  (kind: Told<OriginKind>, calculation?: Told<string | undefined>): OriginOfEach => ({
    each: (row, publication) => ({
      source: String(row['bron']),
      place: placeOf(row),
      kind: tell(kind, row, publication),
      calculation: tell(calculation, row, publication),
    }),
  });

/** From the answer of the municipality that the row is about, in the source that the row names. */
export const inAnswer = inSource(answerPlace);

/** From the text of the source that the row names. */
export const inText = inSource(() => 'de tekst van deze bron');

/** From an official list, with the date of that list. */
export const inRegister = (source: string, list: string): OriginOf => ({
  all: ({ tables }) => {
    const on = tables.sources.find(({ id }) => id === source)?.publishedOn;
    return { source, place: on ? `${list}, ${on}` : list, kind: 'registratie' };
  },
});

/** Made by the atlas, such as an id. */
export const ofAtlas = (place: string): OriginOf => ({
  all: () => ({ source: null, place, kind: 'toegevoegd', calculation: undefined }),
});

/** The same column, with values of this origin. */
export const withOrigin = (given: Column, origin: OriginOf): Column => ({ ...given, origin });

/** A function of one column that says whether a thing has a name of its own. */
export const namedOr =
  (unnamed: OriginKind) =>
  (row: PublishedRow): OriginKind =>
    row['met_naam'] === 'ja' ? 'overgenomen' : unnamed;
