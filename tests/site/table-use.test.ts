import { expect, inject, test } from 'vitest';
import { phases, themes } from '../../src/survey/vocabulary.ts';
import { lengthened } from '../support/lengthened-table.ts';
import {
  all,
  choose,
  codes,
  header,
  open,
  phase,
  said,
  searchOf,
  sortBy,
  theme,
} from '../support/list-page.ts';

test('the keyboard sorts, and the focus stays on the header', async () => {
  const page = await open();
  await header(page, 'fase').getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await header(page, 'fase').getAttribute('aria-sort')).toBe('ascending');
  await page.keyboard.press('Space');
  expect(await header(page, 'fase').getAttribute('aria-sort')).toBe('descending');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Fase');
  expect(await said(page, 'order')).toContain('Op fase, van Z tot A.');
});

test('Back, Forward and a fresh visit show what the address says', async () => {
  const page = await open();
  await choose(page, 'thema', theme);
  await sortBy(page, 'inwoners');
  const address = page.url();
  const shown = await codes(page);
  await page.goBack();
  await expect.poll(() => searchOf(page)).toBe(`?thema=${theme}`);
  expect(await header(page, 'gemeente').getAttribute('aria-sort')).toBe('ascending');
  await page.goBack();
  expect(await said(page, 'count')).toBe(`${all} van ${all} gemeenten`);
  expect(await page.locator('main input:checked').count()).toBe(0);
  await page.goForward();
  await page.goForward();
  expect(await codes(page)).toEqual(shown);
  const other = await open(new URL(address).search);
  expect(await codes(other)).toEqual(shown);
  const chosen = `Thema: ${themes[theme as keyof typeof themes].label}`;
  expect(await other.locator('[data-filter="thema"]').innerText()).toBe(chosen);
  // On a phone the filters lie behind one line, which says what is chosen.
  expect(await other.locator('.lijst-vouw > summary').textContent()).toBe(
    `Filter en sorteer · ${chosen}`,
  );
});

test('clearing the filters keeps the order and gives the focus a place', async () => {
  const page = await open(`?thema=${theme}&sorteer=projecten&richting=af`);
  await page.getByRole('button', { name: 'Wis filters' }).click();
  await expect.poll(() => searchOf(page)).toBe('?sorteer=projecten&richting=af');
  expect(await said(page, 'count')).toBe(`${all} van ${all} gemeenten`);
  expect(await page.getByRole('button', { name: 'Wis filters' }).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thema');
});

test('a choice that no municipality fits says so', async () => {
  const page = await open('?status=niet-gereageerd&thema=taal');
  expect(await codes(page)).toEqual([]);
  expect(await said(page, 'order')).toBe('Geen gemeente past bij al uw keuzes.');
});

test.each([
  '?sorteer=__proto__&richting=constructor&thema=__proto__',
  '?thema=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E&sorteer=%22%3E%3Cscript%3E',
  '?%E0%A4%A=%&&&thema=%ZZ&partner=%00&status=%F0%9F%98%80',
  `?${'thema=x&'.repeat(1000)}`,
])('an address made up by somebody shows the list as it comes: %.50s', async (search) => {
  const page = await open();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`/gemeenten/${search}`);
  expect(await said(page, 'count')).toBe(`${all} van ${all} gemeenten`);
  expect(await page.title()).toContain('Alle gemeenten');
  const strange = page.locator('main :is(img, script:not([src^="/_astro/"]))');
  expect(await strange.count()).toBe(0);
  expect(faults).toEqual([]);
});

test('the link that is copied leads to what is shown', async () => {
  const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await choose(page, 'fase', phase);
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await page.getByText('De link is gekopieerd.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${inject('baseURL')}/gemeenten/?fase=${phase}`);
});

test('342 municipalities sort and filter too', async () => {
  const page = await open();
  await page.route('**/gemeenten/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: lengthened(await response.text(), 342) });
  });
  await page.reload();
  await sortBy(page, 'inwoners');
  expect(await said(page, 'count')).toBe('342 van 342 gemeenten');
  await choose(page, 'thema', theme);
  const shown = (await codes(page)).length;
  expect(await said(page, 'count')).toBe(`${shown} van 342 gemeenten`);
  expect(shown).toBeGreaterThan(0);
});

test.each([320, 768, 1280])('at %d px nothing scrolls sideways but the table', async (width) => {
  const page = await open(`?sorteer=budget&thema=${theme}`, { viewport: { width, height: 700 } });
  const fold = page.locator('.lijst-vouw > summary');
  if (await fold.isVisible()) await fold.click();
  await page.locator('[data-filter="partner"]').click();
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test.each([390, 1280])(
  'at %d px nothing in the list moves when its script comes',
  async (width) => {
    const page = await open('', { viewport: { width, height: 700 } });
    const placeOf = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    const places = async () => {
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return Promise.all(['.gemeentetabel thead', '.gemeentetabel tbody'].map(placeOf));
    };
    await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(1);
    const after = await places();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.reload();
    expect(await page.locator('th[aria-sort]').count()).toBe(0);
    expect(await places()).toEqual(after);
  },
);

test.each([390, 768])('at %d px the page is as long as its scrollbar first said', async (width) => {
  const page = await open('', { viewport: { width, height: 700 } });
  await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(1);
  const [first, last] = await page.evaluate(async () => {
    await document.fonts.ready;
    const page = document.documentElement;
    const first = page.scrollHeight;
    for (let top = 0; top < first; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return [first, page.scrollHeight];
  });
  expect(last).toBe(first);
});

test('Escape closes the options and gives the focus back', async () => {
  const page = await open();
  await page.locator('[data-filter="fase"]').press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => searchOf(page)).toMatch(/^\?fase=./);
  const chosen = searchOf(page).split('=')[1] as keyof typeof phases;
  await page.keyboard.press('Escape');
  expect(await page.locator('#keuze-fase').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    `Fase: ${phases[chosen].label}`,
  );
});
