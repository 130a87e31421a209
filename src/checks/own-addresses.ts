import { slugOf } from '../text/slug.ts';
import { pathOf, type Check } from './table-check.ts';

/** The name of a municipality makes the address of its page, which is that of no other. */
export const ownAddresses: Check = {
  name: 'elke gemeente heeft een naam waarvan een eigen adres te maken is',
  breaches: ({ rows }) => {
    const first = new Map<string, string>();
    return rows.municipalities.flatMap(({ gemeentenaam, line }) => {
      const slug = slugOf(gemeentenaam);
      const other = first.get(slug);
      first.set(slug, other ?? gemeentenaam);
      const breach = (message: string) => [
        { file: pathOf('municipalities'), line, message, tip: 'schrijf de naam anders' },
      ];
      if (slug === '')
        return breach(`${gemeentenaam} heeft geen letter van a tot z en geen cijfer`);
      return other === undefined
        ? []
        : breach(`${gemeentenaam} en ${other} krijgen hetzelfde adres: ${slug}`);
    });
  },
};
