import { globSync } from 'node:fs';

const addressOf = (file: string) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

/** The address of every page of the built site; a frozen edition was tested when it was live. */
export const pages = globSync('**/*.html', { cwd: 'dist', exclude: ['vast/**'] })
  .map(addressOf)
  .sort();

/** Whether a page is made to stand in a frame on another site. */
export const isEmbed = (page: string) => /^\/(embed|vast)\//.test(page);
