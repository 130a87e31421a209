import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page, Response } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { diskFolder } from '../../scripts/disk/disk-folder.ts';
import { SheetDesk } from '../../src/workbench/sheet-desk.ts';
import { axeScript, violationsOn } from '../support/accessibility.ts';
import { browserOfFile } from '../support/browser.ts';
import { textOfExport } from '../support/form-exports/form-export.ts';
import { microsoftDrenthe } from '../support/form-exports/microsoft-drenthe.ts';
import { hearTrespasses, storedBy } from '../support/trespasses.ts';
import { weigh } from '../support/weight.ts';

const browser = await browserOfFile();
let page: Page;
let trespasses: string[];
const responses: Response[] = [];
beforeAll(async () => {
  page = await browser.newPage({ baseURL: inject('baseURL') });
  await page.addInitScript({ path: axeScript });
  trespasses = hearTrespasses(page);
  page.on('response', (response) => responses.push(response));
  await page.goto('/werkbank/');
});

const heading = microsoftDrenthe.rows[0] ?? [];
const place = heading.indexOf('Namens welke gemeente?');
const misspelt = microsoftDrenthe.rows.map((row) =>
  row.map((text) => (text === 'Emmen' ? 'Emmmn' : text)),
);

async function lay(rows: readonly (readonly string[])[], name: string): Promise<Buffer> {
  const buffer = Buffer.from(textOfExport({ ...microsoftDrenthe, rows }, '\uFEFF'));
  await page.setInputFiles('#bestand', { name, mimeType: 'text/csv', buffer });
  await page.locator('#samenvatting', { hasText: name }).waitFor();
  await expect.poll(() => page.locator('#voortgang').isHidden()).toBe(true);
  return buffer;
}

const focused = () => page.evaluate(() => document.activeElement?.textContent);
const stand = () => page.locator('#stand').innerText();

test('a sheet is mended by keyboard, and leaves as the atlas that the command makes', async () => {
  await lay(misspelt, 'misspeld-2026.csv');
  expect(await page.locator('#zip').isDisabled()).toBe(true);
  await expect.poll(() => page.locator('#uitleg').innerText()).toContain('Emmmn');
  await page.keyboard.press('F8');
  await expect.poll(focused).toBe('Emmmn');
  await expect.poll(stand).toContain('Fout 1 van 1');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Emmeen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Neem over: Emmen', exact: true }).click();
  await expect.poll(stand).toBe('Er staan geen fouten in dit blad.');
  await page.getByRole('button', { name: 'Alle vragen kloppen' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download de map' }).click();
  const download = await coming;
  const saved = join(mkdtempSync(join(tmpdir(), 'werkbank-')), 'atlas.zip');
  await download.saveAs(saved);
  const taken = readFileSync(saved);

  const desk = new SheetDesk(diskFolder('data'));
  await desk.open(
    'misspeld-2026.csv',
    Buffer.from(textOfExport({ ...microsoftDrenthe, rows: misspelt }, '\uFEFF')),
  );
  desk.edit([{ row: 1, cell: place, text: 'Emmen' }]);
  const { names, questions } = desk.judge(2026);
  const keys = (all: readonly { key: string }[]) => all.map(({ key }) => key);
  const made = desk.take({
    folder: await page.locator('#map').inputValue(),
    survey: await page.locator('#enquete').inputValue(),
    ...{ names: keys(names), questions: keys(questions) },
  });
  expect(unzipSync(taken)).toEqual('zip' in made ? unzipSync(made.zip) : {});
});

test('of a long sheet only the rows near the window are in the page, and the last is one key away', async () => {
  const [first = []] = microsoftDrenthe.rows.slice(1);
  const rows = [
    heading,
    ...Array.from({ length: 2000 }, (_, at) => [String(at), ...first.slice(1)]),
  ];
  await lay(rows, 'lang-2026.csv');
  const inPage = () => page.locator('#cellen tbody tr').count();
  expect(await inPage()).toBeLessThan(200);
  await page.locator('#cellen td').first().click();
  await page.keyboard.press('ControlOrMeta+End');
  await expect
    .poll(() =>
      page.locator('#cellen [tabindex="0"]').evaluate((one) => one.parentElement?.ariaRowIndex),
    )
    .toBe(String(rows.length + 1));
  expect(await inPage()).toBeLessThan(200);
});

test('a file that is no sheet is refused with what to do, and nothing is left to take along', async () => {
  const buffer = Buffer.from('%PDF-1.7');
  await page.setInputFiles('#bestand', { name: 'brief.pdf', mimeType: 'application/pdf', buffer });
  await expect
    .poll(() => page.locator('#samenvatting').innerText())
    .toMatch(/brief\.pdf: dit is een PDF.*Wat u kunt doen:/s);
  expect(await page.locator('#meenemen').isHidden()).toBe(true);
});

test('all of it is light, asks nothing of others, and keeps nothing', async () => {
  const { all } = await weigh(responses, { all: 300_000, scripts: 300_000 });
  expect(responses.some((response) => response.url().includes('worker'))).toBe(true);
  expect(all).toBeLessThanOrEqual(300_000);
  expect(trespasses).toEqual([]);
  expect(await storedBy(page)).toEqual([]);
});
