import { atlas, backgroundPages, municipalityByCode, sourceById } from '../../content/index.ts';
import { cardEmbed } from '../embeds.ts';
import type { Embeddable } from '../../embeds/snippets.ts';
import { municipalityPicture } from '../municipality-picture.ts';
import { namedElsewhere } from '../../sentences/named-elsewhere.ts';
import { municipalitySentence } from '../../sentences/municipality-sentence.ts';
import { site } from '../../settings/site.ts';
import { backgroundPath, municipalityPath } from '../../text/addresses.ts';
import { changesOf, type MunicipalityChange } from '../../survey/changes-of.ts';
import { correctedValues, type CorrectedValue } from '../../dataset/changes/corrected-values.ts';
import { laterFactsOf, type LaterFact } from '../../survey/later-facts.ts';
import { describe } from '../../sentences/describe.ts';
import { noResponseSentence } from '../../sentences/no-response.ts';
import { responseIn } from '../../survey/atlas.ts';
import { waveFieldsOf, type WaveField } from '../../survey/waves.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { answeredQuestions, type AnsweredQuestion } from './answered-questions.ts';
import { chartsBeside } from './charts-beside.ts';
import { releases } from '../editions.ts';
import { tablesOfAtlas } from '../tables-of-atlas.ts';
import { ownQuestions } from '../questions.ts';
import type { Link } from './link.ts';
import { ownPlace, type OwnPlace } from './own-place.ts';
import { toAsk } from './to-ask.ts';
import { surroundingsOf, type Surrounding } from './surroundings.ts';
import { whereToTurn, type WhereToTurn } from './where-to-turn.ts';
import { valuesShown, type ShownValue } from './values-shown.ts';

/** Everything that the page of one municipality shows besides what each page shows. */
export interface MunicipalityProps {
  record: Municipality;
  /** The pages of what it merged into or was formed from, by code. */
  addresses: Record<string, string>;
  description: string;
  picture: { path: string; alt: string } | undefined;
  /** That there is no answer, and in which survey; empty where there is one. */
  whyNoAnswer: string;
  whereToTurn: WhereToTurn;
  changes: MunicipalityChange[];
  /** What earlier versions of the atlas gave otherwise. */
  corrected: CorrectedValue[];
  /** What other sources than the survey say. */
  laterFacts: LaterFact[];
  areas: Link[];
  surroundings: Surrounding[];
  /** Where it stands among the others that were asked. */
  place: OwnPlace | null;
  /** Charts that set it apart. */
  charts: Link[];
  /** Three questions to ask it. */
  toAsk: readonly string[];
  /** Of each named partner, in how many other answers it stands too. */
  namedElsewhere: Record<string, string>;
  values: ShownValue[];
  /** Its answers to questions of a newsroom’s own. */
  questions: AnsweredQuestion[];
  /** What it said in each survey, where it was asked more than once. */
  waveFields: WaveField[];
  sentence: string;
  /** Its card for other sites; only surveyed municipalities have one, and a comparison. */
  embed: Embeddable | undefined;
}

/** What the page of one municipality shows, from the whole atlas. */
export const municipalityProps = (record: Municipality): MunicipalityProps => ({
  record,
  addresses: addressesOf(record),
  description: describe(record, atlas),
  picture: municipalityPicture(record),
  whyNoAnswer: whyNoAnswer(record),
  whereToTurn: whereToTurn(record),
  place: ownPlace(record),
  changes: changesOf(record),
  corrected: correctedValues(record.code, releases, tablesOfAtlas),
  laterFacts: laterFactsOf(record, sourceById),
  areas: backgroundPages
    .filter(
      ({ id, data }) =>
        record.arrangements.some(({ background }) => background === id) ||
        data.municipalities.includes(record.code),
    )
    .map(({ id, data }) => ({ href: backgroundPath(id), name: data.title })),
  surroundings: surroundingsOf(record),
  charts: chartsBeside(record),
  toAsk: toAsk(record),
  namedElsewhere: namedElsewhere(record, atlas),
  values: valuesShown(record),
  questions: answeredQuestions(record),
  waveFields: waveFieldsOf(record, ownQuestions, atlas.survey.id),
  sentence: municipalitySentence(record, atlas, site.name),
  embed: cardEmbed(record.slug),
});

function whyNoAnswer(record: Municipality): string {
  const { status } = responseIn(record, atlas.survey.id);
  return status === 'beantwoord' ? '' : noResponseSentence(record, status, atlas);
}

const addressesOf = ({ successor, predecessors }: Municipality) =>
  Object.fromEntries(
    [...(successor ? [successor] : []), ...predecessors].flatMap(({ code }) => {
      const slug = municipalityByCode.get(code)?.slug;
      return slug === undefined ? [] : [[code, municipalityPath(slug)]];
    }),
  );
