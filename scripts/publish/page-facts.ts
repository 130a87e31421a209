import { styleElements, styleHashes } from './style-hashes.ts';

/** What the checks and the sitemap ask of a page of a fresh site. */
export interface PageFacts {
  /** Its file, with `/` on every system. */
  path: string;
  /** Where it leads, each address once. */
  links: readonly string[];
  /** The places on it that a link can name. */
  anchors: ReadonlySet<string>;
  /** The sources of the styles that stand in it. */
  styles: readonly string[];
  /** Whether search engines must leave it out. */
  hidden: boolean;
}

const hiding = '<meta name="robots" content="noindex">';
const tags = /<[a-z][^\s>]*((?:\s+[^\s=>]+(?:="[^"]*")?)+)/gi;
const attributes = /\s(href|src|id|name)="([^"]*)"/g;
const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };

/** A style is long, and leads nowhere that its file did not lead. */
const withoutStyles = (html: string) =>
  html.includes('<style>') ? html.replaceAll(styleElements, '') : html;

const unescape = (value: string) =>
  value.includes('&')
    ? value
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity)
    : value;

/** A piece of a text holds on to the whole text; a copy of it does not. */
const copyOf = (text: string) => Buffer.from(text).toString();

/**
 * Reads the facts of pages; what many pages have alike is kept once. The styles in a page are read
 * from it, unless they are known.
 */
export function pageReader(): (
  path: string,
  html: string,
  styles?: readonly string[],
) => PageFacts {
  const texts = new Map<string, string>();
  function kept(text: string): string {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const copy = copyOf(text);
    texts.set(copy, copy);
    return copy;
  }
  return (path, html, styles = styleHashes(html)) => {
    const links = new Set<string>();
    const anchors = new Set<string>();
    for (const [, inside = ''] of withoutStyles(html).matchAll(tags))
      for (const [, name = '', value = ''] of inside.matchAll(attributes))
        (name === 'href' || name === 'src' ? links : anchors).add(kept(unescape(value)));
    return {
      path: kept(path),
      links: [...links],
      anchors,
      styles: styles.map(kept),
      hidden: html.includes(hiding),
    };
  };
}
