import { englishPages, tables } from '../content/index.ts';
import { site } from '../settings/site.ts';
import { answerFields } from '../survey/answer-fields.ts';
import { englishPath, themesPath } from '../text/addresses.ts';
import { eitherOf } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { shell } from './shell.ts';

type Link = readonly [href: string, label: string];

/** What stands around each page, in the language of the page. */
interface ShellWords {
  locale: string;
  home: string;
  skip: string;
  menuName: string;
  menu: readonly Link[];
  footer: readonly Link[];
  correct: string;
  disclaimer: string;
  licence: string;
  cite: string;
  wholeSet: string;
  /** What leads to the same page in the other language. */
  other: { language: Language; label: string };
}

/** Whose site it might be taken for: who asked, where that is not who publishes it. */
const others = [...new Set(tables.surveys.map(({ publisher }) => publisher))].filter(
  (publisher) => publisher !== site.publisher,
);

export const shellWords: Readonly<Record<Language, ShellWords>> = {
  nl: {
    locale: 'nl_NL',
    home: '/',
    skip: 'Naar de inhoud',
    menuName: 'Hoofdmenu',
    menu: [
      ['/gemeenten/', 'Gemeenten'],
      ['/vergelijken/', 'Vergelijken'],
      ['/grafieken/', 'Grafieken'],
      ...(shell.hasQuestions ? ([['/vragen/', 'Vragen']] as const) : []),
      ...(shell.hasPartners ? ([['/partners/', answerFields.partners.label]] as const) : []),
      ...(shell.hasThemes ? ([[themesPath, answerFields.themas.label]] as const) : []),
      ['/achtergrond/', 'Achtergrond'],
      ['/data/', 'Data'],
    ],
    footer: [
      ['/verantwoording/', 'Verantwoording'],
      ['/bronnen/', 'Bronnen'],
      ...(shell.hasGlossary ? ([['/achtergrond/woordenlijst/', 'Woordenlijst']] as const) : []),
      ['/voor-gemeenten/', 'Voor gemeenten'],
      ['/voor-journalisten/', 'Voor journalisten'],
      ['/verantwoording/#licentie', 'Licentie'],
      ['/verantwoording/#privacy', 'Privacy'],
      ['/toegankelijkheid/', 'Toegankelijkheid'],
    ],
    correct: 'Meld een fout',
    disclaimer: `Dit is geen officiële site van ${eitherOf(['een gemeente', 'het Rijk', ...others])}. Geen cookies, geen trackers. De gegevens mag u gebruiken onder`,
    licence: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    cite: 'Verwijs naar deze pagina',
    wholeSet: 'Naar alle gegevens:',
    other: { language: 'en', label: 'English' },
  },
  en: {
    locale: 'en_GB',
    home: '/en/',
    skip: 'Skip to content',
    menuName: 'Main menu',
    menu: englishPages.map(({ id, data }) => [englishPath(id), data.title]),
    footer: [
      ['/grafieken/', 'Charts (in Dutch)'],
      ['/gemeenten/', 'Municipalities (in Dutch)'],
      ['/verantwoording/#privacy', 'Privacy (in Dutch)'],
      ['/toegankelijkheid/', 'Accessibility (in Dutch)'],
    ],
    correct: 'Report an error',
    disclaimer: `This is not an official site of ${eitherOf(['a municipality', 'the Dutch government', ...others], 'en-GB')}. No cookies, no trackers. You may use the data under`,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    cite: 'Cite this page',
    wholeSet: 'All the data:',
    other: { language: 'nl', label: 'Nederlands' },
  },
};
