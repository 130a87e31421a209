/** Where the site lives and who answers for it; the one place to fill in before publishing. */
export const site = {
  /** `integratieatlas.example` is a reserved name that leads nowhere: put the real address here. */
  address: 'https://integratieatlas.example',
  name: 'Integratieatlas',
  /** The edition of the data set: year and month of the last change to its tables. */
  edition: '2026-11',
  publisher: 'Integratieatlas',
  contact: 'mailto:redactie@integratieatlas.example',
  corrections: 'mailto:correcties@integratieatlas.example',
} as const;
