import { noAnswer, type NoAnswer } from '../survey/no-answer.ts';
import { formatDate } from '../text/format-date.ts';
import { dutchList } from './dutch-list.ts';

/** The sentences that tell why a result answers the query. */
export const reasons = {
  municipality: (province: string) => `Gemeente in ${province}.`,
  noAnswer: (province: string, status: NoAnswer) =>
    `Gemeente in ${province}, ${noAnswer[status].short}.`,
  merged: (name: string, successor: string, since: string) =>
    `${name} is sinds ${formatDate(since)} deel van ${successor}.`,
  mergedFrom: (parts: readonly string[], since: string) =>
    `Ontstaan op ${formatDate(since)} uit ${dutchList(parts)}.`,
  former: (name: string, successors: readonly string[], since: string) =>
    successors.length > 1
      ? `De gemeente ${name} is op ${formatDate(since)} verdeeld over ${dutchList(successors)}.`
      : `De gemeente ${name} is sinds ${formatDate(since)} deel van ${successors.join('')}.`,
  renamed: (name: string, successors: readonly string[], since: string) =>
    `${successors.join('')} heette tot ${formatDate(since)} ${name}.`,
  place: (place: string, municipality: string) => `${place} ligt in gemeente ${municipality}.`,
  /** Where the title names the municipality. */
  placeInTitle: 'Plaats in deze gemeente.',
  placeMerged: (place: string, municipality: string, successor: string, since: string) =>
    `${place} ligt in gemeente ${municipality}, sinds ${formatDate(since)} deel van ${successor}.`,
  placeFormer: (place: string, municipality: string, former: string) =>
    `${place} ligt in gemeente ${municipality}, vroeger gemeente ${former}.`,
  postcode: (postcode: string, place: string, municipality: string) =>
    `${postcode} is ${place}, gemeente ${municipality}.`,
  postcodeShared: (postcode: string, municipality: string) =>
    `Volgens een andere bron hoort ${postcode} (ook) bij gemeente ${municipality}.`,
  postcodeIn: (postcode: string, municipality: string) =>
    `${postcode} hoort bij gemeente ${municipality}.`,
  outside: (name: string) => `${name} hoorde niet bij deze enquête.`,
  outsidePlace: (place: string, municipality: string, province: string) =>
    `Over ${place} hebben wij niets: de gemeente ${municipality}${province === '' ? '' : ` (${province})`} hoorde niet bij deze enquête.`,
  outsidePostcode: (postcode: string, municipality: string) =>
    `${reasons.postcodeIn(postcode, municipality)} Die hoorde niet bij deze enquête.`,
  otherPart: (former: string) =>
    `Wel in de gegevens, een ander deel van de vroegere gemeente ${former}:`,
  project: (municipality: string) => `Project in gemeente ${municipality}.`,
  organisation: 'Organisatie in deze atlas.',
  theme: 'Thema in de antwoorden.',
  page: 'Pagina van deze site.',
  holds: (holds: string) => `In deze gegevens: ${holds}.`,
} as const;
