import { backgroundPages } from '../content/index.ts';

type BackgroundPage = (typeof backgroundPages)[number];

/** From this place in the order of the editors on, a page is about the site. */
const aboutSite = 90;

const partOf = ({ data }: BackgroundPage) =>
  data.checkedOn ? 'nu' : data.order < aboutSite ? 'toen' : 'site';

/** The background pages in the parts in which a reader finds them. */
export const backgroundParts = Object.entries({
  nu: 'Hoe het nu gaat',
  toen: 'Toen en later',
  site: 'Over deze site',
}).flatMap(([id, title]) => {
  const pages = backgroundPages.filter((page) => partOf(page) === id);
  return pages.length > 0 ? [{ id, title, pages }] : [];
});

/** The pages that follow a page in its part, where the first follow the last. */
export function pagesAfter(page: BackgroundPage, most: number): BackgroundPage[] {
  const pages = backgroundParts.find((part) => part.pages.includes(page))?.pages ?? [];
  const at = pages.indexOf(page);
  return [...pages.slice(at + 1), ...pages.slice(0, at)].slice(0, most);
}
