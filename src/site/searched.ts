import { charts } from '../charts/index.ts';
import { backgroundPages, municipalities, survey, tables } from '../content/index.ts';
import { searchSourcesOf } from '../search/sources-of.ts';
import { backgroundPath, chartPath, questionPath } from '../text/addresses.ts';
import { askedQuestions } from './questions.ts';
import { shownCharts } from './shown-charts.ts';

/** Everything that the search of this atlas knows. */
export const searchSources = searchSourcesOf({
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
      title: `Vraag: ${question.label}`,
      href: questionPath(question.id),
      words: [question.label, question.text],
    })),
  ],
});
