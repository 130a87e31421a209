/** Which provinces border which. */
export const provinceNeighbours: Record<string, readonly string[]> = {
  Drenthe: ['Groningen', 'Friesland', 'Overijssel'],
  Flevoland: ['Friesland', 'Overijssel', 'Gelderland', 'Utrecht', 'Noord-Holland'],
  Friesland: ['Groningen', 'Drenthe', 'Overijssel', 'Flevoland', 'Noord-Holland'],
  Gelderland: ['Overijssel', 'Flevoland', 'Utrecht', 'Zuid-Holland', 'Noord-Brabant', 'Limburg'],
  Groningen: ['Friesland', 'Drenthe'],
  Limburg: ['Noord-Brabant', 'Gelderland'],
  'Noord-Brabant': ['Zeeland', 'Zuid-Holland', 'Gelderland', 'Limburg'],
  'Noord-Holland': ['Friesland', 'Flevoland', 'Utrecht', 'Zuid-Holland'],
  Overijssel: ['Drenthe', 'Friesland', 'Flevoland', 'Gelderland'],
  Utrecht: ['Flevoland', 'Gelderland', 'Noord-Holland', 'Zuid-Holland'],
  Zeeland: ['Zuid-Holland', 'Noord-Brabant'],
  'Zuid-Holland': ['Noord-Holland', 'Utrecht', 'Gelderland', 'Noord-Brabant', 'Zeeland'],
};
