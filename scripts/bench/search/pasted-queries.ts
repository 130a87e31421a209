import type { MunicipalitySource, SearchSources } from '../../../src/search/sources.ts';
import { testQuery, type TestQuery } from './test-query.ts';

type Write = (municipality: Pick<MunicipalitySource, 'name' | 'province' | 'code'>) => string;

/** What people paste around the name of a municipality, in the orders of maps, forms and letters. */
const ways: readonly Write[] = [
  ({ name }) => `${name}, Nederland`,
  ({ name, province }) => `${province}, Nederland, ${name}`,
  ({ name }) => `NL-${name}`,
  ({ name }) => `${name} NL`,
  ({ name, province }) => `${name} (${province}), Nederland`,
  ({ name }) => `gem. ${name}`,
  ({ name }) => `Gemeente ${name}, Holland`,
  ({ name }) => `${name} gem.`,
  ({ name }) => `Woonplaats: ${name}`,
  ({ name }) => `Dorpsstraat 12, ${name}`,
  ({ name }) => `${name} Dorpsstraat 12a`,
  ({ name }) => `Dorpsstraat ${name}`,
  ({ name }) => `Burg. van Houtplein 3 bis, ${name}`,
  ({ name }) => `Kerkweg 12-14 ${name} Nederland`,
  ({ name, province }) => `Dorpsstraat 12\n${name}\n${province}\nNederland`,
  ({ name, province }) => `Nederland > ${province} > ${name}`,
  ({ name, province }) => `provincie ${province} ${name}`,
  ({ name, province }) => `${province} - ${name}`,
  ({ name, code }) => `${code} ${name}`,
  ({ name, code }) => `${name} (${code})`,
  ({ name }) => `${name.toUpperCase()}, THE NETHERLANDS`,
  ({ name }) => `${name} centrum`,
  ({ name }) => `regio ${name} e.o.`,
  ({ name }) => `Municipality of ${name}`,
];

const postcodeWays: readonly ((place: string, postcode: string, municipality: string) => string)[] =
  [
    (place, postcode) => `NL-${postcode} AB ${place}`,
    (place, postcode) => `Dorpsstraat 12, ${postcode}AB ${place}, Nederland`,
    (place, postcode) => `${place}, ${postcode}`,
    (place, postcode) => `postcode ${postcode} ${place}`,
    (place, _, municipality) => `${place}, gem. ${municipality}`,
    (place, _, municipality) => `${place} (gemeente ${municipality}), Nederland`,
  ];

const eachTakes = 8;

/** Queries as people paste them: of each municipality and place a few ways, so that each way is tried often. */
export function pastedQueries({ municipalities, places }: SearchSources): TestQuery[] {
  const own = municipalities.filter(({ slug }) => slug !== '');
  const pageOf = ({ slug }: MunicipalitySource) => `/gemeenten/${slug}/`;
  const names = own.flatMap((municipality, at) =>
    ways
      .filter((_, way) => (way + at) % Math.ceil(ways.length / eachTakes) === 0)
      .map((write) =>
        testQuery(
          { text: municipality.name, pages: [pageOf(municipality)] },
          write(municipality),
          'pasted',
        ),
      ),
  );
  const addresses = places.flatMap((place, at) => {
    const municipality = own.find(({ code }) => code === place.municipality);
    const [postcode] = place.postcodes;
    const write = postcodeWays[at % postcodeWays.length];
    const isSettled = place.municipality === place.municipalityNow && place.elsewhere.length === 0;
    if (!municipality || postcode === undefined || !write || !isSettled) return [];
    const text = write(place.name, postcode, municipality.name);
    return [testQuery({ text: place.name, pages: [pageOf(municipality)] }, text, 'pasted')];
  });
  return [...names, ...addresses];
}
