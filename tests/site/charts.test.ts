import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widths } from '../../src/charts/chart.ts';
import { chartIds, charts } from '../../src/charts/index.ts';
import { manyMunicipalities } from '../../src/charts/many-municipalities.ts';
import { questionChart } from '../../src/charts/question-chart.ts';
import { questionSurveys, sampleQuestion } from '../../src/charts/sample-questions.ts';
import { sampleAtlas, sampleSurvey } from '../../src/charts/sample-atlas.ts';
import { atlasFor, type Atlas } from '../../src/survey/atlas.ts';
import { questionKinds, type QuestionKind } from '../../src/survey/question-words.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from '../../src/survey/sample.ts';
import { browserOfFile } from '../support/browser.ts';

const atlasOf = (...responses: ReturnType<typeof sampleResponse>[]): Atlas =>
  atlasFor(
    sampleSurvey,
    responses.map((response) => sampleMunicipality({ responses: [response] })),
    { organisations: [], policy: sampleAtlas.policy },
  );

const surveys: Record<string, Atlas> = {
  'a survey without answers': atlasOf(silentResponse()),
  'a survey with one answer': atlasOf(sampleResponse()),
  'a survey of four': sampleAtlas,
  'a survey of 342': manyMunicipalities(),
};

const cases = chartIds.flatMap((id) =>
  widths.flatMap((width) => Object.keys(surveys).map((survey) => ({ id, width, survey }))),
);

const browser = await browserOfFile();

/** Texts that leave the frame, and pairs of texts that lie over each other. */
function faultsIn() {
  const drawings = [...document.querySelectorAll('svg')];
  return drawings.length === 0 ? ['no drawing'] : drawings.flatMap(faultsOf);

  function faultsOf(svg: SVGSVGElement) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll<SVGTextElement>('text.t')].map((text) => ({
      content: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const slack = 1.5;
    const outside = texts
      .filter(
        ({ box }) =>
          box.left < frame.left - 2 ||
          box.right > frame.right + slack ||
          box.top < frame.top - 4 ||
          box.bottom > frame.bottom + 4,
      )
      .map(({ content }) => `outside the frame: ${content}`);
    const overlapping = texts.flatMap(({ content, box }, index) =>
      texts
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > slack &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 5,
        )
        .map((other) => `${content} overlaps ${other.content}`),
    );
    return [...outside, ...overlapping].slice(0, 5);
  }
}

const styles = ['tokens', 'chart'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'));

test.each(cases)(
  '$id at $width of $survey keeps its labels apart and inside',
  async ({ id, width, survey }) => {
    const atlas = surveys[survey];
    if (!atlas) throw new Error(survey);
    expect(await faultsWith([[width, charts[id].draw(atlas, { width })]])).toEqual([]);
  },
);

test('the charts of questions of every kind keep their labels apart and inside', async () => {
  const drawings = (Object.keys(questionKinds) as QuestionKind[]).flatMap((kind) =>
    Object.values(questionSurveys(kind)).flatMap((atlas) => {
      const { draw } = questionChart(sampleQuestion(kind));
      return widths.map((width) => [width, draw(atlas, { width })] as const);
    }),
  );
  expect(await faultsWith(drawings)).toEqual([]);
});

/** What is wrong with the labels of some drawings, each at its width. */
async function faultsWith(drawings: readonly (readonly [width: number, drawing: string])[]) {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  const shown = drawings.map(
    ([width, drawing]) => `<div style="width:${width}px">${drawing}</div>`,
  );
  await page.setContent(
    `<style>@font-face{font-family:Jost;src:url(data:font/woff2;base64,${font})}${styles.join('')}svg.breed,svg.smal{display:block!important}</style>${shown.join('')}`,
  );
  await page.evaluate(() => document.fonts.load('12px Jost').then(() => undefined));
  const faults = await page.evaluate(faultsIn);
  await page.close();
  return faults;
}

const font = readFileSync('src/styles/fonts/jost.woff2').toString('base64');
