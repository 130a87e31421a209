import { countCell, shareCell } from './number-cells.ts';
import { answerFields } from '../survey/answer-fields.ts';
import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { partnerPath } from '../text/addresses.ts';
import { leadersOf } from '../survey/leaders.ts';
import { changesIn, otherReadings } from '../survey/other-readings.ts';
import { organisationInText } from '../survey/organisation-in-text.ts';
import { capitalise, formatCount, formatList, formatNumber } from '../text/format.ts';
import { answer, partOf } from '../text/part-of.ts';
import { wrapEvenly } from '../text/wrap.ts';
import { familiesOf, organisationsOf, groupsOf, type Mention } from '../survey/partner-families.ts';
import type { Chart, DrawOptions } from './chart.ts';
import { namesCell } from './entry-cells.ts';
import { countedLabel, countWidth, labelLine } from './counted-label.ts';
import { foldRare } from './fold-rare.ts';
import { frame, label, type LabelOptions } from './svg-frame.ts';
import { join, text, type Markup } from './markup.ts';
import { silenceNote } from './silence-note.ts';
import { sampleSize } from './sample-size.ts';
import { squareRow } from './square-row.ts';

interface Row extends Mention {
  name: string;
  /** Whether rows of its branches stand below it. */
  branched?: boolean;
  kind: 'geheel' | 'afdeling' | 'groep';
}

/** Rows that the drawing takes together: organisations that one municipality each named. */
interface FoldedRow {
  name: string;
  kind: Row['kind'];
  rows: Row[];
}

function rowsOf(atlas: Atlas): Row[] {
  const named = familiesOf(atlas).flatMap((family): Row[] => [
    {
      ...family,
      kind: 'geheel',
      branched: family.branches.length > 0,
      name: family.organisation.name + (family.branches.length > 0 ? ', alle namen samen' : ''),
    },
    ...family.branches.map((branch): Row => ({
      ...branch,
      kind: 'afdeling',
      name:
        branch.organisation.id === family.organisation.id
          ? `alleen als ‘${branch.organisation.name}’`
          : branch.organisation.name,
    })),
  ]);
  return [
    ...named,
    ...groupsOf(atlas).map((group): Row => ({
      ...group,
      kind: 'groep',
      name: group.organisation.name,
    })),
  ];
}

/** The rows of one kind: those of several municipalities, and the others as one row. */
function folded(rows: readonly Row[], many: string): FoldedRow[] {
  const { alone, together } = foldRare(
    rows,
    ({ kind, branched, entries }) => kind !== 'afdeling' && !branched && entries.length === 1,
  );
  const apart = alone.map((row): FoldedRow => ({ name: row.name, kind: row.kind, rows: [row] }));
  const [first] = together;
  if (!first) return apart;
  const name = capitalise(`${apart.length > 0 ? 'andere ' : ''}${many}, elk één keer`);
  return [...apart, { name, kind: first.kind, rows: [...together] }];
}

const drawnRows = (atlas: Atlas): FoldedRow[] => {
  const rows = rowsOf(atlas);
  return [
    ...folded(
      rows.filter(({ kind }) => kind !== 'groep'),
      'organisaties',
    ),
    ...folded(
      rows.filter(({ kind }) => kind === 'groep'),
      'groepen',
    ),
  ];
};

function drawRow(row: FoldedRow, y: number, { width }: DrawOptions) {
  const wide = width > 400;
  const indent = row.kind === 'afdeling' ? 16 : 0;
  const size = row.kind === 'afdeling' ? 9.5 : 12;
  const start = wide ? 292 : indent;
  const mentions = row.rows.flatMap(({ organisation, entries }) =>
    entries.map((entry) => ({ entry, value: organisation.name })),
  );
  const entries = mentions.map(({ entry }) => entry);
  const lines = wrapEvenly(row.name, (wide ? start - 8 : width - countWidth) - indent);
  const under = labelLine * (lines.length - 1);
  const squares = squareRow(entries, {
    x: start,
    y: wide ? y + (12 - size) / 2 : y + 17 + under,
    width: width - start - (wide ? 28 : 0),
    size,
    fill: () => (row.kind === 'groep' ? 'leeg' : 'ja'),
    value: (_, place) => mentions[place]?.value ?? '',
  });
  const tone = row.kind === 'geheel' && row.rows.length === 1 ? 'k' : undefined;
  const count = formatNumber(entries.length);
  const placeOf = (at: number): LabelOptions => ({
    x: indent,
    y: y + 10.5 + at * labelLine,
    tone,
  });
  const whole = lines.map((line, at) => label(text(line), placeOf(at)));
  const names = wide
    ? [...whole, label(text(count), { x: squares.end + 6, y: y + 10.5, tone: 'k' })]
    : [...whole.slice(0, -1), countedLabel(lines.at(-1) ?? '', count, placeOf(lines.length - 1))];
  const markup = join([...names, squares.markup]);
  const height = wide ? Math.max(squares.height, 14 + under) : 17 + under + squares.height;
  return { markup, height: height + 6 };
}

