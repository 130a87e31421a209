/** The sources that pages and tables of every atlas name: id, title and publisher. */
export const commonSources = [
  ['cbs-gemeenten', 'Lijst van gemeenten en hun codes', 'Centraal Bureau voor de Statistiek'],
  ['cbs-woonplaatsen', 'Woonplaatsen en hun gemeente', 'Centraal Bureau voor de Statistiek'],
  ['beleid', 'Landelijke regels en bedragen', 'zie het adres bij elk feit'],
] as const;
