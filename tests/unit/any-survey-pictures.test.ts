import { expect, test } from 'vitest';
import { charts, chartsOf } from '../../src/charts/index.ts';
import { questionChart } from '../../src/charts/question-chart.ts';
import { column, phone, widths, type Chart } from '../../src/charts/chart.ts';
import type { Atlas } from '../../src/survey/atlas.ts';
import { textWidth } from '../../src/text/wrap.ts';
import { countRows, type RowCounts } from '../support/any-survey/count-rows.ts';
import { drawingFaults } from '../support/any-survey/holds-of-drawing.ts';
import { tableFaults, unfoldedFaults } from '../support/any-survey/holds-of-table.ts';
import { inventAtlas, type InventedAtlas } from '../support/any-survey/invent-survey.ts';
import { readInvented } from '../support/any-survey/read-invented.ts';

interface Pictured {
  invented: InventedAtlas;
  counts: RowCounts;
  atlas: Atlas;
  id: string;
  chart: Chart;
}

/** Every chart of 200 invented surveys. */
const pictured = Array.from({ length: 200 }, (_, at) => inventAtlas(at + 1)).flatMap(
  (invented): Pictured[] => {
    const { atlas, questions } = readInvented(invented);
    const front = invented.surveys.at(-1);
    if (!front) return [];
    const counts = countRows(invented, front);
    const own = questions.filter(({ survey }) => survey === atlas.survey.id);
    return [
      ...chartsOf(atlas).map((id) => ({ id, chart: charts[id] })),
      ...own.map((question) => ({ id: question.id, chart: questionChart(question) })),
    ].map((one) => ({ ...one, invented, counts, atlas }));
  },
);

interface Label {
  text: string;
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** The level texts of a drawing with the room that they take; letters in squares have their own. */
function labelsIn(drawing: string): Label[] {
  return [...drawing.matchAll(/<text([^>]*)>([^<]+)</g)].flatMap(
    ([, attributes = '', text = '']) => {
      if (/transform=|class="n /.test(attributes)) return [];
      const number = (name: string, otherwise: number) =>
        Number(new RegExp(`${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? otherwise);
      const size = number('font-size', 13);
      const width = textWidth(text, size);
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
      const from =
        number('x', 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      const y = number('y', 0);
      return [{ text, from, to: from + width, top: y - size * 0.7, bottom: y + size * 0.2 }];
    },
  );
}

const touch = (one: Label, other: Label) =>
  one.from < other.to && other.from < one.to && one.top < other.bottom && other.top < one.bottom;

const listed = ({ invented: { seed }, chart: { name } }: Pictured, faults: readonly string[]) =>
  faults.map((fault) => `${seed} ${name}: ${fault}`);

test('each count in a drawing and the hint at each mark follow from the tables, counted apart', () => {
  // Phone and wide column in turn: each kind of chart is drawn often enough in both.
  const wrong = pictured.flatMap((one) => {
    const width = one.invented.seed % 2 === 0 ? phone : column;
    return listed(one, drawingFaults(one.chart.draw(one.atlas, { width }), one));
  });
  expect(wrong.slice(0, 40)).toEqual([]);
});

test('the table beside a drawing says the same, and opens what it takes together', () => {
  const wrong = pictured.flatMap((one) =>
    listed(one, [
      ...tableFaults(one.chart.table(one.atlas), one),
      ...unfoldedFaults(one.chart.unfolded?.(one.atlas) ?? []),
    ]),
  );
  expect(wrong.slice(0, 40)).toEqual([]);
});

test('no label of a chart lies on another or outside the drawing, whatever the survey', () => {
  const some = pictured.filter(({ invented: { seed } }) => seed % 3 === 0 || seed % 40 === 0);
  const wrong = some.flatMap((one) =>
    widths.flatMap((width) => {
      const labels = labelsIn(one.chart.draw(one.atlas, { width }));
      const outside = labels.filter(({ from, to }) => from < -1 || to > width + 1);
      const over = labels.flatMap((label, at) =>
        labels.slice(at + 1).filter((other) => touch(label, other)),
      );
      return listed(
        one,
        [...outside, ...over].map(({ text }) => `${width}: ${text}`),
      );
    }),
  );
  expect(wrong).toEqual([]);
});
