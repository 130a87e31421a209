import { firstWhere, nameOf } from './newest-rows.ts';
import { sourceRows } from './source-rows.ts';

const official = sourceRows('landelijk/gemeenten.csv');
const known = new Set(sourceRows('gemeenten.csv').map(({ gemeentecode }) => gemeentecode));
const places = sourceRows('woonplaatsen.csv').map(({ woonplaats }) => woonplaats);

/** A municipality of today that the atlas has no page of, with a name that is nobody else's. */
export const outsider = firstWhere(
  official,
  (row) =>
    row['tot'] === '' &&
    !known.has(row['gemeentecode']) &&
    /^[A-Z][a-z]{5,}$/.test(nameOf(row)) &&
    !places.includes(nameOf(row)) &&
    official.filter((other) => nameOf(other).startsWith(nameOf(row))).length === 1,
);
