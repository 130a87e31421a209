import type { ListedMunicipality, MunicipalityList } from './municipality-list.ts';
import { nearestWord } from '../command/nearest-word.ts';
import { placeOf, type SheetProblem } from './sheet-problem.ts';
import type { TableRow } from './table-rows.ts';

/** The municipality of a row; a guess where the code is missing and only the name is there. */
export type Matched =
  { municipality: ListedMunicipality; guessed: boolean } | { problem: SheetProblem };

/** Finds the municipality of a row by its code, which its name must agree with, or by its name. */
export function matchMunicipality(table: TableRow, list: MunicipalityList): Matched {
  const code = table.cells.get('gemeentecode')?.text.toUpperCase() ?? '';
  const name = table.cells.get('gemeente')?.text ?? '';
  const refuse = (
    column: string,
    message: string,
    expected: string,
    tip: SheetProblem['tip'],
  ): Matched => ({
    problem: {
      ...((table.cells.get(column) ?? table.cells.get('gemeente'))?.at ?? {
        line: table.line,
        column: 1,
      }),
      kind: 'gemeente',
      message,
      expected,
      tip,
      place: placeOf(table.row, column),
    },
  });
  if (name === '')
    return refuse('gemeente', 'de naam van de gemeente ontbreekt', 'een naam', 'vul de naam in');
  const named = list.byName(name);
  const [only] = named;
  if (code !== '') {
    const municipality = list.byCode.get(code);
    if (!municipality)
      return refuse(
        'gemeentecode',
        `gemeentecode "${code}" staat niet in de lijst van gemeenten`,
        only ? `${only.code} (${only.name})` : 'een code zoals GM0202',
        /^\d{1,4}$/.test(code)
          ? `zet GM en vier cijfers in de cel: GM${code.padStart(4, '0')}`
          : 'zoek de code op bij het CBS, of laat de kolom leeg en gebruik --bevestig',
      );
    return named.includes(municipality)
      ? { municipality, guessed: false }
      : refuse(
          'gemeente',
          `${code} is ${municipality.name}, hier staat "${name.slice(0, 60)}"`,
          only ? `${municipality.name}, of code ${only.code}` : municipality.name,
          'verbeter de code of de naam',
        );
  }
  if (only && named.length === 1) return { municipality: only, guessed: true };
  if (only)
    return refuse(
      'gemeente',
      `"${name}" kan meer dan één gemeente zijn`,
      named.map((one) => `${one.code} (${one.name})`).join(' of '),
      'vul de gemeentecode in',
    );
  return refuse(
    'gemeente',
    `"${name.slice(0, 60)}" is geen gemeente in de lijst`,
    'een gemeente',
    () => {
      const near = nearestWord(name, list.names);
      return near === undefined
        ? 'is dit een totaal of een voetnoot? haal de rij weg'
        : `bedoelt u ${near}?`;
    },
  );
}
