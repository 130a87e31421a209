const stated = /\s*\((lopend|gepland|afgerond)\)$/i;
const word =
  '(?:lopende?|loopt|geplande?|afgeronde?|gestopt|gestart|begonnen|beëindigd|afgelopen|voltooid|klaar|in voorbereiding|nog niet begonnen|in de planning|planned|ongoing|finished|completed)';
const loose = [
  new RegExp(String.raw`[([{][^)\]}]*\b${word}(?!\p{L})[^)\]}]*[)\]}]?`, 'iu'),
  new RegExp(
    String.raw`\s*(?:\s[-–—]|[–—:,;/])\s*${word}(?:\s+(?:in|vanaf|tot|sinds|per)?\s*\d{4})?[.!]?$`,
    'iu',
  ),
  new RegExp(String.raw`^${word}\s*[:–—-]\s`, 'iu'),
];

/** The name of a project without the status behind it. */
export const withoutStatus = (project: string): string => project.replace(stated, '');

/** The status that stands behind the name of a project; undefined where there is none. */
export const statusIn = (project: string): string | undefined =>
  stated.exec(project)?.[1]?.toLowerCase();

/** What in a name, without its status, tells of a status in a form that nothing reads. */
export const looseStatus = (name: string): string | undefined =>
  loose.map((pattern) => pattern.exec(name)?.[0].trim()).find((found) => found !== undefined);
