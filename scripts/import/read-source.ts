import type { CellRefusal } from './read-cell.ts';
import { unwritten } from './unwritten.ts';

const localName =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|test|invalid|arpa|onion)$/;
const publicName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,}|xn--[a-z0-9-]+)$/;

/** Whether an address is http(s), without a password, on a host that everybody can reach. */
function isPublicAddress(cell: string): boolean {
  if (!/^[!-~]+$/.test(cell) || /["<>\\^`{|}]/.test(cell) || !URL.canParse(cell)) return false;
  const { protocol, username, password, hostname } = new URL(cell);
  const host = hostname.replace(/\.$/, '');
  return (
    /^https?:\/\//i.test(cell) &&
    (protocol === 'http:' || protocol === 'https:') &&
    username === '' &&
    password === '' &&
    publicName.test(host) &&
    !localName.test(host)
  );
}

/** A word and a colon make an address where more than a name of a kind of source stands there. */
const isLikeAddress = (cell: string) =>
  /^(?:[a-z][a-z0-9+.-]*:\/|[a-z]:\\|(?:https?|javascript|vbscript|data|file|ftp|mailto|blob|about):?\S*[/:])/i.test(
    cell,
  ) || /^(www\.|\/\/|\\\\)/i.test(cell);

const elsewhere = /^(idem|zie boven|geen|ja|nee|waar|onwaar|bron)$/i;

/** Why a cell cannot be the source of an answer; undefined where it can. */
export function sourceRefusal(cell: string): CellRefusal | undefined {
  if (/https?:.*[\s;,|]https?:/i.test(cell))
    return {
      kind: 'adres',
      message: `"${cell.slice(0, 60)}" heeft meer dan één adres`,
      expected: 'één adres',
      tip: 'laat het adres staan waar het antwoord zelf te lezen is',
    };
  if (isLikeAddress(cell))
    return isPublicAddress(cell)
      ? undefined
      : {
          kind: 'adres',
          message: `"${cell.slice(0, 60)}" is geen webadres dat iedereen kan openen`,
          expected: 'een adres met http:// of https://, zonder spaties en zonder wachtwoord',
          tip: 'kopieer het adres uit de adresbalk, of schrijf in woorden waar het antwoord staat',
        };
  return /\p{L}.*\p{L}/su.test(cell) && !unwritten.test(cell) && !elsewhere.test(cell)
    ? undefined
    : {
        kind: 'bron',
        message: `"${cell.slice(0, 60)}" is geen bron`,
        expected: 'een webadres of een korte omschrijving',
        tip: 'staan de cellen van deze rij wel in de goede kolom?',
      };
}
