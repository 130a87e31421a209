import { formatNumber } from './format.ts';

/** A thing that is counted, with its article. */
export interface Noun {
  article: 'de' | 'het';
  one: string;
  many: string;
}

export const answer: Noun = { article: 'het', one: 'antwoord', many: 'antwoorden' };

export const municipality: Noun = { article: 'de', one: 'gemeente', many: 'gemeenten' };

export const askedMunicipality: Noun = {
  article: 'de',
  one: 'gevraagde gemeente',
  many: 'gevraagde gemeenten',
};

export const withAnAnswer: Noun = {
  article: 'de',
  one: 'gemeente met een antwoord',
  many: 'gemeenten met een antwoord',
};

/**
 * Some of so many things: `3 van de 10 antwoorden`, `alle 5 antwoorden`, `beide antwoorden`, `het enige
 * antwoord`, `geen van de 5 antwoorden`, `geen enkel antwoord`.
 */
export function partOf(part: number, total: number, { article, one, many }: Noun): string {
  if (total === 1 && part === 1) return `${article} enige ${one}`;
  if (total === 2 && part === 2) return `beide ${many}`;
  if (total === 1) return `geen ${article === 'de' ? 'enkele' : 'enkel'} ${one}`;
  if (part === total && part > 0) return `alle ${formatNumber(total)} ${many}`;
  return `${part === 0 ? 'geen' : formatNumber(part)} van de ${formatNumber(total)} ${many}`;
}
