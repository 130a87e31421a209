import { globSync } from 'node:fs';

/** The address of a page by its file in a site. */
export const addressOf = (file: string) =>
  `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

/** The address of every page of the built site; a frozen edition was tested when it was live. */
export const pages = globSync('**/*.html', { cwd: 'dist', exclude: ['vast/**'] })
  .map(addressOf)
  .sort();

/** Where the built site has a page. */
export const fileOf = (page: string) => `dist${page.replace(/\/$/, '/index.html')}`;

/** Whether a page is made to stand in a frame on another site. */
export const isEmbed = (page: string) => /^\/(embed|vast)\//.test(page);

/** Whether a page is for readers abroad. */
export const isEnglish = (page: string) => page.startsWith('/en/');

/** The kind of a page: its depth in a part of the site, or its own address for an embed. */
export function kindOf(page: string): string {
  const [first = '', ...rest] = page.split('/').filter(Boolean);
  return isEmbed(page) && rest.length === 1 ? page : `${first} ${rest.length}`;
}

/** One page of each kind. */
export const oneOfEach = (pages: readonly string[]): string[] => [
  ...new Map(pages.map((page) => [kindOf(page), page])).values(),
];

/** One page of each kind of the built site. */
export const kinds = oneOfEach(pages);
