import { drawn } from '../../client/drawn.ts';
import { newElement } from '../../client/new-element.ts';
import { column, phone, type Chart } from '../../charts/chart.ts';
import { isDrawable } from '../../charts/is-drawable.ts';
import { compare } from '../../comparison/compare.ts';
import { drawSentences } from '../../comparison/draw-sentences.ts';
import { drawTable } from '../../comparison/draw-table.ts';
import { drawingsOf } from '../../comparison/drawings-of.ts';
import { drawCard } from '../../embeds/draw-card.ts';
import type { ListCell } from '../../listing/list-columns.ts';
import { mostListed } from '../../listing/most-listed.ts';
import { describe } from '../../sentences/describe.ts';
import { robustnessSentence } from '../../sentences/findings/finding.ts';
import { findingsOf } from '../../sentences/findings-of.ts';
import { municipalitySentence } from '../../sentences/municipality-sentence.ts';
import { answeredSentence } from '../../survey/headline.ts';
import type { Municipality } from '../../survey/municipality.ts';
import type { PreviewedAtlas } from './previewed-atlas.ts';

/** One way to look at an atlas before it is built. */
export interface View {
  label: string;
  /** How many municipalities its reader chooses. */
  chosen: 0 | 1 | 2;
  draw: (atlas: PreviewedAtlas, slugs: readonly string[]) => Node[];
}

const paragraph = (text: string) => newElement('p', {}, text);
const heading = (text: string) => newElement('h3', {}, text);

const valueCell = ({ text, note, gap }: ListCell, attributes: Record<string, string> = {}) =>
  newElement(
    'td',
    { ...attributes, ...(gap ? { class: 'gat' } : {}) },
    text,
    ...(note ? [' ', newElement('small', {}, note)] : []),
  );

function municipalityView(atlas: PreviewedAtlas, [slug]: readonly string[]): Node[] {
  const record = atlas.listed.find((one) => one.slug === slug);
  if (!record) return [];
  const cells = atlas.cellsOf(record);
  return [
    heading(record.name),
    paragraph(describe(record, atlas.atlas)),
    newElement(
      'table',
      {},
      newElement('caption', { class: 'weg' }, `Gegevens over ${record.name}`),
      newElement(
        'tbody',
        {},
        ...atlas.columns.map(({ label }, at) =>
          newElement(
            'tr',
            {},
            newElement('th', { scope: 'row' }, label),
            valueCell(cells[at] ?? { text: '' }),
          ),
        ),
      ),
    ),
    heading('Zin om over te nemen'),
    paragraph(municipalitySentence(record, atlas.atlas, atlas.name)),
  ];
}

/** What may be wider than the page scrolls by itself, also by keyboard. */
const scrolled = (label: string, content: Node) =>
  newElement('div', { class: 'rol', tabindex: '0', role: 'region', 'aria-label': label }, content);

const listRow = (atlas: PreviewedAtlas, record: Municipality) =>
  newElement(
    'tr',
    {},
    newElement('th', { scope: 'row' }, record.name),
    ...atlas
      .cellsOf(record)
      .map((cell, at) => valueCell(cell, { 'data-label': atlas.columns[at]?.label ?? '' })),
  );

const listView = (atlas: PreviewedAtlas): Node[] => [
  paragraph(answeredSentence(atlas.atlas)),
  scrolled(
    'Alle gemeenten',
    newElement(
      'table',
      {},
      newElement('caption', { class: 'weg' }, 'Alle gevraagde gemeenten met hun antwoord'),
      newElement(
        'thead',
        {},
        newElement(
          'tr',
          {},
          ...['Gemeente', ...atlas.columns.map(({ label }) => label)].map((label) =>
            newElement('th', { scope: 'col' }, label),
          ),
        ),
      ),
      newElement(
        'tbody',
        {},
        ...atlas.listed.slice(0, mostListed).map((record) => listRow(atlas, record)),
      ),
    ),
  ),
];

function comparisonView(atlas: PreviewedAtlas, slugs: readonly string[]): Node[] {
  const chosen = slugs.flatMap(
    (slug) => atlas.subjects.subjects.find((subject) => subject.slug === slug) ?? [],
  );
  if (chosen.length < 2) return [paragraph('Kies twee verschillende gemeenten.')];
  const comparison = compare(chosen, atlas.subjects);
  return [drawn(drawSentences(comparison)), scrolled('Naast elkaar', drawn(drawTable(comparison)))];
}

/** A chart with its title and notes, as its page has it. */
function chartFigure(chart: Chart, { atlas }: PreviewedAtlas): HTMLElement {
  const width = innerWidth < 800 ? phone : column;
  return newElement(
    'figure',
    { class: 'figuur' },
    heading(chart.title(atlas)),
    newElement('p', { class: 'onder' }, chart.subtitle(atlas)),
    ...(isDrawable(atlas)
      ? drawingsOf(chart.draw(atlas, { width })).map((drawing) => drawn(drawing))
      : [paragraph('Zoveel gemeenten zijn te veel om elk als vierkant te tekenen.')]),
    newElement(
      'figcaption',
      {},
      newElement('ul', {}, ...chart.notes(atlas).map((note) => newElement('li', {}, note))),
    ),
  );
}

const chartsView = (atlas: PreviewedAtlas): Node[] =>
  atlas.charts.map((chart) => chartFigure(chart, atlas));

const nothingStandsOut =
  'In deze antwoorden staat niets dat zo duidelijk is dat de site het zou noemen.';

function findingsView({ atlas }: PreviewedAtlas): Node[] {
  const findings = findingsOf(atlas);
  if (findings.length === 0) return [paragraph(nothingStandsOut)];
  return findings.map(({ title, story, examples, limits, ...finding }) =>
    newElement(
      'section',
      {},
      heading(title),
      paragraph(story),
      ...(examples.length > 0
        ? [newElement('ul', {}, ...examples.map(({ text }) => newElement('li', {}, text)))]
        : []),
      newElement('h4', {}, 'Wat dit niet laat zien'),
      paragraph(limits),
      newElement('h4', {}, 'Hoe zeker is dit?'),
      paragraph(robustnessSentence(finding)),
    ),
  );
}

function embedView(atlas: PreviewedAtlas, [slug]: readonly string[]): Node[] {
  const subject = atlas.subjects.subjects.find((one) => one.slug === slug);
  return subject ? [drawn(drawCard(subject, atlas.card, 'h3'))] : [];
}

/** Every view, in the order in which they are offered. */
export const views: readonly View[] = [
  { label: 'Gemeente', chosen: 1, draw: municipalityView },
  { label: 'Lijst', chosen: 0, draw: listView },
  { label: 'Vergelijken', chosen: 2, draw: comparisonView },
  { label: 'Grafieken', chosen: 0, draw: chartsView },
  { label: 'Wat opvalt', chosen: 0, draw: findingsView },
  { label: 'Invoegen', chosen: 1, draw: embedView },
];
