import { charts } from '../charts/index.ts';
import { backgroundPages, municipalities, survey, tables } from '../content/index.ts';
import { countrySearchIndex } from '../search/country-entries.ts';
import { regionSearchIndex } from '../search/region-entries.ts';
import { searchSourcesOf } from '../search/sources-of.ts';
import { wholeLabel } from '../survey/whole-label.ts';
import { backgroundPath, chartPath, questionPath } from '../text/addresses.ts';
import { memory } from './made-before.ts';
import { askedQuestions } from './questions.ts';
import { shownCharts } from './shown-charts.ts';

const sources = searchSourcesOf({
  municipalities,
  tables,
  survey: survey.id,
  pages: [
    ...backgroundPages.map(({ id, data }) => ({
      title: data.title,
      href: backgroundPath(id),
      words: data.area ? [data.area] : [],
    })),
    ...shownCharts.map((id) => ({
      title: `Grafiek: ${charts[id].name}`,
      href: chartPath(id),
      words: [charts[id].name],
    })),
    ...askedQuestions.map(({ question }) => ({
      title: `Vraag: ${wholeLabel(question)}`,
      href: questionPath(question.id),
      words: [question.label, question.text],
    })),
  ],
});

/** What the search of this atlas knows of its own municipalities. */
export const regionIndex = memory.madeFrom('zoek-regio', sources, () => regionSearchIndex(sources));

/** What it knows of the rest of the country. */
export const countryIndex = memory.madeFrom('zoek-land', sources, () =>
  countrySearchIndex(sources),
);
