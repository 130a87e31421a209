import { z } from 'astro/zod';
import { gaps } from './gap.ts';
import {
  amountCoverages,
  amountKinds,
  amountUnits,
  headcounts,
  housingResults,
  outcomeTopics,
  precisions,
  sightings,
} from './later-vocabulary.ts';
import { Given } from './question.ts';
import { questionRoles } from './question-words.ts';
import {
  answerOf,
  approaches,
  arrangementStatuses,
  budgetCoverages,
  budgetKinds,
  budgetUnits,
  checks,
  formerKinds,
  organisationKinds,
  phases,
  projectStatuses,
  reactionFields,
  statuses,
  themes,
  wordOf,
} from './vocabulary.ts';

/** CBS municipality code, for example `GM0202` for Arnhem; text, never a number. */
export const MunicipalityCode = z.string().regex(/^GM\d{4}$/, 'een CBS-code zoals GM0202');

/** A date as far as it is known: `2022-02-01`, `2016-09`, `2016`, or `XXXX-01-01` (EDTF). */
export const PartialDate = z
  .string()
  .regex(/^(\d{4}|XXXX)(-\d{2}(-\d{2})?)?$/, 'een datum zoals 2022-02-01, 2016-09 of 2016');

/** How a fact of another source than the survey was told and seen. */
const told = {
  source: z.string(),
  seen: wordOf(sightings),
  seenOn: PartialDate,
  /** Whether its day, year or period follows from something else than the words of the source. */
  dateDerived: z.boolean(),
  note: z.string(),
};

export const Partner = z.strictObject({
  organisation: z.string(),
  name: z.string(),
  kind: wordOf(organisationKinds),
  /** False for an unnamed group such as volunteers, which is shown apart and never counted. */
  named: z.boolean(),
});
export type Partner = z.infer<typeof Partner>;

export const Project = z.strictObject({
  id: z.string(),
  name: z.string(),
  theme: answerOf(wordOf(themes)),
  status: answerOf(wordOf(projectStatuses)),
  start: answerOf(PartialDate),
  named: z.boolean(),
});
export type Project = z.infer<typeof Project>;

/** An amount in euros, with cents or without. */
const Euros = z
  .number()
  .nonnegative()
  .refine((euros) => Number(euros.toFixed(2)) === euros, 'een bedrag met hoogstens twee decimalen');

export const Budget = z.strictObject({
  amount: answerOf(Euros),
  previousAmount: Euros.nullable(),
  unit: wordOf(budgetUnits),
  year: z.int(),
  kind: wordOf(budgetKinds),
  covers: wordOf(budgetCoverages),
  note: z.string(),
});
export type Budget = z.infer<typeof Budget>;

/** What one municipality answered in one survey, or why there is no answer. */
export const Response = z.strictObject({
  survey: z.string(),
  year: z.int(),
  source: z.string(),
  status: wordOf(statuses),
  approach: answerOf(wordOf(approaches)),
  phase: answerOf(wordOf(phases)),
  themes: answerOf(z.array(wordOf(themes)).min(1)),
  summary: answerOf(z.string()),
  partners: z.array(Partner),
  projects: z.array(Project),
  /** Why no project is listed although the answer may have some; null where the rules decide. */
  projectsGap: wordOf(gaps).nullable(),
  budgets: z.array(Budget),
  /** What it answered to questions of a newsroom’s own; left out where the survey has none. */
  given: z.array(Given).optional(),
  /** The fields of every survey that this one did not ask for; left out where it asked for all. */
  unasked: z.array(wordOf(questionRoles)).optional(),
});
export type Response = z.infer<typeof Response>;

/** A contract episode: who does which task where, from when until when, according to one source. */
export const Arrangement = z.strictObject({
  area: z.string(),
  areaName: z.string(),
  /** Whether the source names the municipality, or the project linked it to the area. */
  link: z.enum(['genoemd', 'afgeleid', 'regionaal']),
  linkNote: z.string(),
  /** The page about the area; null for an area without one, and for a municipality alone. */
  background: z.string().nullable(),
  organisation: z.string().nullable(),
  name: z.string().nullable(),
  task: z.string(),
  from: PartialDate.nullable(),
  until: PartialDate.nullable(),
  /** When it was so, where no beginning or end is known. */
  asOf: PartialDate.nullable(),
  status: wordOf(arrangementStatuses),
  ...told,
});
export type Arrangement = z.infer<typeof Arrangement>;

