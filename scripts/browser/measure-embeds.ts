import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium.ts';
import { embedNames } from './embed-names.ts';
import { startServer } from '../serve/server.ts';

/** Room for a letter that is a little wider on another machine: one line more. */
const margin = 24;
const file = 'src/embeds/heights.json';
/** A table of all municipalities scrolls in its frame: its height is a choice. */
const chosen = { vergelijk: 900 };

const site = await startServer({ folder: 'dist' });
const browser = await chromium.launch(await chromiumOptions());
const page = await browser.newPage({
  baseURL: site.address,
  viewport: { width: 320, height: 200 },
  javaScriptEnabled: false,
});
const measured: Record<string, number> = { ...chosen };
for (const name of embedNames('dist')) {
  if (name in chosen) continue;
  await page.goto(`/embed/${name}/`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  measured[name] = height + margin;
}
await browser.close();
await site.close();
writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
console.log(`${Object.keys(measured).length} hoogten staan in ${file}.`);
