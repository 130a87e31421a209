import { allowInPage } from './allow-styles.ts';
import { styleInliner, type ReadFile, type StyledPage } from './inline-styles.ts';
import { integrityTeller } from './script-integrity.ts';

/** Whether a page is made for the frame of another site; it says no policy itself, its host does. */
export const isEmbedPage = (path: string) => path.startsWith('embed/');

/**
 * Makes pages as readers get them from pages as Astro makes them; one that is finished stays as it
 * is. Each file of the site is read once.
 */
export function pageFinisher(read: ReadFile): (path: string, html: string) => StyledPage {
  const withIntegrity = integrityTeller(read);
  const inlineStyles = styleInliner(read);
  return (path, html) => {
    const styled = inlineStyles(withIntegrity(html));
    if (styled.hash === undefined || isEmbedPage(path)) return styled;
    return { ...styled, html: allowInPage(styled.html, [styled.hash]) };
  };
}
