import { baseName } from '../search/base-name.ts';
import { didYouMean } from '../read/did-you-mean.ts';
import { quoted } from '../read/quoted.ts';
import type { ListedMunicipality, MunicipalityList } from './municipality-list.ts';
import { allOf, nameAndCode, oneOf, outOfYear } from './out-of-year.ts';
import { placeOf, type SheetProblem } from './sheet-problem.ts';
import type { TableRow } from './table-rows.ts';
import { codeBesideName, codeOf } from './written-code.ts';
import { looseKey, writtenName } from './written-name.ts';

/** What is wrong with the municipality of a row: in which column, what belongs there, what to do. */
interface Objection {
  column: 'gemeentecode' | 'gemeente';
  message: string;
  expected: string;
  tip: SheetProblem['tip'];
}

/** The municipality that a row means, whether a person has to confirm it, and what to look at again. */
interface Meant {
  municipality: ListedMunicipality;
  guessed: boolean;
  doubt?: string | undefined;
}

type Matched = Meant | { problem: SheetProblem };

const noMunicipality =
  /^\W*(?:sub)?(?:totaal|totalen|total|som|gemiddeld(?:e|en)?|mediaan|aantal(?:len)?|bron(?:nen)?|voetnoten?|noten?|noot|legenda|toelichting|opmerking(?:en)?|nederland|\d+ gemeenten)\b/i;
const otherBody =
  /^(?:de )?(?:provincie|waterschap|hoogheemraadschap|veiligheidsregio|ministerie|ggd)\b/i;
const aTypo = 0.2;
const alike = 0.25;

/** Finds the municipality of a row by its code, which its name must agree with, or by its name. */
export function matchMunicipality(table: TableRow, list: MunicipalityList): Matched {
  const cellOf = (column: string) => table.cells.get(column);
  const written = cellOf('gemeentecode')?.text ?? '';
  const isKnown = (code: string) => list.byCode.has(code);
  const beside = codeBesideName(cellOf('gemeente')?.text ?? '', isKnown);
  const code = written === '' ? beside.code : codeOf(written, isKnown);
  const meant =
    beside.code !== '' && code !== beside.code
      ? contradiction(`de code is ${code}, achter de naam staat ${beside.code}`, 'dezelfde code')
      : code === ''
        ? byName(beside.name, list)
        : byCode(code, beside.name, list);
  if ('municipality' in meant) return inItsYear(meant, list, place(table));
  return { problem: { ...place(table)(meant.column), ...problemOf(meant) } };
}

const problemOf = ({ message, expected, tip }: Objection) => ({
  kind: 'gemeente',
  message,
  expected,
  tip,
});

const place = (table: TableRow) => (column: Objection['column']) => ({
  ...((table.cells.get(column) ?? table.cells.get('gemeente'))?.at ?? {
    line: table.line,
    column: 1,
  }),
  place: placeOf(table.row, column),
});

/** A municipality of another year is refused, or pointed out where no year was chosen. */
function inItsYear(meant: Meant, list: MunicipalityList, at: ReturnType<typeof place>): Matched {
  if (list.exists(meant.municipality)) return meant;
  const { why, instead } = outOfYear(meant.municipality, list);
  if (list.year === undefined) {
    const heirs = oneOf(list.counterparts(meant.municipality));
    return {
      ...meant,
      doubt: `${why}${heirs && ` en hoort nu bij ${heirs}`}. Is uw enquête van voor die dag? Zet dan haar jaar achter --jaar`,
    };
  }
  return {
    problem: {
      ...at('gemeente'),
      ...problemOf({
        column: 'gemeente',
        message: `${why}, niet in ${list.year}`,
        expected: instead,
        tip: `geldt dit antwoord voor die gemeente? schrijf dan haar naam en code; is uw enquête niet van ${list.year}? zet het goede jaar achter --jaar`,
      }),
    },
  };
}

const contradiction = (message: string, expected: string): Objection => ({
  column: 'gemeente',
  message,
  expected,
  tip: 'verbeter de code of de naam',
});

