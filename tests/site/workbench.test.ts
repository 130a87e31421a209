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

test('the pane beside the sheet tells what stands in the cell now, and each turn of changes can be taken back', async () => {
  await lay(misspelt, 'misspeld-2026.csv');
  const pane = page.locator('#uitleg .inhoud');
  const back = page.getByRole('button', { name: 'Maak de laatste wijziging ongedaan' });
  const changed = () => page.locator('#samenvatting').innerText();
  await page.keyboard.press('F8');
  await expect.poll(focused).toBe('Emmmn');
  expect(await back.isHidden()).toBe(true);

  await page.keyboard.press('Delete');
  await expect.poll(() => pane.innerText()).toBe('(lege cel)');
  await page.getByRole('button', { name: 'Maak deze rij leeg' }).click();
  await expect.poll(changed).not.toMatch(/ 1 cel door u veranderd/);

  await back.click();
  await expect.poll(changed).toContain('1 cel door u veranderd');
  await page.locator('#cellen td[tabindex="0"]').press('ControlOrMeta+z');
  await expect.poll(() => pane.innerText()).toBe('Emmmn');
  expect(await changed()).not.toContain('veranderd');
  expect(await back.isHidden()).toBe(true);
});

test('the browser asks before changes are lost, and no longer once a draft was saved', async () => {
  await lay(misspelt, 'misspeld-2026.csv');
  const asks = () =>
    page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await asks()).toBe(false);
  await page.keyboard.press('F8');
  await expect.poll(focused).toBe('Emmmn');
  await page.keyboard.press('Delete');
  expect(await asks()).toBe(true);
  const draft = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar een concept' }).click();
  await draft;
  await expect.poll(asks).toBe(false);
});

test('another file begins with a clean desk: nothing of the one before is shown, pressed or named', async () => {
  await lay(misspelt, 'misspeld-2026.csv');
  const offer = page.getByRole('button', { name: 'Neem over: Emmen', exact: true });
  await page.keyboard.press('F8');
  await offer.waitFor();
  await page.getByRole('button', { name: 'Bewaar een concept' }).click();
  await expect.poll(() => page.locator('#uitkomst').innerText()).not.toBe('');

  await lay(microsoftDrenthe.rows, 'anders-2025.csv');
  expect(await offer.isVisible()).toBe(false);
  expect(await page.locator('#uitleg').innerText()).toMatch(/^Kies een cel/);
  expect(await page.getByRole('button', { name: 'Maak deze rij leeg' }).isVisible()).toBe(false);
  expect(await page.locator('#uitkomst').innerText()).toBe('');
  expect(await page.locator('#enquete').inputValue()).toBe('enquete-2025');

  await page.locator('#enquete').fill('eigen-naam');
  await lay(microsoftDrenthe.rows, 'weer-2026.csv');
  expect(await page.locator('#enquete').inputValue()).toBe('eigen-naam');
});

test('a file that falls beside the box is taken too, and the page stays', async () => {
  const isTaken = await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'ernaast-2026.csv', { type: 'text/csv' }));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return !document.querySelector('h1')?.dispatchEvent(event);
    },
    textOfExport(microsoftDrenthe, '\uFEFF'),
  );
  expect(isTaken).toBe(true);
  await page.locator('#samenvatting', { hasText: 'ernaast-2026.csv' }).waitFor();
});

test('a file that is no sheet is refused with what to do, and nothing is left to take along', async () => {
  const buffer = Buffer.from('%PDF-1.7');
  await page.setInputFiles('#bestand', { name: 'brief.pdf', mimeType: 'application/pdf', buffer });
  await expect
    .poll(() => page.locator('#samenvatting').innerText())
    .toMatch(/brief\.pdf: dit is een PDF.*Wat u kunt doen:/s);
  expect(await page.locator('#meenemen').isHidden()).toBe(true);
  expect(await stand()).toMatch(/^Dit is een PDF.*\.$/);
});

test('a column without a name is told by its number', async () => {
  const buffer = Buffer.from('');
  await page.setInputFiles('#bestand', { name: 'leeg.csv', mimeType: 'text/csv', buffer });
  await expect.poll(() => page.locator('#uitleg h3').innerText()).toBe('Rij 1, kolom 1');
});

test('all of it is light, asks nothing of others, and keeps nothing', async () => {
  const { all } = await weigh(responses, { all: 300_000, scripts: 300_000 });
  expect(responses.some((response) => response.url().includes('worker'))).toBe(true);
  expect(all).toBeLessThanOrEqual(300_000);
  expect(trespasses).toEqual([]);
  expect(await storedBy(page)).toEqual([]);
});
