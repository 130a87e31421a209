import Papa from 'papaparse';

interface Field {
  name: string;
  type: 'integer' | 'string';
  constraints: { required?: boolean; minimum?: number; pattern?: string; enum?: string[] };
  missingValues: { value: string; label: string }[];
}
export interface Schema {
  fields: Field[];
  primaryKey: string[];
  foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
}
type Rows = Record<string, string>[];

/** The rows of a strict CSV. */
export const rowsOf = (csv: string): Rows =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

const isMissing = ({ missingValues }: Field, cell: string) =>
  missingValues.some(({ value }) => value === cell);

/** Whether a cell keeps to the type and the constraints of its field, as Table Schema has them. */
function fits(field: Field, cell: string): boolean {
  const { required, minimum, pattern, enum: words } = field.constraints;
  if (isMissing(field, cell)) return !required;
  if (field.type === 'integer' && !/^-?\d+$/.test(cell)) return false;
  return (
    (minimum === undefined || Number(cell) >= minimum) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(cell)) &&
    (words === undefined || words.includes(cell)) &&
    cell !== ''
  );
}

/** Everything in a CSV that its Table Schema does not allow. */
export function tableFaults(
  { fields, primaryKey, foreignKeys = [] }: Schema,
  csv: string,
  valuesOf: (resource: string, field: string) => Set<string>,
): string[] {
  const rows = rowsOf(csv);
  const header = csv.split('\r\n', 1).join();
  const names = fields.map(({ name }) => name).join(',');
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
  return [
    ...(header === names ? [] : [`header ${header}`]),
    ...rows.flatMap((row, index) =>
      fields
        .filter((field) => !fits(field, row[field.name] ?? ''))
        .map(({ name }) => `row ${index + 1}, ${name}: ${row[name] ?? 'no cell'}`),
    ),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `key ${key} twice`),
    ...foreignKeys.flatMap(({ fields: [name], reference }) => {
      const field = fields.find((field) => field.name === name);
      const known = valuesOf(reference.resource, reference.fields[0]);
      return rows
        .map((row) => row[name] ?? '')
        .filter((cell) => !known.has(cell) && !(field && isMissing(field, cell)))
        .map((cell) => `${name} ${cell} is not in ${reference.resource}`);
    }),
  ];
}
