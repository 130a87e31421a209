import { answered, firstWhere } from './newest-rows.ts';
import { sourceRows } from './source-rows.ts';

const everyName = [
  ...sourceRows('landelijk/gemeenten.csv').map(({ gemeentenaam }) => gemeentenaam),
  ...sourceRows('landelijk/woonplaatsen.csv').map(({ woonplaats }) => woonplaats),
  ...sourceRows('woonplaatsen.csv').map(({ woonplaats }) => woonplaats),
];

/** Whether a search for the name finds this one place, and no other that begins like it. */
const isAlone = (name: string) =>
  /^[A-Z][a-z]{4,}$/.test(name) &&
  new Set(everyName.filter((other) => other?.startsWith(name))).size === 1;

const places = sourceRows('woonplaatsen.csv').filter(
  ({ woonplaats = '', gemeentecode, gemeentecode_nu, postcodes, ook_elders_in }) =>
    gemeentecode === gemeentecode_nu &&
    ook_elders_in === '' &&
    /^\d{4}$/.test(postcodes ?? '') &&
    isAlone(woonplaats),
);

const municipality = firstWhere(answered, ({ gemeentecode, gemeentenaam }) =>
  places.some(
    (place) => place['gemeentecode'] === gemeentecode && place['woonplaats'] !== gemeentenaam,
  ),
);
const place = firstWhere(
  places,
  ({ gemeentecode, woonplaats }) =>
    gemeentecode === municipality['gemeentecode'] && woonplaats !== municipality['gemeentenaam'],
);

/** A village that a search can only mean one of, its postcode, and its municipality, which answered. */
export const village = {
  name: place['woonplaats'] ?? '',
  postcode: place['postcodes'] ?? '',
  municipality,
};
