import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageMain } from './page-mains.ts';
import { wordsAsMdx } from './as-mdx.ts';

const files = {
  'hugo.toml': `baseURL = "https://hugo.example/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]`,
  'layouts/_default/single.html': `<!doctype html>
<html lang="nl"><head><title>{{ .Title }}</title></head><body><main>{{ .Content }}</main></body></html>`,
};

/** What Hugo makes pages of: the words as Markdown, or the HTML as it stands. */
export const hugoForms = {
  md: wordsAsMdx,
  html: (main: string) => main,
};

/** Writes a Hugo project with what stands on these pages in one form, and nothing else. */
export function writeHugo(
  folder: string,
  pages: readonly PageMain[],
  form: keyof typeof hugoForms,
): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const { slug, main } of pages)
    write(`content/${slug}.${form}`, `---\ntitle: "${slug}"\n---\n${hugoForms[form](main)}\n`);
}