function byCode(code: string, name: string, list: MunicipalityList): Meant | Objection {
  const municipality = list.byCode.get(code);
  const { found } = list.byName(name);
  const [only] = found;
  if (!municipality)
    return {
      column: 'gemeentecode',
      message: `gemeentecode ${quoted(code)} staat niet in de lijst van gemeenten`,
      expected: only ? nameAndCode(only) : 'een code zoals GM0202',
      tip: 'verbeter de code, of laat de cel leeg: de naam is genoeg',
    };
  if (name === '')
    return {
      column: 'gemeente',
      message: 'de naam van de gemeente ontbreekt',
      expected: 'een naam',
      tip: `vul de naam in: ${nameAndCode(municipality)}`,
    };
  if (found.includes(municipality)) return { municipality, guessed: false };
  const around = list.withPlace(name);
  const other = only ?? list.nearest(name, aTypo) ?? around[0];
  const isOther = other !== undefined && other !== municipality && !around.includes(municipality);
  if (isOther || saysOther(name, municipality))
    return contradiction(
      `${code} is ${municipality.name}, hier staat ${quoted(name)}`,
      `${municipality.name}${isOther ? `, of code ${other.code} van ${other.name}` : ''}`,
    );
  return {
    municipality,
    guessed: false,
    doubt: `${code} is ${municipality.name}, hier staat ${quoted(name)}: is dat dezelfde gemeente?`,
  };
}

/** Whether a name says more than a name, or names another province than that of a municipality. */
function saysOther(name: string, { name: official, province }: ListedMunicipality): boolean {
  const written = writtenName(name);
  const asked = written?.inProvince;
  return (
    noMunicipality.test(name) ||
    !written ||
    (asked !== undefined &&
      asked.province !== province &&
      looseKey(asked.name) === looseKey(baseName(official)))
  );
}

function byName(name: string, list: MunicipalityList): Meant | Objection {
  const { found, isSure } = list.byName(name);
  const [only] = found;
  const objection = (
    message: string,
    tip: SheetProblem['tip'],
    expected = 'een gemeente',
  ): Objection => ({ column: 'gemeente', message, expected, tip });
  if (name === '')
    return objection('de naam van de gemeente ontbreekt', 'vul de naam in', 'een naam');
  if (only && found.length === 1) return { municipality: only, guessed: !isSure };
  if (only)
    return objection(
      `${quoted(name)} kan meer dan één gemeente zijn`,
      'vul de gemeentecode in, of zet de provincie achter de naam',
      oneOf(found),
    );
  const around = withItsPlace(name, list);
  if (around) return { municipality: around, guessed: false };
  if (noMunicipality.test(name))
    return objection(
      `${quoted(name)} is geen gemeente maar een totaal, een bron of een toelichting`,
      'haal deze rij uit het blad',
    );
  if (otherBody.test(name))
    return objection(`${quoted(name)} is geen gemeente`, 'haal deze rij uit het blad');
  return objection(`${quoted(name)} is geen gemeente in de lijst`, () => wayOut(name, list));
}

/** The municipality of a name with one of its places behind it: `Noordoostpolder (Emmeloord)`. */
function withItsPlace(name: string, list: MunicipalityList): ListedMunicipality | undefined {
  const [, before = '', place = ''] = /^(.+?)\s*\((.+)\)$/.exec(name) ?? [];
  const { found, isSure } = list.byName(before);
  return isSure ? list.withPlace(place).find((one) => found.includes(one)) : undefined;
}

const between = /(\s*[/+&;,]\s*|\s+en\s+)/i;

/**
 * The municipalities that answered as one, also where a name has a sign of its own: `Gennep en Mook en
 * Middelaar`; none where a part is no name of one.
 */
function together(name: string, list: MunicipalityList): ListedMunicipality[] {
  const parts = name.split(between);
  const from = (start: number): ListedMunicipality[] | undefined => {
    if (start >= parts.length) return [];
    for (let end = parts.length; end > start; end -= 2) {
      const { found, isSure } = list.byName(parts.slice(start, end).join(''));
      const rest = isSure && found.length === 1 ? from(end + 1) : undefined;
      if (rest) return [...found, ...rest];
    }
    return undefined;
  };
  return from(0) ?? [];
}

/** What may have been meant: several, the one that a village is in, or a name written almost so. */
function wayOut(name: string, list: MunicipalityList): string {
  const several = together(name, list);
  if (several.length > 0)
    return `hier staan ${several.length} gemeenten: geef ${allOf(several)} elk een eigen rij`;
  const around = list.withPlace(name);
  if (around.length > 0)
    return `${name} is een plaats in ${oneOf(around)}: gaf die gemeente dit antwoord? schrijf dan haar naam`;
  const near = list.nearest(name, alike);
  return near === undefined
    ? 'schrijf de naam zoals het CBS die schrijft, of vul de gemeentecode in'
    : didYouMean(nameAndCode(near));
}
