/** What somebody says is wrong: the page, the field, its value, and the edition of the data. */
interface Correction {
  /** Full address of the page. */
  page: string;
  field: string;
  /** What it says now, where it fits in a line. */
  value?: string | undefined;
  version: string;
}

const longest = 300;
const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …` : text;

const bodyOf = ({ page, field, value, version }: Correction) =>
  [
    `Pagina: ${page}`,
    `Gegeven: ${field}`,
    ...(value === undefined ? [] : [`Nu staat er: ${shortened(value)}`]),
    `Versie: ${version}`,
    '',
    'Wat klopt er niet? Waar kunnen wij dat controleren?',
    '',
  ].join('\r\n');

/** The names of the two parts of a message, in an e-mail and in the form of an issue. */
const names = (to: string): [title: string, body: string] =>
  to.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];

/** The address that opens a message, filled in, for an e-mail or an issue. */
export function messageLink(to: string, about: string, message: string): string {
  const [title, body] = names(to);
  const parts = [
    [title, about],
    [body, message],
  ].map(([name = '', text = '']) => `${name}=${encodeURIComponent(text)}`);
  return `${to}${to.includes('?') ? '&' : '?'}${parts.join('&')}`;
}

/** The address that opens a message about a mistake. */
export const correctionLink = (to: string, correction: Correction): string =>
  messageLink(to, `Klopt er iets niet? ${correction.field}`, bodyOf(correction));
