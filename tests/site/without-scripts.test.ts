import { expect, test } from 'vitest';
import { faultsOf, type Inspect } from '../support/browser.ts';
import { isEmbed, kinds, pages } from '../support/pages.ts';

const visit = { javaScriptEnabled: false };
const shortestText = 40;

function contentOf() {
  const textOf = (selector: string) =>
    document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
  const count = (selector: string) => document.querySelectorAll(selector).length;
  return {
    title: document.title,
    heading: textOf('main h1'),
    main: textOf('main').length,
    body: textOf('body').length,
    mains: count('main'),
    headings: count('main h1'),
    tables: count('table'),
    forms: count('form'),
    formsWithoutAction: count('form:not([action])'),
  };
}
type Content = ReturnType<typeof contentOf>;

const inspect =
  (faultsIn: (content: Content) => string[]): Inspect =>
  async (page, open) => {
    await open();
    return faultsIn(await page.evaluate(contentOf));
  };

const articleFaults = ({ mains, headings, heading, main }: Content) => [
  ...(mains === 1 && headings === 1 ? [] : [`has ${mains} main, with ${headings} h1`]),
  ...(heading ? [] : ['has an empty h1']),
  ...(main < shortestText ? ['has nothing to read in main'] : []),
];

const embedFaults = ({ title, tables, body }: Content) => [
  ...(title ? [] : ['has no title']),
  ...(tables > 0 || body >= shortestText ? [] : ['has neither a table nor text']),
];

const formFaults = ({ forms, formsWithoutAction }: Content) =>
  forms > 0 && formsWithoutAction === 0 ? [] : ['has no form with an action'];

test.each([
  [
    'every kind of page has a heading and text',
    kinds.filter((page) => !isEmbed(page)),
    articleFaults,
  ],
  ['every kind of embed has a title and a table or text', kinds.filter(isEmbed), embedFaults],
  ['the search form leads somewhere', ['/', '/zoeken/'], formFaults],
])('without scripts %s', async (_, some, faultsIn) => {
  expect(await faultsOf(some, visit, inspect(faultsIn))).toEqual([]);
});

/** Which tables on a page begin above the drawing of their figure. */
function tablesAboveDrawing() {
  return [...document.querySelectorAll('figure.heel')].flatMap((figure) => {
    const top = (selector: string) =>
      [...figure.querySelectorAll(selector)]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 0)[0]?.top;
    const [drawing, table] = [top(':scope > svg'), top(':scope table')];
    return drawing !== undefined && table !== undefined && drawing < table
      ? []
      : [`draws ${figure.id} at ${drawing}, its table at ${table}`];
  });
}

test('without scripts the drawing of a chart stands above its table, on a wide screen too', async () => {
  const drawn = pages.filter((page) => /^\/grafieken\/[^/]+\/$/.test(page));
  expect(drawn).not.toEqual([]);
  const wide = { ...visit, viewport: { width: 1280, height: 800 } };
  const faults = await faultsOf(drawn, wide, async (page, open) => {
    await open();
    return await page.evaluate(tablesAboveDrawing);
  });
  expect(faults).toEqual([]);
});

const searchFaults: Inspect = async (page, open) => {
  await open();
  await page.getByRole('searchbox').first().fill('Arnhem');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/?q=Arnhem#*');
  const letters = page.getByRole('list', { name: 'Letters' });
  const { y = -1 } = (await letters.boundingBox()) ?? {};
  const { height } = page.viewportSize() ?? { height: 0 };
  return y >= 0 && y < height ? [] : [`has its letters at ${y}`];
};

test('without scripts the search form leads straight to the letters of the list', async () => {
  expect(await faultsOf(['/', '/data/'], visit, searchFaults)).toEqual([]);
});

/** Names on the front map that a reader of a phone finds nowhere beside it. */
const unreadNames = () => {
  const read = document.querySelector<HTMLElement>('.sleutel')?.innerText ?? '';
  return [...document.querySelectorAll('.namen a')]
    .map(({ textContent }) => textContent)
    .filter((name) => !read.includes(name));
};

const phoneFaults: Inspect = async (page, open) => {
  await open();
  const menu = page.getByRole('navigation').first();
  const shut = !(await menu.isVisible());
  const { height = 0 } = (await page.getByRole('banner').boundingBox()) ?? {};
  await page.getByRole('button', { name: 'Menu' }).click();
  const opens = await menu.getByRole('link').first().isVisible();
  return [
    ...(shut && opens ? [] : ['has a menu that does not open']),
    ...(height <= 120 ? [] : [`has a header of ${height} px`]),
    ...(await page.evaluate(unreadNames)).map((name) => `has no ${name} to read beside its map`),
  ];
};

test('without scripts a phone has a low header, a menu behind a button, and every name of the map', async () => {
  const phone = { ...visit, viewport: { width: 320, height: 640 } };
  expect(await faultsOf(['/', '/data/'], phone, phoneFaults)).toEqual([]);
});
