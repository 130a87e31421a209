import { descending } from 'd3';
import { wasAsked } from './surveyed-among.ts';
import type { Municipality, Response } from './municipality.ts';
import type { ThemeCue } from './theme-cue.ts';
import type { Question } from './question.ts';
import type { AtlasTables, Coding, Survey } from './tables.ts';
import { defaultTopic, type Topic } from '../text/topic.ts';

/** One municipality beside what it answered in the survey at hand. */
export interface Entry {
  municipality: Municipality;
  response: Response;
}

/** Everything a chart or a page may tell of one survey. */
export interface Atlas {
  survey: Survey;
  /** Every municipality that the survey asked, in alphabetical order. */
  asked: Entry[];
  municipalities: readonly Municipality[];
  organisations: AtlasTables['organisations'];
  policy: AtlasTables['policy'];
  topic: Topic;
  /** The questions of its own that the survey asked. */
  questions: readonly Question[];
  /** How each of its answers was read, twice. */
  codings: readonly Coding[];
  /** Words that point to a theme. */
  themeCues: readonly ThemeCue[];
}

/** The response of a municipality in one survey. */
export function responseIn({ responses }: Municipality, survey: string): Response {
  const response = responses.find((response) => response.survey === survey);
  if (!response) throw new Error(`${survey} heeft geen regel voor deze gemeente`);
  return response;
}

/** The atlas as one survey shows it. */
export function atlasFor(
  survey: Survey,
  municipalities: readonly Municipality[],
  {
    organisations,
    policy,
    topic = defaultTopic,
    questions = [],
    codings = [],
    themeCues = [],
  }: Pick<AtlasTables, 'organisations' | 'policy'> & {
    topic?: Topic;
    questions?: readonly Question[];
    codings?: readonly Coding[];
    themeCues?: readonly ThemeCue[];
  },
): Atlas {
  const ofSurvey = codings.filter((coding) => coding.survey === survey.id);
  return {
    survey,
    asked: askedIn(survey, municipalities),
    municipalities,
    organisations,
    policy,
    topic,
    questions: questions.filter(({ survey: id, role }) => id === survey.id && role === null),
    codings: ofSurvey,
    themeCues,
  };
}

/** The municipalities that a survey asked, each beside its response. */
export const askedIn = (
  { id }: Pick<Survey, 'id'>,
  municipalities: readonly Municipality[],
): Entry[] =>
  municipalities
    .map((municipality) => ({ municipality, response: responseIn(municipality, id) }))
    .filter(({ response }) => wasAsked(response));

const answers = new WeakMap<readonly Entry[], Entry[]>();

/** The municipalities that answered. */
export function answeredIn({ asked }: Pick<Atlas, 'asked'>): readonly Entry[] {
  const found =
    answers.get(asked) ?? asked.filter(({ response }) => response.status === 'beantwoord');
  answers.set(asked, found);
  return found;
}

/** The municipalities that were asked and did not answer. */
export const silentIn = ({ asked }: Pick<Atlas, 'asked'>): Entry[] =>
  asked.filter(({ response }) => response.status === 'niet-gereageerd');

interface Entries {
  entries: readonly Entry[];
}

/** Puts first what more municipalities are in. */
export const mostFirst = (a: Entries, b: Entries): number =>
  descending(a.entries.length, b.entries.length);
