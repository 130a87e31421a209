import type { Municipality } from '../survey/municipality.ts';
import type { AtlasRows } from '../read/table-schemas.ts';
import type { Lookups } from './lookups.ts';
import { toldOf } from './told-of.ts';

type FactRow = AtlasRows['amounts' | 'housing' | 'outcomes'][number];

const factOf = (row: FactRow) => ({
  id: row.feit,
  period: row.periode,
  precision: row.nauwkeurigheid,
  ...toldOf(row),
});

/** What other sources than the survey tell of one municipality, in the order of the tables. */
export const factsOf = (
  code: string,
  { amounts, housing, outcomes, organisation }: Lookups,
): Pick<Municipality, 'amounts' | 'housing' | 'outcomes'> => ({
  amounts: (amounts.get(code) ?? []).map((row) => ({
    ...factOf(row),
    organisation: row.organisatie_id,
    name: organisation.get(row.organisatie_id ?? '')?.organisatie ?? null,
    task: row.taak,
    amount: row.bedrag_eur,
    kind: row.soort,
    covers: row.omvat,
    unit: row.eenheid,
    heads:
      row.aantal === null || row.aantal_eenheid === null
        ? null
        : { count: row.aantal, of: row.aantal_eenheid },
  })),
  housing: (housing.get(code) ?? []).map((row) => ({
    ...factOf(row),
    asOf: row.peildatum,
    target: row.opdracht,
    housed: row.gehuisvest,
    difference: row.verschil,
    percentage: row.percentage,
    result: row.resultaat,
  })),
  outcomes: (outcomes.get(code) ?? []).map((row) => ({
    ...factOf(row),
    topic: row.onderwerp,
    count: row.aantal,
    outOf: row.van_aantal,
    percentage: row.percentage,
  })),
});
