import { charts, chartsOf } from '../../../src/charts/index.ts';
import { questionChart } from '../../../src/charts/question-chart.ts';
import { answersInShort } from '../../../src/charts/question-title.ts';
import type { Chart } from '../../../src/charts/chart.ts';
import { sentencesOn } from '../../../src/comparison/comparison-sentences.ts';
import { subjectOf } from '../../../src/comparison/subject/subject-of.ts';
import { silence } from '../../../src/embeds/silence.ts';
import { listNotes } from '../../../src/listing/list-notes.ts';
import { municipalityLines } from '../../../src/pictures/cards/card-lines.ts';
import { answeredOf } from '../../../src/sentences/answered-of.ts';
import { chartSentences } from '../../../src/sentences/chart-sentences.ts';
import { describe } from '../../../src/sentences/describe.ts';
import { municipalitySentence } from '../../../src/sentences/municipality-sentence.ts';
import { askedInEnglish } from '../../../src/sentences/asked-in-english.ts';
import { answersSentence } from '../../../src/sentences/answers-sentence.ts';
import { findingsOf } from '../../../src/sentences/findings-of.ts';
import { robustnessSentence } from '../../../src/sentences/findings/finding.ts';
import { asAsked, wavesSentence } from '../../../src/sentences/question-sentences.ts';
import type { Atlas } from '../../../src/survey/atlas.ts';
import {
  aboutSurvey,
  answeredSentence,
  askedAndAnswered,
  headlineOf,
  leadOf,
} from '../../../src/survey/headline.ts';
import { changeText, changesOf } from '../../../src/survey/changes-of.ts';
import { waveFieldsOf } from '../../../src/survey/waves.ts';
import { pagesOf } from './pages-of.ts';
import type { ReadAtlas } from './read-invented.ts';

/** A text that a page says, and where. */
export interface Said {
  place: string;
  text: string;
  /** Of whom it is, where it is about one municipality or a few. */
  about?: string[];
}

const editor = 'Proefatlas';

const ofChart = (name: string, chart: Chart, atlas: Atlas): Said[] => [
  { place: `${name} title`, text: chart.title(atlas) },
  { place: `${name} subtitle`, text: chart.subtitle(atlas) },
  ...chart.notes(atlas).map((text) => ({ place: `${name} note`, text })),
  { place: `${name} origin`, text: chart.origin(atlas) },
];

function ofMunicipalities({ atlas, questions }: ReadAtlas): Said[] {
  const few = atlas.municipalities.slice(0, 12);
  const lookups = {
    slugOf: (code: string) => atlas.municipalities.find((one) => one.code === code)?.slug,
    organisationOf: (id: string) =>
      ['vluchtelingenwerk', 'vw-oost'].includes(id) ? { family: 'VluchtelingenWerk' } : {},
    sources: new Map(),
    questions,
  };
  const subjects = few.map((one) => subjectOf(one, atlas.survey, lookups));
  const beside = [2, 3, 4].flatMap((count) =>
    few.length < count ? [] : [few.slice(-count).map((one) => one.slug)],
  );
  return [
    ...few.flatMap((one): Said[] => {
      const about = [one.code];
      return [
        { place: 'municipality sentence', text: municipalitySentence(one, atlas, editor), about },
        { place: 'municipality description', text: describe(one, atlas), about },
        ...municipalityLines(one, atlas).map((text) => ({
          place: 'municipality card',
          text,
          about,
        })),
        ...silence(
          subjects.find(({ slug }) => slug === one.slug) ?? { name: '', status: 'beantwoord' },
          { year: atlas.survey.year, publisher: atlas.survey.publisher },
        ).map((text) => ({ place: 'municipality silence', text, about })),
        ...changesOf(one).map((change) => ({
          place: 'municipality change',
          text: changeText(change),
          about,
        })),
        ...waveFieldsOf(one, questions).map(({ question, difference }) => ({
          place: 'municipality wave',
          text: difference,
          about: [one.code, question],
        })),
      ];
    }),
    ...beside.flatMap((slugs) => {
      const shown = subjects.filter(({ slug }) => slugs.includes(slug));
      const about = few.flatMap(({ slug, code }) => (slugs.includes(slug) ? [code] : []));
      return sentencesOn(shown, atlas.survey.year).map((text) => ({
        place: 'comparison',
        text,
        about,
      }));
    }),
  ];
}

/** The stories of `/opvallend/`, each part by the rule that told it. */
const storiesOf = (atlas: Atlas): Said[] =>
  findingsOf(atlas).flatMap((finding) => {
    const { id, title, story, examples, limits } = finding;
    return [
      { place: `story ${id} title`, text: title },
      { place: `story ${id} told`, text: story },
      { place: `story ${id} limits`, text: limits },
      { place: `story ${id} certainty`, text: robustnessSentence(finding) },
      ...examples.map(({ entry: { municipality }, text }) => ({
        place: `story ${id} example`,
        text,
        about: [municipality.code],
      })),
    ];
  });

/** Every text that the pages of an atlas would say. */
export function sentencesOf(made: ReadAtlas): Said[] {
  const { atlas, earlier, each, surveys, questions } = made;
  const ofSurvey = (shown: Atlas, mark = ''): Said[] =>
    chartsOf(shown).flatMap((id) => ofChart(`${mark}${id}`, charts[id], shown));
  return [
    { place: 'headline', text: headlineOf(atlas) },
    { place: 'lead', text: leadOf(atlas) },
    { place: 'about', text: aboutSurvey(atlas) },
    { place: 'answered', text: answeredSentence(atlas) },
    { place: 'search frame', text: askedAndAnswered(atlas) },
    { place: 'answered of', text: answeredOf(atlas) },
    { place: 'english', text: askedInEnglish(atlas) },
    ...ofSurvey(atlas),
    ...(earlier ? ofSurvey(earlier, 'eerder ') : []),
    ...chartsOf(atlas).map((id) => ({
      place: `${id} sentence`,
      text: chartSentences[id](atlas, editor),
    })),
    ...questions.flatMap((question) => {
      const shown = each.find(({ survey }) => survey.id === question.survey);
      if (!shown) return [];
      const before = questions.filter(
        ({ id, survey }) => id === question.id && survey !== question.survey,
      );
      const waves =
        question.survey === atlas.survey.id ? wavesSentence(question, before, surveys) : undefined;
      return [
        ...ofChart(`question ${question.survey} ${question.id}`, questionChart(question), shown),
        {
          place: `question ${question.survey} ${question.id} in short`,
          text: answersInShort(question, shown),
        },
        { place: 'question as asked', text: asAsked(shown.survey) },
        ...(waves === undefined ? [] : [{ place: `question waves ${question.id}`, text: waves }]),
        ...[answersSentence(question, shown, editor)].flatMap((text) =>
          text === undefined
            ? []
            : [{ place: `question ${question.survey} ${question.id} sentence`, text }],
        ),
      ];
    }),
    ...storiesOf(atlas),
    { place: 'list', text: listNotes(atlas, atlas.municipalities).asked },
    ...listNotes(atlas, atlas.municipalities).columns.map(({ id, text }) => ({
      place: `list ${id}`,
      text,
    })),
    ...pagesOf(made),
    ...ofMunicipalities(made),
  ];
}
