import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { sharedTab } from '../support/browser.ts';
import { answered, firstWhere, pageOf, slug } from '../support/newest-rows.ts';

const one = firstWhere(answered, () => true);

async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await sharedTab(options);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(path);
  return { page, errors };
}

test.each(['/grafieken/budget/', pageOf(one)])(
  'on %s the window opens, gives a code and copies it, by keyboard alone',
  async (path) => {
    const { page, errors } = await open(path, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Invoegen op uw site' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Invoegen op uw site' });
    await dialog.waitFor();
    const code = await dialog.getByLabel('Code').inputValue();
    expect(code).toMatch(/^<iframe src="https:\/\/[^"]+\/embed\/[^"]+" .*<\/iframe>$/);
    expect(await dialog.innerText()).toContain('Geen cookies, geen trackers');
    await dialog.getByRole('button', { name: 'Kopieer de code' }).press('Enter');
    await expect.poll(() => dialog.getByRole('status').textContent()).toBe('Gekopieerd.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(errors).toEqual([]);
  },
);

test('choices in the window stand in the code and in the preview', async () => {
  const { page } = await open('/grafieken/budget/');
  await page.getByRole('button', { name: 'Invoegen op uw site' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Donker').check();
  await dialog.getByLabel('Licht één gemeente uit').selectOption(slug(one));
  await dialog.getByLabel('Titel tonen').uncheck();
  await dialog.getByLabel('1200 px').check();
  const query = `?thema=donker&gemeente=${slug(one)}&titel=0#donker`;
  expect(await dialog.getByLabel('Code').inputValue()).toContain(query.replaceAll('&', '&amp;'));
  const frame = dialog.locator('iframe');
  expect(await frame.getAttribute('src')).toBe(`/embed/budget/${query}`);
  expect(await frame.evaluate((element) => element.clientWidth)).toBe(1200);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
    0,
  );
  await dialog.getByLabel('Een kader met script').check();
  expect(await dialog.getByLabel('Code').inputValue()).toContain('/embed.js"></script>');
  await dialog.getByLabel('Een beeld met link').check();
  expect(await dialog.getByLabel('Code').inputValue()).toMatch(/^<a href=.*<img src=/);
});

test('each municipality that somebody sets apart in the window stands in the code', async () => {
  const { page } = await open('/grafieken/budget/?gemeente=tiel');
  await page.getByRole('button', { name: 'Invoegen op uw site' }).click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByLabel('Code', { exact: true });
  expect(await code.inputValue()).toContain('?thema=licht&amp;gemeente=tiel#licht');
  expect(await dialog.getByLabel('Derde gemeente').isVisible()).toBe(false);
  await dialog.getByLabel('Tweede gemeente').selectOption('ede');
  await dialog.getByLabel('Derde gemeente').selectOption('arnhem');
  const query = '?thema=licht&gemeente=tiel&gemeente=ede&gemeente=arnhem#licht';
  expect(await code.inputValue()).toContain(query.replaceAll('&', '&amp;'));
  expect(await dialog.locator('iframe').getAttribute('src')).toBe(`/embed/budget/${query}`);
  await dialog.getByLabel('Tweede gemeente').selectOption('');
  expect(await code.inputValue()).toContain('gemeente=tiel&amp;gemeente=arnhem#');
});

test('the code of a comparison opens with the municipalities that stand beside each other', async () => {
  const { page } = await open('/vergelijken/?g=arnhem');
  await page.locator('.gekozen li').waitFor();
  const button = page.getByRole('button', { name: 'Invoegen op uw site' });
  await button.click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByLabel('Code', { exact: true });
  expect(await code.inputValue()).not.toContain('?g=');
  expect(await dialog.innerText()).toContain('Het kader toont nu alle gemeenten.');
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await page.locator('[data-erbij=tiel], [data-erbij]').first().click();
  await page.locator('.gekozen li').nth(1).waitFor();
  const choice = new URL(page.url()).searchParams.get('g') ?? '';
  await button.click();
  expect(choice).toMatch(/^arnhem,./);
  expect(await code.inputValue()).toContain(`/embed/vergelijk/?g=${choice}&amp;thema=licht#licht"`);
  expect(await dialog.innerText()).not.toContain('Het kader toont nu alle gemeenten.');
  expect(await dialog.frameLocator('iframe').locator('h1').textContent()).toMatch(
    /^Arnhem en .* naast elkaar$/,
  );
  await dialog.getByLabel('Een kader met script').check();
  expect(await code.inputValue()).toContain(`/embed/vergelijk/?g=${choice}"`);
});

test('the code of the list opens with the filters of the page', async () => {
  const { page } = await open('/gemeenten/?aanpak=netwerk&sorteer=inwoners&richting=af');
  await page.getByRole('button', { name: 'Invoegen op uw site' }).click();
  const code = page.getByRole('dialog').getByLabel('Code', { exact: true });
  expect(await code.inputValue()).toContain(
    '/embed/gemeenten/?aanpak=netwerk&amp;sorteer=inwoners&amp;richting=af&amp;thema=licht#licht"',
  );
});

test('a page of one municipality beside others gives the code for just those', async () => {
  const { page } = await open('/vergelijken/arnhem/');
  const names = page.locator('.naast thead a');
  const slugs = await names.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/')[2]),
  );
  await page.getByRole('button', { name: 'Invoegen op uw site' }).click();
  const code = await page.getByRole('dialog').getByLabel('Code', { exact: true }).inputValue();
  expect(code).toContain(`/embed/vergelijk/?g=${slugs.join(',')}&amp;`);
  const codes = await page
    .locator('.invoegen textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  for (const fixed of codes) expect(fixed).toContain(`/embed/vergelijk/?g=${slugs.join(',')}`);
});

test.each(['/grafieken/themas/', '/grafieken/budget/'])(
  'on %s each chart has its own button, above its table',
  async (path) => {
    const { page, errors } = await open(path);
    for (const figure of await page.locator('main figure').all()) {
      await figure.getByRole('button', { name: 'Invoegen op uw site' }).click();
      const dialog = page.getByRole('dialog');
      const name = (await figure.getAttribute('id'))?.replace('grafiek-', '') ?? '';
      const code = dialog.getByLabel('Code', { exact: true });
      expect(await code.inputValue()).toContain(`/embed/${name}/?`);
      await page.keyboard.press('Escape');
      const table = figure.locator('table');
      if ((await table.count()) === 0) continue;
      const [button, below] = await Promise.all([
        figure.locator('.invoegen').boundingBox(),
        table.boundingBox(),
      ]);
      expect(button?.y).toBeLessThan(below?.y ?? 0);
    }
    expect(errors).toEqual([]);
  },
);

test('the window fits a phone of 320 px', async () => {
  const { page } = await open(pageOf(one), { viewport: { width: 320, height: 640 } });
  await page.getByRole('button', { name: 'Invoegen op uw site' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
    0,
  );
});

test.each(['/grafieken/budget/', pageOf(one)])(
  'without scripts the codes stand on %s in fields to copy from',
  async (path) => {
    const { page } = await open(path, { javaScriptEnabled: false });
    await page.locator('.invoegen summary').click();
    const field = page.getByLabel('Kader voor een donkere pagina');
    expect(await field.isVisible()).toBe(true);
    expect(await field.inputValue()).toMatch(
      /^<iframe src="https:\/\/.*\?thema=donker#donker".*<\/iframe>$/,
    );
    expect(await page.locator('.invoegen button').isVisible()).toBe(false);
  },
);
