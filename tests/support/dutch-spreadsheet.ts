import Papa from 'papaparse';

const dutchNumber = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/;

/** What a spreadsheet with Dutch settings makes of a cell: a point is for thousands, a comma for decimals. */
const asDutch = (cell: string): string | number =>
  dutchNumber.test(cell) ? Number(cell.replaceAll('.', '').replace(',', '.')) : cell;

/** The cells of a CSV file as such a spreadsheet opens it, the header first. */
export function openedInDutch(csv: string): (string | number)[][] {
  if (!csv.startsWith('\uFEFF')) throw new Error('without its mark it is not read as UTF-8');
  return Papa.parse<string[]>(csv.slice(1), { delimiter: ';', skipEmptyLines: true }).data.map(
    (row) => row.map(asDutch),
  );
}
