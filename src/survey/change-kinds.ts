/** What can happen to a value between two versions. */
export const changeKinds = ['gewijzigd', 'toegevoegd', 'verwijderd'] as const;
