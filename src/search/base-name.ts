/** A name without what was added to tell it from others: `Hengelo (O.)`, `Spaarndam gem. Haarlem`. */
export function baseName(name: string): string {
  return name.replace(/ (\(|gem\. ).*$/, '').replace(/ (AC|Gld|GN|Gn|L|NB|NH|Ut)$/, '');
}
