import { themes, type Theme } from '../survey/vocabulary.ts';
import { formatCount } from '../text/format.ts';

/** How many answers name a theme, as a heading. */
export const themeHeading = (answers: number): string =>
  answers === 0
    ? 'Geen antwoord noemt dit thema'
    : `${formatCount(answers, 'antwoord noemt', 'antwoorden noemen')} dit thema`;

/** The page of a theme, for search engines. */
export const describeTheme = (theme: Theme, answers: number, year: number): string =>
  answers === 0
    ? `Geen antwoord uit ${year} noemt het thema ${themes[theme].label}.`
    : `Welke gemeenten noemden het thema ${themes[theme].label}, en met welke projecten? ${formatCount(answers, 'gemeente', 'gemeenten')} in ${year}.`;
