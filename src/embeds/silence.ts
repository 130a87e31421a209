import type { Subject } from '../comparison/subject.ts';
import type { CardContext } from './card.ts';

/** Why there is no answer, and what that does not say. */
export function silence(
  { name, status }: Pick<Subject, 'name' | 'status'>,
  { year, publisher }: Pick<CardContext, 'year' | 'publisher'>,
): string[] {
  return {
    beantwoord: [],
    'niet-gereageerd': [
      `Van ${name} is geen antwoord bekend. ${publisher} vroeg er in ${year} wel om.`,
      `Dat zegt niet dat ${name} niets deed. Misschien kwam het antwoord later.`,
    ],
    'niet-gevraagd': [
      `${name} is niet gevraagd in de enquête van ${year}. Over de hulp in ${name} zegt dat niets.`,
    ],
    'niet-van-toepassing': [
      `De gemeente ${name} bestond in ${year} nog niet. Daarom is er geen antwoord.`,
    ],
  }[status];
}
