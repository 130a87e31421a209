import fc from 'fast-check';
import { sheetColumns, type SheetColumn } from '../../src/dataset/sheet/sheet-columns.ts';

/** Municipalities that exist in every year that a test asks about. */
const places = [
  ['GM0202', 'Arnhem'],
  ['GM0228', 'Ede'],
  ['GM0344', 'Utrecht'],
  ['GM0796', "'s-Hertogenbosch"],
  ['GM1900', 'Súdwest-Fryslân'],
] as const;

const letters = fc.string({ unit: fc.constantFrom(...'abcdeTWëñ'), minLength: 3, maxLength: 8 });
const signs = fc.string({
  unit: fc.constantFrom(...' ,;|\t."\n’–€½()/&?:ë', 'é', '\u200D', '🎉', 'ب', '語'),
  maxLength: 8,
});
const text = fc.tuple(letters, signs, letters).map((parts) => parts.join(''));
const name = fc
  .tuple(letters, fc.constantFrom('', ' ', ' van ', '-', '’', ' \u0600', ' & ', ' ١'), letters)
  .map((parts) => parts.join(''));
const euros = fc.constantFrom('', '950', '2.370', '€ 1.000', '1.250,50', '99,05', '0');

const cellOf = (column: SheetColumn): fc.Arbitrary<string> =>
  column.required
    ? filledCell(column)
    : fc.boolean().chain((isFilled) => (isFilled ? filledCell(column) : fc.constant('')));

function filledCell({ kind }: SheetColumn): fc.Arbitrary<string> {
  if (kind.as === 'amount') return euros;
  if (kind.as === 'source')
    return fc.constantFrom('Raadsbrief 12', 'CBS', 'https://www.example.org/a?b=1,2;3');
  if (kind.as === 'year') return fc.constantFrom('', '2024', '2026');
  if (kind.as === 'names') return fc.array(name, { maxLength: 3 }).map((names) => names.join('|'));
  if (kind.as === 'word' || kind.as === 'words') {
    const words = fc.constantFrom('', ...Object.keys(kind.words));
    if (kind.as === 'word') return words;
    return fc.uniqueArray(words, { maxLength: 3 }).map((some) => some.filter(Boolean).join('|'));
  }
  return text;
}

/** An answered row; the columns of the money, and the phase with the projects, go together. */
const answered = fc
  .record(Object.fromEntries(sheetColumns.map((column) => [column.name, cellOf(column)])))
  .map((cells): Record<string, string> => {
    const hasAmount = cells['budget_per_vergunninghouder'] !== '';
    return {
      ...cells,
      beantwoord: 'ja',
      budget_per_vergunninghouder_reden: hasAmount ? '' : 'niet-genoemd',
      budget_soort: hasAmount ? 'gerapporteerd' : '',
      ...(cells['projecten'] !== '' && cells['fase'] === 'geen-projecten' ? { fase: '' } : {}),
    };
  });

/** A row without an answer, perhaps with the reason why. */
const silent = fc
  .constantFrom('', 'niet-gereageerd', 'niet-gevraagd', 'niet-van-toepassing')
  .map((samenvatting): Record<string, string> => ({ beantwoord: 'nee', samenvatting }));

const row = fc.oneof({ weight: 4, arbitrary: answered }, { weight: 1, arbitrary: silent });

const every = { minLength: sheetColumns.length };

/** The cells of sheets as newsrooms fill them in: columns in any order, optional ones or not. */
export const validSheets: fc.Arbitrary<string[][]> = fc
  .record({
    inOrder: fc.shuffledSubarray([...sheetColumns], every),
    optional: fc.subarray([...sheetColumns]),
    rows: fc.array(row, { minLength: 1, maxLength: places.length }),
  })
  .map(({ inOrder, optional, rows }) => {
    const columns = inOrder
      .filter((column) => column.required || optional.includes(column))
      .map((column) => column.name);
    return [
      columns,
      ...rows.map((cells, index) => {
        const [gemeentecode = '', gemeente = ''] = places[index] ?? [];
        const full: Record<string, string> = { ...cells, gemeentecode, gemeente };
        return columns.map((column) => full[column] ?? '');
      }),
    ];
  });