function heading(content: string, y: number, width: number): Markup {
  return label(text(content), { x: 0, y: y + 10, tone: 'q', size: width > 400 ? 12 : 11 });
}

const groupHeading = `${answerFields.groepen.label}: tellen niet mee`;

/** Partners by the number of municipalities that named them, each municipality a square. */
export const partnerRows: Chart = {
  name: answerFields.partners.label,
  tells: (atlas) => rowsOf(atlas).length > 0,
  title: (atlas) => {
    const families = familiesOf(atlas);
    const total = answeredIn(atlas).length;
    if (families.length === 0)
      return total === 1
        ? 'Het enige antwoord noemt geen partner bij naam'
        : 'Geen antwoord noemt een partner bij naam';
    const { first, count, others } = leadersOf(
      families,
      ({ entries }) => entries.length,
      total,
      changesIn(
        otherReadings(atlas.codings, 'partners'),
        ({ entries }) => entries,
        (family, items) => organisationsOf(family).some(({ name }) => items.has(name)),
      ),
    );
    if (first.length === 0) return `Partners in ${formatCount(total, 'antwoord', 'antwoorden')}`;
    const names = capitalise(
      formatList(first.map(({ organisation }) => organisationInText(organisation))),
    );
    const of = partOf(count, total, answer);
    const rest =
      others > 0
        ? `; geen andere organisatie met naam is dat in meer dan ${formatNumber(others)}`
        : '';
    return first.length === 1
      ? `${names} is partner in ${of}${rest}`
      : `${names} zijn het vaakst partner: elk in ${of}${rest}`;
  },
  subtitle: (atlas) =>
    `Aantal gemeenten dat een organisatie als partner noemt, ${atlas.survey.year}. ${sampleSize(answeredIn(atlas).length, atlas.asked.length)}.`,
  draw: (atlas, options) => {
    const pieces: Markup[] = [];
    let y = 2;
    let kind: Row['kind'] | undefined;
    for (const row of drawnRows(atlas)) {
      if (row.kind === 'groep' && kind !== 'groep') {
        pieces.push(heading(groupHeading, y + 10, options.width));
        y += 30;
      }
      kind = row.kind;
      const drawn = drawRow(row, y, options);
      pieces.push(drawn.markup);
      y += drawn.height;
    }
    return frame(options.width, y, ...pieces);
  },
  table: (atlas) => ({
    columns: ['Partner', 'Gemeenten', 'Deel van de antwoorden', 'Welke gemeenten'],
    rows: rowsOf(atlas).map((row) => [
      {
        text: row.kind === 'groep' ? `${row.name} (groep zonder naam)` : row.name,
        href: partnerPath(row.organisation.id),
      },
      countCell(row.entries.length),
      shareCell(row.entries.length, answeredIn(atlas).length),
      namesCell(row.entries, 'aantal_partners'),
    ]),
  }),
  unfolded: (atlas) =>
    drawnRows(atlas)
      .filter(({ rows }) => rows.length > 1)
      .map(({ name, rows }) => ({
        label: `${name}: ${formatNumber(rows.length)}`,
        things: rows.map((row) => ({
          name: { text: row.name, href: partnerPath(row.organisation.id) },
          municipalities: namesCell(row.entries, 'aantal_partners'),
        })),
      })),
  origin: (atlas) =>
    `Klik op een gemeente om de bron te zien. Het aantal telt deze gemeenten. Het deel is dat aantal, gedeeld door het aantal antwoorden: ${formatNumber(answeredIn(atlas).length)}.`,
  notes: (atlas) => [
    'Een gemeente kan meer partners noemen. Zij kan ook partners hebben die zij niet noemde.',
    ...silenceNote(atlas),
    ...familiesOf(atlas)
      .filter(({ branches }) => branches.length > 0)
      .map(
        ({ organisation }) =>
          `${organisation.name} staat onder meer namen in de antwoorden. De rij ‘alle namen samen’ telt elke gemeente één keer.`,
      ),
  ],
  sources: ({ survey }) => [survey.source],
};
