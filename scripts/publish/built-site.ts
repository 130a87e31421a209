import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { styleHashes } from './style-hashes.ts';

/** One page of a built site: where it leads, the places on it that a link can name, its styles. */
export interface BuiltPage {
  path: string;
  links: string[];
  anchors: Set<string>;
  styles: string[];
}

/** What the checks look at. */
export interface BuiltSite {
  /** Path of every file, with `/` on every system. */
  files: Set<string>;
  pages: BuiltPage[];
  read: (path: string) => Buffer;
}

const tags = /<[a-z][^\s>]*((?:\s+[^\s=>]+(?:="[^"]*")?)*)/gi;
const attributes = /\s(href|src|id|name)="([^"]*)"/g;
const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };

const unescape = (value: string) =>
  value
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity);

function pageOf(path: string, html: string): BuiltPage {
  const page: BuiltPage = {
    path,
    links: [],
    anchors: new Set(),
    styles: styleHashes(html),
  };
  for (const [, inside = ''] of html.matchAll(tags))
    for (const [, name = '', value = ''] of inside.matchAll(attributes)) {
      if (name === 'href' || name === 'src') page.links.push(unescape(value));
      else page.anchors.add(unescape(value));
    }
  return page;
}

/** Reads a built site from its folder. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
  const read = (path: string) => readFileSync(join(folder, path));
  return {
    files: new Set(files),
    pages: files
      .filter((path) => path.endsWith('.html'))
      .map((path) => pageOf(path, readFileSync(join(folder, path), 'utf8'))),
    read,
  };
}
