const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const signs = new Map(Object.entries(entities).map(([sign, entity]) => [entity, sign]));

/** A text as it may stand in HTML, also between quotation marks. */
export const escapeHtml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '') : text;

/** The text that was escaped so. */
export const unescapeHtml = (html: string): string =>
  html.replace(/&\w+;/g, (entity) => signs.get(entity) ?? entity);
