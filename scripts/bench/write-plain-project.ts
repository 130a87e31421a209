import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageMain } from './page-mains.ts';
import { wordsAsMdx } from './as-mdx.ts';

/** A project of another generator that makes pages of what stands in `main` of ours, and nothing else. */
export interface PlainProject {
  name: string;
  /** The text of each file but the pages, by path. */
  files: Readonly<Record<string, string>>;
  /** The path and the text of one page. */
  page: (main: PageMain) => readonly [path: string, text: string];
}

const hugoFiles = {
  'hugo.toml': `baseURL = "https://hugo.example/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]`,
  'layouts/_default/single.html': `<!doctype html>
<html lang="nl"><head><title>{{ .Title }}</title></head><body><main>{{ .Content }}</main></body></html>`,
};

const hugoPage = (slug: string, form: string, body: string) =>
  [`content/${slug}.${form}`, `---\ntitle: "${slug}"\n---\n${body}\n`] as const;

/** The words, as Hugo builds them from Markdown. */
export const hugoOfWords: PlainProject = {
  name: 'hugo-md',
  files: hugoFiles,
  page: ({ slug, main }) => hugoPage(slug, 'md', wordsAsMdx(main)),
};

/** The HTML as it stands, as Hugo puts it in its own. */
export const hugoOfHtml: PlainProject = {
  name: 'hugo-html',
  files: hugoFiles,
  page: ({ slug, main }) => hugoPage(slug, 'html', main),
};

const astroPackage = '{ "name": "plain", "type": "module", "private": true }';

/** The words, as Astro builds them from a collection of MDX. */
export const astroOfMdx: PlainProject = {
  name: 'astro-mdx',
  files: {
    'package.json': astroPackage,
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], devToolbar: { enabled: false } };`,
    'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = {
  pages: defineCollection({ loader: glob({ base: 'pages', pattern: '*.mdx' }) }),
};`,
    'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((page) => ({ params: { slug: page.id }, props: { page } }));
const { Content } = await render(Astro.props.page);
---
<!doctype html>
<html lang="nl"><head><title>{Astro.props.page.id}</title></head><body><main><Content /></main></body></html>`,
  },
  page: ({ slug, main }) => [`pages/${slug}.mdx`, `${wordsAsMdx(main)}\n`],
};

/** The HTML as it stands, as one route of Astro puts it in its own. */
export const astroOfHtml: PlainProject = {
  name: 'astro-html',
  files: {
    'package.json': astroPackage,
    'src/pages/[slug].astro': `---
import { readdirSync, readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  readdirSync('pages').map((file) => ({ params: { slug: file.slice(0, -'.html'.length) } }));
const { slug } = Astro.params;
const main = readFileSync(\`pages/\${slug}.html\`, 'utf8');
---
<!doctype html>
<html lang="nl"><head><title>{slug}</title></head><body><main set:html={main} /></body></html>`,
  },
  page: ({ slug, main }) => [`pages/${slug}.html`, main],
};

/** Writes the project of another generator, with these pages, into a new folder. */
export function writePlainProject(
  folder: string,
  { files, page }: PlainProject,
  mains: readonly PageMain[],
): void {
  for (const [path, text] of [...Object.entries(files), ...mains.map(page)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
