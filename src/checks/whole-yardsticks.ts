import { pathOf, type Check } from './table-check.ts';

/** An amount that stands beside those of municipalities is a number, says what it covers, and for which years. */
export const wholeYardsticks: Check = {
  name: 'een maatstaf heeft een bedrag, een omschrijving en jaren',
  breaches: ({ rows }) =>
    rows.policy
      .filter(({ maatstaf }) => maatstaf !== '')
      .filter(
        ({ waarde, maatstaf_omvat: covers, maatstaf_van: from, maatstaf_tot: until }) =>
          !/^\d+$/.test(waarde) || covers === '' || from === null || until === null || from > until,
      )
      .map(({ line, beleid_id: id }) => ({
        file: pathOf('policy'),
        line,
        message: `de maatstaf bij ${id} is niet compleet`,
        tip: 'vul in: waarde (een heel getal), maatstaf_omvat, maatstaf_van en maatstaf_tot (jaren van enquêtes), of maak maatstaf leeg',
      })),
};
