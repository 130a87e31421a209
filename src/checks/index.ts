import type { Problem } from '../read/problem.ts';
import type { Data } from '../read/read-data.ts';
import { askedMunicipalities } from './asked-municipalities.ts';
import type { Check } from './table-check.ts';
import { consistentStatus } from './consistent-status.ts';
import { describedSurveys } from './described-surveys.ts';
import { explainedChanges } from './explained-changes.ts';
import { fittingValues } from './fitting-values.ts';
import { knownReferences } from './known-references.ts';
import { knownSuccessors } from './known-successors.ts';
import { noPersonalData } from './no-personal-data.ts';
import { noProjects } from './no-projects.ts';
import { officialNames } from './official-names.ts';
import { ownAddresses } from './own-addresses.ts';
import { settledCoding } from './settled-coding.ts';
import { soundFacts } from './sound-facts.ts';
import { soundQuestions } from './sound-questions.ts';
import { uniqueKeys } from './unique-keys.ts';
import { valueOrReason } from './value-or-reason.ts';
import { datedWebsites } from './dated-websites.ts';
import { wholeYardsticks } from './whole-yardsticks.ts';

/** Every rule across rows and tables; a new rule is one entry here. */
const checks: Check[] = [
  uniqueKeys,
  officialNames,
  ownAddresses,
  describedSurveys,
  askedMunicipalities,
  consistentStatus,
  knownReferences,
  knownSuccessors,
  noProjects,
  noPersonalData,
  valueOrReason,
  settledCoding,
  soundFacts,
  soundQuestions,
  fittingValues,
  explainedChanges,
  wholeYardsticks,
  datedWebsites,
];

/** Every breach of every rule, as problems with the file below the tables, line and remedy. */
export function breachesOf(data: Data): Problem[] {
  return checks.flatMap(({ name, breaches }) =>
    breaches(data).map((breach) => ({ ...breach, column: 1, kind: 'samenhang', expected: name })),
  );
}
