import { brokenRows, pathOf, surveyPathOf, type Broken, type Check } from './table-check.ts';

/** Whether a row has both a value and a reason, or neither. */
const mismatch = (column: string, value: unknown, reason: unknown): Broken | undefined =>
  (value === null) === (reason === null)
    ? {
        message: `${column} en ${column}_reden passen niet bij elkaar`,
        tip: 'vul precies één van beide in',
      }
    : undefined;

/** Where a value may be missing, there is either the value or its reason. */
export const valueOrReason: Check = {
  name: 'een waarde of een reden, nooit beide en nooit geen van beide',
  breaches: ({ rows, surveys }) => [
    ...brokenRows(pathOf('arrangements'), rows.arrangements, (row) =>
      mismatch('gemeentecode', row.gemeentecode, row.gemeentecode_reden),
    ),
    ...surveys.flatMap((survey) =>
      brokenRows(surveyPathOf(survey, 'budgets'), survey.rows.budgets, (row) =>
        mismatch('bedrag_eur', row.bedrag_eur, row.bedrag_eur_reden),
      ),
    ),
  ],
};
