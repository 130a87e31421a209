import { z } from 'astro/zod';
import { sightings } from './later-vocabulary.ts';
import { MunicipalityCode, PartialDate } from './municipality.ts';
import type { ThemeCue } from './theme-cue.ts';
import { Question } from './question.ts';
import {
  changeKinds,
  checks,
  codingFields,
  formerKinds,
  organisationKinds,
  sourceKinds,
  themes,
  wordOf,
} from './vocabulary.ts';

export const Organisation = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: wordOf(organisationKinds),
  parent: z.string().nullable(),
  named: z.boolean(),
  /** What it is, according to a source; left out where we found none. */
  about: z
    .strictObject({
      text: z.string(),
      source: z.string(),
      seen: wordOf(sightings),
      seenOn: z.string(),
    })
    .optional(),
});
export type Organisation = z.infer<typeof Organisation>;

export const Source = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  kind: wordOf(sourceKinds),
  /** A date as far as known, or the word for why there is none. */
  publishedOn: z.string(),
  /** Whether the date follows from the text rather than standing in it. */
  dateDerived: z.boolean(),
  address: z.string(),
  note: z.string(),
});
export type Source = z.infer<typeof Source>;

export const PolicyFact = z.strictObject({
  id: z.string(),
  date: PartialDate.nullable(),
  until: PartialDate.nullable(),
  topic: z.string(),
  fact: z.string(),
  value: z.string(),
  unit: z.string(),
  addresses: z.array(z.string()),
  check: wordOf(checks),
  note: z.string(),
  /** What the time line says of it; empty where it is not on it. */
  onTimeline: z.string(),
  /** How it stands beside amounts that municipalities named, in surveys of these years. */
  yardstick: z
    .strictObject({ label: z.string(), covers: z.string(), from: z.int(), until: z.int() })
    .nullable(),
});
export type PolicyFact = z.infer<typeof PolicyFact>;

/** One survey: who asked what, of whom, and when. */
export const Survey = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  year: z.int(),
  source: z.string(),
  question: z.string(),
  questionNote: z.string(),
  /** The question in English, for readers abroad, and what they must know of it. */
  questionEnglish: z.string().optional(),
  questionNoteEnglish: z.string().optional(),
  /** Which municipalities: those of a province, or of the whole country, on a day. */
  asked: z.strictObject({ province: z.string().nullable(), on: PartialDate }),
  askedLabel: z.string(),
  /** The day of the numbers of inhabitants in the tables, and their source. */
  inhabitants: z.strictObject({ on: PartialDate, source: z.string() }),
  /** Codes of those that were asked, where that is not all of them. */
  askedOnly: z.array(MunicipalityCode).optional(),
});
export type Survey = z.infer<typeof Survey>;

const ThemeCueRow: z.ZodType<ThemeCue> = z.strictObject({
  theme: wordOf(themes).nullable(),
  part: z.string(),
  place: z.enum(['heel', 'begin', 'deel']),
});

/** One field of one answer, coded twice and then settled. */
export const Coding = z.strictObject({
  survey: z.string(),
  municipality: MunicipalityCode,
  name: z.string(),
  field: wordOf(codingFields),
  first: z.string(),
  second: z.string(),
  settled: z.string(),
  why: z.string(),
});
export type Coding = z.infer<typeof Coding>;

/** An official place: its municipality in 2016 and today. */
const Place = z.strictObject({
  name: z.string(),
  municipality: MunicipalityCode,
  municipalityNow: MunicipalityCode,
  spellings: z.array(z.string()),
  elsewhere: z.array(z.string()),
  postcodes: z.array(z.string()),
});

const Postcode = z.strictObject({
  postcode: z.string().regex(/^\d{4}$/),
  place: z.string(),
  municipality: z.array(MunicipalityCode),
  municipality2022: z.array(MunicipalityCode),
  agreed: z.boolean(),
});

/** A municipality that merged, or a name that was given up; it has no page of its own. */
const FormerMunicipality = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: wordOf(formerKinds),
  successor: MunicipalityCode,
  on: PartialDate,
  note: z.string(),
});

const NationalMunicipality = z.strictObject({
  code: MunicipalityCode,
  name: z.string(),
  province: z.string(),
  until: PartialDate.nullable(),
});

/** One value that a version changed, and why. */
const ChangeRecord = z.strictObject({
  version: z.string(),
  date: z.string(),
  table: z.string(),
  row: z.string(),
  municipality: MunicipalityCode.nullable(),
  column: z.string(),
  kind: wordOf(changeKinds),
  before: z.string(),
  after: z.string(),
  why: z.string(),
});

/** Every table that the site reads beside the municipalities’ own records. */
export const AtlasTables = z.strictObject({
  organisations: z.array(Organisation),
  sources: z.array(Source),
  policy: z.array(PolicyFact),
  changes: z.array(ChangeRecord),
  surveys: z.array(Survey),
  questions: z.array(Question),
  codings: z.array(Coding),
  themeCues: z.array(ThemeCueRow),
  places: z.array(Place),
  postcodes: z.array(Postcode),
  formerMunicipalities: z.array(FormerMunicipality),
  nationalMunicipalities: z.array(NationalMunicipality),
  nationalPlaces: z.array(z.tuple([z.string(), MunicipalityCode])),
  nationalPostcodes: z.array(z.tuple([z.string(), MunicipalityCode])),
});
export type AtlasTables = z.infer<typeof AtlasTables>;
