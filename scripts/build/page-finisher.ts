import { allowInPage } from './allow-styles.ts';
import { breakLongWords } from './break-long-words.ts';
import { keepDates } from './keep-dates.ts';
import { joinedPunctuation } from './joined-punctuation.ts';
import { styleInliner, type ReadFile, type StyledPage } from './inline-styles.ts';
import { integrityTeller } from './script-integrity.ts';

/**
 * Makes pages as readers get them from pages as Astro makes them; one that is finished stays as it
 * is. Each file of the site is read once.
 */
export function pageFinisher(read: ReadFile): (html: string) => StyledPage {
  const withIntegrity = integrityTeller(read);
  const inlineStyles = styleInliner(read);
  return (html) => {
    const styled = inlineStyles(withIntegrity(keepDates(breakLongWords(joinedPunctuation(html)))));
    if (styled.hash === undefined) return styled;
    return { ...styled, html: allowInPage(styled.html, [styled.hash]) };
  };
}
