import { capitalise } from '../text/format.ts';

/** Why there is no answer from a municipality. */
export type NoAnswer = 'niet-gereageerd' | 'niet-gevraagd' | 'niet-van-toepassing';

/** Whom a sentence is about: one name, or several in one text. */
export interface Silent {
  names: string;
  count: number;
  /** Of the survey. */
  year: number;
  /** In which survey there is none, where another has an answer. */
  where?: string | undefined;
}

interface Words {
  /** A few words, for a card, a mark or a list. */
  short: string;
  /** A clause that may open a sentence once it has its capital. */
  clause: (silent: Silent) => string;
  /** What it does not say. */
  caution: (silent: Pick<Silent, 'names' | 'count'>) => string;
}

/** Where there is none, if another survey of the same year has one. */
export const inThis = 'in deze enquête';

const unknown = 'geen antwoord bekend';

const verb = ({ count }: Pick<Silent, 'count'>, one: string, many: string) =>
  count === 1 ? one : many;

/** How pages, cards, embeds and sentences say that there is no answer: nowhere else is it worded. */
export const noAnswer: Record<NoAnswer, Words> = {
  'niet-gereageerd': {
    short: unknown,
    clause: ({ names, where }) =>
      where ? `van ${names} is geen antwoord ${where} bekend` : unknownOf(names),
    caution: (silent) =>
      `Dat zegt niet dat ${silent.names} niets ${verb(silent, 'deed', 'deden')}. Misschien ${verb(silent, 'kwam het antwoord', 'kwamen de antwoorden')} later.`,
  },
  'niet-gevraagd': {
    short: 'niet in deze enquête',
    clause: (silent) =>
      `${silent.names} ${verb(silent, 'hoorde', 'hoorden')} niet bij ${silent.where === inThis ? 'deze' : 'de'} enquête van ${silent.year}`,
    caution: ({ names }) => `Over wat er in ${names} gebeurt, zegt dat niets.`,
  },
  'niet-van-toepassing': {
    short: 'bestond nog niet',
    clause: (silent) =>
      `${silent.names} ${verb(silent, 'bestond', 'bestonden')} in ${silent.year} nog niet`,
    caution: () => 'Daarom is er geen antwoord.',
  },
};

/** Of whom no answer is known, as a clause. */
export const unknownOf = (whom: string): string => `van ${whom} is ${unknown}`;

/** The sentence that a municipality gave no answer, and why. */
export const noAnswerSentence = (status: NoAnswer, silent: Silent): string =>
  `${capitalise(noAnswer[status].clause(silent))}.`;
