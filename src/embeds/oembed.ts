import { escapeHtml } from '../text/escape-html.ts';
import { plainOptions } from './frame-options.ts';
import { frameAddress, type Embeddable } from './snippets.ts';

interface Provider {
  name: string;
  /** Without a slash at the end. */
  address: string;
}

const width = 600;
const day = 86_400;

/**
 * What a CMS hears when somebody pastes the address of an embed, in the words of oEmbed 1.0: the
 * bare frame, with only what WordPress lets through from a site that it does not know.
 */
export function oembedOf(embed: Embeddable, { name, address }: Provider) {
  const src = frameAddress(embed, { ...plainOptions, site: address, version: null });
  const { title, height } = embed;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: `${address}/`,
    cache_age: day,
    width,
    height,
    html: `<iframe src="${escapeHtml(src)}" width="${width}" height="${height}" frameborder="0" title="${escapeHtml(title)}"></iframe>`,
  };
}
