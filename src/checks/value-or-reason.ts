import { pathOf, surveyPathOf, type Check } from './table-check.ts';

const tip = 'vul precies één van beide in';

/** Where a value may be missing, there is either the value or its reason. */
export const valueOrReason: Check = {
  name: 'een waarde of een reden, nooit beide en nooit geen van beide',
  breaches: ({ rows, surveys }) => [
    ...rows.arrangements
      .filter((row) => (row.gemeentecode === null) === (row.gemeentecode_reden === null))
      .map(({ line }) => ({
        file: pathOf('arrangements'),
        line,
        message: 'gemeentecode en gemeentecode_reden passen niet bij elkaar',
        tip,
      })),
    ...surveys.flatMap((survey) =>
      survey.rows.budgets
        .filter((row) => (row.bedrag_eur === null) === (row.bedrag_eur_reden === null))
        .map(({ line }) => ({
          file: surveyPathOf(survey, 'budgets'),
          line,
          message: 'bedrag_eur en bedrag_eur_reden passen niet bij elkaar',
          tip,
        })),
    ),
  ],
};
