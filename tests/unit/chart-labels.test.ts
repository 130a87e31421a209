import { expect, test } from 'vitest';
import { charts, chartsOf } from '../../src/charts/index.ts';
import { questionChart } from '../../src/charts/question-chart.ts';
import { textWidth } from '../../src/text/wrap.ts';
import { inventAtlas } from '../support/any-survey/invent-survey.ts';
import { readInvented } from '../support/any-survey/read-invented.ts';

/** Each third invented survey, and each of the size of the whole country. */
const seeds = Array.from({ length: 200 }, (_, at) => at + 1).filter(
  (seed) => seed % 3 === 0 || seed % 40 === 0,
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

test('no label of a chart lies on another or outside the drawing, whatever the survey', () => {
  const wrong = seeds.flatMap((seed) => {
    const { atlas, questions } = readInvented(inventAtlas(seed));
    const own = questions.filter(({ survey }) => survey === atlas.survey.id);
    return [...chartsOf(atlas).map((id) => charts[id]), ...own.map(questionChart)].flatMap(
      (chart) =>
        chart.widths.flatMap((width) => {
          const labels = labelsIn(chart.draw(atlas, { width }));
          const outside = labels.filter(({ from, to }) => from < -1 || to > width + 1);
          const over = labels.flatMap((one, at) =>
            labels.slice(at + 1).filter((other) => touch(one, other)),
          );
          return [...outside, ...over].map(({ text }) => `${seed} ${chart.name} ${width}: ${text}`);
        }),
    );
  });
  expect(wrong).toEqual([]);
});
