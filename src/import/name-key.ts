/**
 * The key under which spellings of one name meet: case, accents, spaces and punctuation fall away,
 * but no sign that may tell two names apart, such as `+`.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}&@#*/%]+/gu, '-')
    .replace(/^-|-$/g, '') || name;
