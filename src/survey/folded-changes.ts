/** One cell of a table that differs between two versions, or a whole row, column or table. */
export interface TableChange {
  table: string;
  /** The cells of its key, with `|` between them. */
  row: string;
  municipality: string | null;
  column: string;
  kind: 'gewijzigd' | 'toegevoegd' | 'verwijderd';
  before: string;
  after: string;
}

/** What a reader would call one change, with what follows from it. */
export interface FoldedChange<Change extends TableChange> {
  lead: Change;
  also: Change[];
}

/** What stands for a row or column where a change is about all of them. */
export const whole = 'alle';

/** The tables that others refer to by an id, by the column that does. */
const referring: Record<string, string> = { bron: 'bronnen', organisatie_id: 'organisaties' };
/** The tables that count what the columns of `gemeenten` say of others. */
const countedFrom: Record<string, string> = {
  aantal_partners: 'partners',
  aantal_projecten: 'projecten',
  budget_per_vergunninghouder: 'budgetten',
};
const aboutTables = ['herkomst', 'codeboek', 'codelijst', 'ontbrekend', 'overeenstemming'];

const placeOf = ({ table, row, column }: Pick<TableChange, 'table' | 'row' | 'column'>) =>
  JSON.stringify([table, row, column]);

/** The cells of every row that came or went, with the row itself in front of them. */
export function withWholeRows<Change extends TableChange>(changes: readonly Change[]): Change[] {
  const places = new Set(changes.map(placeOf));
  return changes.flatMap((change) => {
    const row = { ...change, column: whole, before: '', after: '' };
    const isTold = change.kind === 'gewijzigd' || change.row === whole || places.has(placeOf(row));
    places.add(placeOf(row));
    return isTold ? [change] : [row, change];
  });
}

/** The changes of one version as they can be looked up. */
interface Known<Change> {
  changes: readonly Change[];
  at: (table: string, row: string, column: string) => Change | undefined;
  inRow: (table: string, row: string) => Change | undefined;
  /** What all rows of a survey follow from that came in this version. */
  newSurveys: ReadonlyMap<string, Change>;
}

function knownOf<Change extends TableChange>(changes: readonly Change[]): Known<Change> {
  const places = new Map(changes.map((change) => [placeOf(change), change]));
  const rows = new Map<string, Change>();
  for (const change of changes) {
    const row = JSON.stringify([change.table, change.row]);
    if (!rows.has(row)) rows.set(row, change);
  }
  const at: Known<Change>['at'] = (table, row, column) =>
    places.get(placeOf({ table, row, column }));
  return {
    changes,
    at,
    inRow: (table, row) => rows.get(JSON.stringify([table, row])),
    newSurveys: newSurveysIn(changes, at),
  };
}

/** Every survey that came whole, by its id: its source where that came too, or else its first municipality. */
function newSurveysIn<Change extends TableChange>(
  changes: readonly Change[],
  at: Known<Change>['at'],
): Map<string, Change> {
  const came = changes.filter(({ kind }) => kind === 'toegevoegd');
  const ids = came.flatMap(({ table, row, column }) => {
    const [id = '', counted, of] = row.split('|');
    const isNew =
      table === 'ontbrekend' && column === whole && counted === 'gemeenten' && of === 'inwoners';
    return isNew ? [id] : [];
  });
  return new Map(
    ids.flatMap((id) => {
      const first = came.find(
        ({ table, row, column }) =>
          table === 'gemeenten' && column === 'bron' && row.split('|').includes(id),
      );
      const lead =
        first && (at('bronnen', first.after, whole) ?? at('gemeenten', first.row, whole));
      return lead ? [[id, lead] as const] : [];
    }),
  );
}

/** What a row that came follows from, where it is of a survey that came whole. */
const cameWith = <Change extends TableChange>(
  { kind, row }: Change,
  { newSurveys }: Known<Change>,
): Change | undefined =>
  kind === 'toegevoegd'
    ? row
        .split(/ ?\| ?/)
        .flatMap((part) => newSurveys.get(part.replace(/^antwoorden-/, '')) ?? [])[0]
    : undefined;

