import { text as textOf } from 'node:stream/consumers';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserOfFile } from '../support/browser.ts';
import { hearTrespasses, storedBy } from '../support/trespasses.ts';
import { microsoftDrenthe } from '../support/form-exports/microsoft-drenthe.ts';

const list = [
  'Assen: Wij werken met VluchtelingenWerk aan taalles. Dat kost € 900 per vergunninghouder.',
  'Emmen: Vrijwilligers en taalcoaches helpen.',
].join('\n\n');

const browser = await browserOfFile();

const desk = (page: Page) => page.locator('coding-desk');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function saved(page: Page, name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return {
    name: download.suggestedFilename(),
    text: await textOf(await download.createReadStream()),
  };
}

/** Codes the first answer as one coder does, and saves the file. */
async function code(page: Page, coder: string, who: string) {
  await button(page, `Begin als ${coder} codeur`).click();
  await desk(page).getByRole('button', { name: 'VluchtelingenWerk' }).click();
  await desk(page).getByLabel('Wie deed het meeste?').selectOption(who);
  await button(page, 'Klaar, volgende').click();
  return saved(page, 'Bewaar uw codering');
}

test('two coders read a list each alone; what differs is settled with a reason, and nothing leaves the browser', async () => {
  await using context = await browser.newContext({ baseURL: inject('baseURL') });
  const page = await context.newPage();
  await page.goto('/werkbank/');
  await page.getByText('Of plak een lijst').click();
  await page.locator('#lijst').fill(list);
  await button(page, 'Lees de lijst').click();
  await desk(page).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  const first = await code(page, 'eerste', 'gemeente');
  expect(await desk(page).locator('mark').count()).toBeGreaterThan(0);
  const second = await code(page, 'tweede', 'netwerk');
  expect([first.name, second.name]).toEqual(['codering-eerste.csv', 'codering-tweede.csv']);
  for (const [file, label] of [
    [second, 'eerste'],
    [first, 'eerste'],
    [second, 'tweede'],
  ] as const)
    await page.getByLabel(`Bestand van de ${label} codeur`).setInputFiles({
      name: file.name,
      mimeType: 'text/csv',
      buffer: Buffer.from(file.text),
    });

  await desk(page).getByRole('heading', { name: 'Verschil 1 van 1' }).waitFor();
  expect(await desk(page).locator('table').innerText()).toContain('0 van 1');
  expect(await button(page, 'Bewaar codering.csv').isDisabled()).toBe(true);
  await desk(page).getByRole('radio', { name: 'Tweede codeur' }).press('Space');
  await desk(page).getByLabel('Waarom?').fill('Twee partijen werken samen.');
  await button(page, 'Stel vast').press('Enter');
  await button(page, 'Zet dit in het blad').press('Enter');
  await expect
    .poll(() => page.locator('#samenvatting').innerText())
    .toContain('cellen door u veranderd');
  const { text } = await saved(page, 'Bewaar codering.csv');
  expect(text).toContain(',aanpak,gemeente,netwerk,netwerk,Twee partijen werken samen.');
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
});

/** Drops a sheet where the page asks for one, as a mouse does. */
const dropSheet = (page: Page, text: string) =>
  page.locator('#neer').evaluate((place, sheet) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([sheet], 'antwoorden.csv', { type: 'text/csv' }));
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);

test('a form that was dropped is shown as its site will be, in the colours that were chosen, and nothing leaves', async () => {
  await using context = await browser.newContext({ baseURL: inject('baseURL') });
  const page = await context.newPage();
  const trespasses = hearTrespasses(page);
  await page.goto('/werkbank/');
  await page.locator('#werkbank:not([hidden])').waitFor();
  await dropSheet(page, Papa.unparse(microsoftDrenthe.rows.map((row) => [...row])));
  await button(page, 'Alle vragen kloppen').click();
  await button(page, 'Bekijk een voorbeeld').click();
  const shown = page.locator('.voorbeeld');
  for (const [view, says] of [
    ['Gemeente', 'Zin om over te nemen'],
    ['Lijst', 'gevraagde gemeenten gaven antwoord'],
    ['Vergelijken', 'niet te vergelijken'],
    ['Invoegen', 'Dit is een voorbeeld.'],
  ] as const) {
    await button(page, view).click();
    await expect.poll(() => shown.innerText()).toContain(says);
  }
  await button(page, 'Grafieken').click();
  await expect.poll(() => shown.locator('figure svg').count()).toBeGreaterThan(1);
  const ground = () => shown.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.getByLabel('Kleuren').selectOption('licht');
  const light = await ground();
  await page.getByLabel('Kleuren').selectOption('donker');
  expect(await ground()).not.toBe(light);
  const secrets = await shown.innerText();
  for (const secret of microsoftDrenthe.personal) expect(secrets).not.toContain(secret);
  expect([...trespasses, ...(await storedBy(page))]).toEqual([]);
});
