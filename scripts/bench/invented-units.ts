import type { InventedUnit } from './invent/invented-unit.ts';

/** As many municipalities as asked for, at most 10,000, which is how many codes there are. */
export const inventedUnits = (count: number): InventedUnit[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(4, '0');
    return {
      code: `GM${number}`,
      name: `Verzonnen ${number}`,
      province: `Provincie ${index % 12}`,
      from: '1970-01-01',
      until: '',
      successor: '',
    };
  });
