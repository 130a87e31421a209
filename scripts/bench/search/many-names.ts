import type { CountryIndex } from '../../../src/search/search-index.ts';
import { seededRandom } from './seeded-random.ts';

const beginnings = 'b br d dr f g gr h j k kl l m n p r s sch st t tr v w z'.split(' ');
const vowels = 'a e i o u aa ee ei ie oe oo ou ui'.split(' ');
const ends = 'l n r s t d m nd rst lst ng k'.split(' ');
const tails =
  'berg burg dam dijk dorp drecht hem huizen kerk recht veen veld voort wijk zijl'.split(' ');
const placesOfEach = 10;

/** A country of so many invented names, the same in every run. */
export function manyNames(count: number): CountryIndex {
  const random = seededRandom(count);
  const names = new Set<string>();
  while (names.size < count) names.add(inventedName(random));
  const all = [...names];
  const groups = Array.from({ length: Math.ceil(count / placesOfEach) }, (_, at) =>
    all.slice(at * placesOfEach, (at + 1) * placesOfEach),
  );
  return {
    provinces: [['Elders', []]],
    municipalities: groups.map(([name = '', ...places], at) => [
      name,
      String(at).padStart(5, '0'),
      0,
      '',
      places.join('|'),
      [],
    ]),
  };
}

function inventedName(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const syllable = () => pick(beginnings) + pick(vowels) + (random() < 0.4 ? pick(ends) : '');
  const word = () => {
    const letters =
      syllable() + (random() < 0.7 ? syllable() : '') + (random() < 0.5 ? pick(tails) : '');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const rare = random();
  if (rare < 0.1) return `${pick(['Oud', 'Nieuw', 'Sint', 'Groot', 'Klein'])}-${word()}`;
  return rare < 0.2 ? `${word()} ${pick(['aan de', 'en', 'bij'])} ${word()}` : word();
}