/** The change of a row elsewhere that names a row by its id. */
const namingOf = <Change extends TableChange>(
  { changes }: Known<Change>,
  table: string,
  id: string,
): Change | undefined =>
  changes.find(
    ({ table: other, column, before, after }) =>
      referring[column] === table &&
      (after || before) === id &&
      !aboutTables.includes(other) &&
      !Object.values(referring).includes(other),
  );

/** What a row of a table about the tables is about. */
function subjectOf<Change extends TableChange>(
  { table, row }: Change,
  known: Known<Change>,
): Change | undefined {
  const { changes, at, inRow } = known;
  const [first = '', second = '', ...rest] = row.split('|');
  const inColumn = (name: string, column: string) =>
    at(name, whole, column) ?? at(name, whole, whole);
  if (table === 'herkomst') {
    const cells = rest.join('|').replaceAll(' | ', '|');
    return (
      at(first, cells, whole) ??
      at(first, cells, second) ??
      inRow(first, cells) ??
      inColumn(first, second) ??
      namingOf(known, first, cells) ??
      // Where an organisation is named first tells where its name comes from.
      changes.find((one) => !aboutTables.includes(one.table) && one.row.split('|').includes(cells))
    );
  }
  if (table === 'codeboek' || table === 'codelijst') return inColumn(first, second);
  const counted = table === 'ontbrekend' ? second : 'codering';
  return (
    changes.find(
      (one) => one.table === counted && (one.column === rest[0] || table !== 'ontbrekend'),
    ) ??
    changes.find((one) => one.table === counted) ??
    changes.find((one) => !aboutTables.includes(one.table))
  );
}

/** What a cell about a municipality says of another cell or table. */
function countedIn<Change extends TableChange>(
  { table, row, column, municipality }: Change,
  { changes, at }: Known<Change>,
): Change | undefined {
  const own = (wanted: string, name?: string) =>
    changes.find(
      (one) =>
        one.table === wanted &&
        one.municipality === municipality &&
        (name === undefined || one.column === name),
    );
  if (table === 'codering') {
    const field = row.split('|')[2] ?? '';
    return own('gemeenten', field) ?? own(field);
  }
  if (table !== 'gemeenten') return undefined;
  const [, counted] = Object.entries(countedFrom).find(([name]) => column.startsWith(name)) ?? [];
  const value = column.replace(/_(reden|soort)$/, '');
  const beside =
    value === column ? undefined : (at(table, row, value) ?? at(table, row, `${value}_eur`));
  return (counted === undefined ? undefined : own(counted)) ?? beside;
}

function causeOf<Change extends TableChange>(
  change: Change,
  known: Known<Change>,
): Change | undefined {
  const { table, row, column } = change;
  if (row === whole) return undefined;
  const ownRow = column === whole ? undefined : known.at(table, row, whole);
  if (ownRow) return ownRow;
  if ([...known.newSurveys.values()].includes(change)) return undefined;
  const survey = cameWith(change, known);
  if (survey) return survey;
  if (aboutTables.includes(table)) return subjectOf(change, known);
  if (Object.values(referring).includes(table))
    return column === whole ? namingOf(known, table, row) : undefined;
  return countedIn(change, known);
}

/** The changes of a version as a reader would count them: what follows from one is folded under it. */
export function foldedChanges<Change extends TableChange>(
  changes: readonly Change[],
): FoldedChange<Change>[] {
  const known = knownOf(changes);
  const leadOf = (change: Change, seen: readonly Change[] = []): Change => {
    const cause = causeOf(change, known);
    const isLast = cause === undefined || cause === change || seen.includes(cause);
    return isLast ? change : leadOf(cause, [...seen, change]);
  };
  const folded = new Map<Change, Change[]>();
  for (const change of changes) {
    const lead = leadOf(change);
    const also = folded.get(lead) ?? [];
    if (lead !== change) also.push(change);
    folded.set(lead, also);
  }
  return Array.from(folded, ([lead, also]) => ({ lead, also }));
}
