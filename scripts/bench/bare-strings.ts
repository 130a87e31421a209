import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageMains } from './page-mains.ts';
import { textBlocks } from './text-blocks.ts';

const [site = '', out = ''] = process.argv.slice(2);
const pages = 'gemeenten/*/index.html';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// The least that any generator can do: read texts, join strings, write files.
rmSync(out, { recursive: true, force: true });
for (const { slug, main } of pageMains(site, pages)) {
  const blocks = textBlocks(main);
  const body = blocks.map((block) => `<p>${escaped(block)}</p>`).join('\n');
  mkdirSync(join(out, slug), { recursive: true });
  writeFileSync(
    join(out, slug, 'index.html'),
    `<!doctype html>\n<html lang="nl"><head><title>${slug}</title></head><body><main>${body}</main></body></html>`,
  );
}
