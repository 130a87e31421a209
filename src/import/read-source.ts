import type { CellRefusal } from './read-cell.ts';
import { quoted } from '../read/quoted.ts';
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
  ) || /^(\/\/|\\\\)/i.test(cell);

const host = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}`;
const nameOfFile = /\.(?:csv|docx?|eml|html?|jpe?g|mp[34]|msg|ods|odt|pdf|png|pptx?|txt|xlsx?)$/i;
const bareAddress = new RegExp(String.raw`^(?:www\.\S+|${host}(?::\d+)?[/?#]\S*)$`, 'i');
const bareHost = new RegExp(String.raw`(?<![\w@.-])${host}(?![\w@-])`, 'iu');

/** Whether words of a source seem to hold an address that lacks its `https://`. */
export const holdsBareAddress = (cell: string): boolean => {
  const [found] = bareHost.exec(cell) ?? [];
  return found !== undefined && !nameOfFile.test(found) && !/^[a-z]+:\/\//i.test(cell);
};

const elsewhere = /^(idem|zie boven|geen|ja|nee|waar|onwaar|bron)$/i;

/** Why a cell cannot be the source of an answer; undefined where it can. */
export function sourceRefusal(cell: string): CellRefusal | undefined {
  if (/[\t\n]/.test(cell))
    return {
      kind: 'bron',
      message: `in ${quoted(cell.replaceAll('\n', '⏎').replaceAll('\t', '⇥'))} staat een ${cell.includes('\n') ? 'nieuwe regel' : 'tab'}`,
      expected: 'een webadres of een korte omschrijving, op één regel',
      tip: 'haal de nieuwe regel of de tab weg',
    };
  if (bareAddress.test(cell) && !nameOfFile.test(cell))
    return {
      kind: 'adres',
      message: `${quoted(cell)} lijkt een webadres zonder https://`,
      expected: `https://${cell.slice(0, 60)}`,
      tip: 'zet https:// ervoor, of schrijf in woorden waar het antwoord staat',
    };
  if (/https?:.*[\s;,|]https?:/i.test(cell))
    return {
      kind: 'adres',
      message: `${quoted(cell)} heeft meer dan één adres`,
      expected: 'één adres',
      tip: 'laat het adres staan waar het antwoord zelf te lezen is',
    };
  if (isLikeAddress(cell))
    return isPublicAddress(cell)
      ? undefined
      : {
          kind: 'adres',
          message: `${quoted(cell)} is geen webadres dat iedereen kan openen`,
          expected: 'een adres met http:// of https://, zonder spaties en zonder wachtwoord',
          tip: 'kopieer het adres uit de adresbalk, of schrijf in woorden waar het antwoord staat',
        };
  return /\p{L}.*\p{L}/su.test(cell) && !unwritten.test(cell) && !elsewhere.test(cell)
    ? undefined
    : {
        kind: 'bron',
        message: `${quoted(cell)} is geen bron`,
        expected: 'een webadres of een korte omschrijving',
        tip: 'staan de cellen van deze rij wel in de goede kolom?',
      };
}
