import {
  atlas,
  backgroundPages,
  englishPages,
  municipalities,
  survey,
  tables,
} from '../content/index.ts';
import { yardsticksOf } from '../survey/budget-groups.ts';
import { isUnasked } from '../survey/is-unasked.ts';
import { isShown } from './shown-charts.ts';
import { leadsToPartners } from '../survey/leads-to-partners.ts';
import { headlineOf } from '../survey/headline.ts';
import { sourceKinds } from '../survey/vocabulary.ts';
import { labelOfSource } from '../sentences/label-of-source.ts';
import { englishPath } from '../text/addresses.ts';
import { tileMapOf } from '../pictures/tile-map-of.ts';

/**
 * What pages of municipalities show that is the same on each: with what is of one municipality
 * it is all that such a page is made from. One answer more or less changes it, another answer
 * does not.
 */
export const shell = {
  survey,
  question: headlineOf(atlas),
  hasQuestions: tables.questions.some(({ role }) => role === null),
  /** The titles of the pages that tell what holds now, by id. */
  currentPages: Object.fromEntries(
    backgroundPages.flatMap(({ id, data }) => (data.checkedOn ? [[id, data.title]] : [])),
  ) as Record<string, string>,
  /** Whether the atlas tells who does the work. */
  tellsWho:
    !isUnasked(atlas, 'aanpak') ||
    !isUnasked(atlas, 'partners') ||
    municipalities.some(({ arrangements }) => arrangements.length > 0),
  tellsMoney: !isUnasked(atlas, 'budget'),
  hasThemes: isShown('themas'),
  hasPartners: leadsToPartners({
    organisations: tables.organisations,
    questions: tables.questions,
    municipalities,
    asksPartners: isShown('partners'),
  }),
  /** The page in English that tells the same as a page in Dutch, by the address of the latter. */
  inEnglish: Object.fromEntries(
    englishPages.map(({ id, data }) => [data.dutch, englishPath(id)]),
  ) as Record<string, string>,
  hasGlossary: backgroundPages.some(({ id }) => id === 'woordenlijst'),
  sources: Object.fromEntries(tables.sources.map((source) => [source.id, labelOfSource(source)])),
  sourceKinds: Object.fromEntries(
    tables.sources.map(({ id, kind }) => [id, sourceKinds[kind].label]),
  ),
  /** The year of the first survey, after which other sources tell more. */
  firstYear: Math.min(...tables.surveys.map(({ year }) => year)),
  yardsticks: yardsticksOf(tables.policy, survey.year),
  /** The squares of all municipalities, for the small map. */
  tiles: tileMapOf(municipalities),
};
