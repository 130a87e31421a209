import { surveyPathOf, type Check } from './table-check.ts';

/** An answer that says there are no projects has no rows among the projects. */
export const noProjects: Check = {
  name: 'geen projecten betekent geen regels bij projecten',
  breaches: ({ surveys }) =>
    surveys.flatMap((survey) => {
      const none = new Set(
        survey.rows.responses
          .filter((row) => row.fase === 'geen-projecten')
          .map((row) => row.gemeentecode),
      );
      return survey.rows.projects
        .filter((row) => none.has(row.gemeentecode))
        .map(({ line, gemeentenaam }) => ({
          file: surveyPathOf(survey, 'projects'),
          line,
          message: `${gemeentenaam} zegt geen projecten te hebben`,
          tip: 'verbeter de fase of haal het project weg',
        }));
    }),
};
