import { allowInPage } from './allow-styles.ts';
import { styleInliner, type ReadFile, type StyledPage } from './inline-styles.ts';
import { integrityTeller } from './script-integrity.ts';

/** Whether a page has its styles in itself: not an embed, whose strict policy knows no exception. */
const isOwnPage = (path: string) => !path.startsWith('embed/');

/**
 * Makes pages as readers get them from pages as Astro makes them; one that is finished stays as it
 * is. Each file of the site is read once.
 */
export function pageFinisher(read: ReadFile): (path: string, html: string) => StyledPage {
  const withIntegrity = integrityTeller(read);
  const inlineStyles = styleInliner(read);
  return (path, html) => {
    const whole = withIntegrity(html);
    if (!isOwnPage(path)) return { html: whole };
    const styled = inlineStyles(whole);
    return styled.hash === undefined
      ? styled
      : { ...styled, html: allowInPage(styled.html, [styled.hash]) };
  };
}
