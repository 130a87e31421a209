import { isDeepStrictEqual } from 'node:util';
import { hostileSheets } from '../../tests/support/hostile-sheets/index.ts';
import { sampleText, type HostileSheet } from '../../tests/support/hostile-sheets/hostile-sheet.ts';
import { importSheet, type Imported } from '../../src/import/import-sheet.ts';
import { municipalityList, type MunicipalityList } from '../../src/import/municipality-list.ts';
import { readMunicipalityList } from '../import/read-municipality-list.ts';

/** What became of files of one kind; `wrong` is another outcome than was fixed beforehand. */
export interface HostileOutcomes {
  kind: string;
  refused: number;
  pointedOut: number;
  taken: number;
  wrong: number;
}

const isPointedOut = ({ doubts, guesses, blankRows, unread, passedOver }: Imported) =>
  [doubts, guesses, unread, passedOver].some((found) => found.length > 0) || blankRows > 0;

type Outcome = Exclude<keyof HostileOutcomes, 'kind'>;

async function outcomeOf(
  { bytes, refused, asks }: HostileSheet,
  list: MunicipalityList,
  sample: Imported,
): Promise<Outcome> {
  const found = await importSheet(bytes, list);
  if (found.problems.length > 0)
    return found.problems.some(({ kind }) => kind === refused) ? 'refused' : 'wrong';
  const isMeant = asks ? isPointedOut(found) : isDeepStrictEqual(found.records, sample.records);
  if (refused !== undefined || !isMeant) return 'wrong';
  return isPointedOut(found) ? 'pointedOut' : 'taken';
}

/** Counts, for each kind of our own hostile sheets, what an import does with them. */
export async function hostileOutcomes(): Promise<HostileOutcomes[]> {
  const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));
  const sample = await importSheet(Buffer.from(sampleText()), list);
  return Promise.all(
    Object.entries(hostileSheets).map(async ([kind, sheets]) => {
      const found = await Promise.all(sheets.map((sheet) => outcomeOf(sheet, list, sample)));
      const count = (outcome: Outcome) => found.filter((one) => one === outcome).length;
      return {
        kind,
        refused: count('refused'),
        pointedOut: count('pointedOut'),
        taken: count('taken'),
        wrong: count('wrong'),
      };
    }),
  );
}
