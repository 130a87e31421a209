import type { Atlas } from '../survey/atlas.ts';
import type { Coding } from '../survey/tables.ts';
import type { Finding, FindingRule } from './findings/finding.ts';
import { moneyFinding } from './findings/money-finding.ts';
import { partnerFinding } from './findings/partner-finding.ts';
import { silenceFinding } from './findings/silence-finding.ts';
import { singlePartnerFinding } from './findings/single-partner-finding.ts';
import { sizeFinding } from './findings/size-finding.ts';
import { themeFinding } from './findings/theme-finding.ts';

/** Every rule that may find something, the most telling first; a new rule is one entry here. */
const rules: FindingRule[] = [
  partnerFinding,
  moneyFinding,
  sizeFinding,
  singlePartnerFinding,
  themeFinding,
  silenceFinding,
];

/** What was read, twice or once, for the number of a chart. */
const readFor: Partial<Record<Finding['chart'], Coding['field']>> = {
  partners: 'partners',
  budget: 'budgetten',
  themas: 'themas',
};

/** More stories than this are too many to remember. */
const most = 5;

/** What stands out in the answers of an atlas: only what still holds when doubtful answers go the other way. */
export const findingsOf = (atlas: Atlas): Finding[] =>
  rules
    .flatMap((rule) => rule(atlas) ?? [])
    .slice(0, most)
    .map((found) => ({
      ...found,
      twice: atlas.codings.some(({ field }) => field === readFor[found.chart]),
    }));
