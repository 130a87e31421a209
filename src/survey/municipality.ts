import { z } from 'astro/zod';
import { answerOf, Gap } from './gap.ts';
import { Given, questionRoles } from './question.ts';
import {
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
  status: wordOf(projectStatuses),
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
  projectsGap: Gap.nullable(),
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
  background: z.string(),
  organisation: z.string().nullable(),
  name: z.string().nullable(),
  task: z.string(),
  from: PartialDate.nullable(),
  until: PartialDate.nullable(),
  status: wordOf(arrangementStatuses),
  source: z.string(),
  note: z.string(),
});
export type Arrangement = z.infer<typeof Arrangement>;

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
  /** The web address in an almanac of 2014, which may have changed. */
  website2014: z.url().nullable(),
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
  reactions: z.array(Reaction),
});
export type Municipality = z.infer<typeof Municipality>;
