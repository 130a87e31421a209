const ids: Readonly<Record<string, string>> = {
  Groningen: 'pv20',
  Friesland: 'pv21',
  Drenthe: 'pv22',
  Overijssel: 'pv23',
  Flevoland: 'pv24',
  Gelderland: 'pv25',
  Utrecht: 'pv26',
  'Noord-Holland': 'pv27',
  'Zuid-Holland': 'pv28',
  Zeeland: 'pv29',
  'Noord-Brabant': 'pv30',
  Limburg: 'pv31',
};

/** The address of a province in the register of Dutch governments (TOOI). */
export const provinceAddress = (name: string): string | undefined =>
  ids[name] && `https://identifier.overheid.nl/tooi/id/provincie/${ids[name]}`;
