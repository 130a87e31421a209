/** The year in the id of a survey, as in `taal-2026`. */
export const yearIn = (id = ''): string | undefined =>
  /(?:^|-)((?:19|20)\d\d)(?:-|$)/.exec(id)?.[1];

/** What is wrong with the id of a survey and its year, as they were typed. */
export const wrongSurveyWords = (id: string | undefined, year: string | undefined): string[] => [
  ...(year === undefined || /^(19|20)\d\d$/.test(year)
    ? []
    : ['--jaar heeft een jaar van vier cijfers nodig']),
  ...(id === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? []
    : ['--enquete heeft een id van kleine letters, cijfers en streepjes nodig']),
];
