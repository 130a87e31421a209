import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const files = {
  'package.json': '{ "name": "plain-mdx", "type": "module", "private": true }',
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
};

/** The MDX of one page. */
interface PlainPage {
  slug: string;
  body: string;
}

/** Writes an Astro project with these MDX pages and nothing else. */
export function writePlainMdx(folder: string, pages: readonly PlainPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const sub of ['src/pages', 'pages']) mkdirSync(join(folder, sub), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  for (const { slug, body } of pages)
    writeFileSync(join(folder, 'pages', `${slug}.mdx`), `${body}\n`);
}
