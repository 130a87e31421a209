import { startTag } from '../text/start-tag.ts';
import { embedPath, frozenEmbedPath } from '../text/addresses.ts';
import { optionsQuery, type FrameOptions } from './frame-options.ts';

/** What a snippet needs to know of an embed. */
export interface Embeddable {
  name: string;
  title: string;
  page: string;
  picture?: string | undefined;
  height: number;
}

export interface SnippetOptions extends FrameOptions {
  /** The address of the site, without a slash at the end. */
  site: string;
  /** The edition that stays as it is; nothing for the page that follows the data. */
  version: string | null;
}

/** Room for a line that only some addresses show. */
const lineHeight = 56;

/** The address that a snippet puts into the frame; its end gives the theme where scripts are off. */
export const frameAddress = ({ name }: Embeddable, options: SnippetOptions): string => {
  const { site, version, theme } = options;
  const path = version ? frozenEmbedPath(version, name) : embedPath(name);
  return `${site}${path}${optionsQuery(options)}${theme ? `#${theme}` : ''}`;
};

/** The municipalities that are set apart, and which edition it is. */
const extraLines = ({ apart, version }: SnippetOptions): number =>
  apart.length + (version === null ? 0 : 1);

/**
 * The frame alone: works without scripts, at a fixed height. That stands there twice: in the style
 * for a host that gives a height to all its frames, and apart for one that takes the style away.
 */
export function frameSnippet(embed: Embeddable, options: SnippetOptions): string {
  const height = embed.height + extraLines(options) * lineHeight;
  const frame = startTag('iframe', {
    src: frameAddress(embed, options),
    title: embed.title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    style: `border:0;height:${height}px${schemes[options.theme ?? 'auto']}`,
  });
  return `${frame}</iframe>`;
}

/** The frame with the script that gives it the height of its contents. */
export const scriptSnippet = (embed: Embeddable, options: SnippetOptions): string =>
  `${frameSnippet(embed, options)}\n${startTag('script', { async: true, src: `${options.site}/embed.js` })}</script>`;

/** A picture that leads to the page, for a newsletter. */
export const pictureSnippet = (
  { title, page, picture = '' }: Embeddable,
  { site }: Pick<SnippetOptions, 'site'>,
): string =>
  `${startTag('a', { href: site + page })}${startTag('img', { src: site + picture, alt: title, width: '600', style: 'max-width:100%;height:auto' })}</a>`;

/** With the same scheme on both sides, a browser lets the page around it show through. */
const schemes = { auto: '', licht: ';color-scheme:light', donker: ';color-scheme:dark' };
