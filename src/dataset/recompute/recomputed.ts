/** The charts whose finding is computed again from the tables, step by step, on a page of its own. */
export const recomputed = ['respons-kaart', 'partners', 'themas'] as const;