/** A year, a half-year such as `2016-I`, or a month. */
export const Period = z
  .string()
  .regex(/^\d{4}(-I{1,2}|-\d{2})?$/, 'een tijd zoals 2016, 2016-I of 2016-09');

const fact = {
  id: z.string(),
  /** Null where the source gives none. */
  period: Period.nullable(),
  precision: wordOf(precisions),
  ...told,
};

/** An amount of money for one municipality, told by another source than the survey. */
export const LocalAmount = z.strictObject({
  ...fact,
  organisation: z.string().nullable(),
  name: z.string().nullable(),
  task: z.string(),
  amount: Euros,
  kind: wordOf(amountKinds),
  covers: wordOf(amountCoverages),
  unit: wordOf(amountUnits),
  /** For how many it is, where the source itself says so. */
  heads: z.strictObject({ count: z.int().positive(), of: wordOf(headcounts) }).nullable(),
});
export type LocalAmount = z.infer<typeof LocalAmount>;

/** How many people a municipality had to house in one period, and how many it did. */
export const HousingResult = z.strictObject({
  ...fact,
  /** The day up to which was counted. */
  asOf: PartialDate.nullable(),
  target: z.int().nullable(),
  housed: z.int().nullable(),
  /** Ahead of the task, or behind it where negative. */
  difference: z.int().nullable(),
  percentage: z.int().nullable(),
  result: wordOf(housingResults).nullable(),
});
export type HousingResult = z.infer<typeof HousingResult>;

/** What came of the help, according to one source. */
export const Outcome = z.strictObject({
  ...fact,
  topic: wordOf(outcomeTopics),
  count: z.int().nullable(),
  outOf: z.int().nullable(),
  percentage: z.int().nullable(),
});
export type Outcome = z.infer<typeof Outcome>;

/** What a municipality itself says of a field of its page. */
export const Reaction = z.strictObject({
  survey: z.string(),
  field: wordOf(reactionFields),
  text: z.string(),
  receivedOn: PartialDate,
  /** A function or department, never the name of a person. */
  by: z.string(),
  source: z.string(),
});
export type Reaction = z.infer<typeof Reaction>;

/** The number of people to house in one half-year, derived from the national total. */
export const HousingTarget = z.strictObject({
  period: z.string(),
  nationalTotal: z.int(),
  /** Not rounded: national total x inhabitants / inhabitants of the country. */
  people: z.number(),
  check: wordOf(checks),
});
export type HousingTarget = z.infer<typeof HousingTarget>;

const Predecessor = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: wordOf(formerKinds),
  on: PartialDate,
  note: z.string(),
  /** Whether the atlas has a page for it. */
  page: z.boolean(),
});

/** Everything the atlas knows of one municipality: the frontmatter of its page. */
export const Municipality = z.strictObject({
  code: MunicipalityCode,
  name: z.string(),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  province: z.string(),
  aliases: z.array(z.string()),
  /** Inhabitants on the day that the newest survey names. */
  inhabitants: answerOf(z.int().positive()),
  /** Its square on the tile map, from the top left; null where the map does not reach. */
  tile: z.strictObject({ column: z.int(), row: z.int(), label: z.string() }).nullable(),
  foundedOn: PartialDate.nullable(),
  successor: z
    .strictObject({ code: MunicipalityCode, name: z.string(), on: PartialDate })
    .nullable(),
  predecessors: z.array(Predecessor),
  /** Its own site, with the day as far as known on which a source named it: it may have moved. */
  website: z.strictObject({ address: z.url(), seenOn: PartialDate, source: z.string() }).nullable(),
  places: z.array(z.string()),
  /** Codes of the municipalities that shared a border with it in the year of the survey. */
  neighbours: z.array(MunicipalityCode),
  /** Codes of the answering municipalities of its size class that come nearest in inhabitants. */
  peers: z.array(MunicipalityCode),
  housingTargets: z.array(HousingTarget),
  /** Why no housing target is shown although the rule would give one. */
  housingTargetExemption: z.string().nullable(),
  responses: z.array(Response).min(1),
  arrangements: z.array(Arrangement),
  amounts: z.array(LocalAmount),
  housing: z.array(HousingResult),
  outcomes: z.array(Outcome),
  reactions: z.array(Reaction),
});
export type Municipality = z.infer<typeof Municipality>;
