import { chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { chromiumOptions } from '../scripts/chromium.ts';
import { connectBrowser } from './browser.ts';
import { isEmbed, kinds } from './pages.ts';

/** One page of each kind, one without an answer, and those that show what an address asks for. */
const samples = [...kinds, '/gemeenten/aalten/', '/vergelijken/?g=ede,heumen', '/zoeken/?q=malden'];

/** Elements whose text is cut off, and a page that scrolls sideways. */
function cutOff() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 2 &&
      height > 2 &&
      ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
    );
  });
  return [
    ...(scrollWidth > clientWidth ? [`is ${scrollWidth} px wide of ${clientWidth}`] : []),
    ...cut.map(({ tagName, className }) => `cuts off ${tagName.toLowerCase()}.${className}`),
  ];
}

async function withPage<Result>(
  options: Parameters<Awaited<ReturnType<typeof chromium.connect>>['newPage']>[0],
  use: (page: Page) => Promise<Result>,
) {
  await using browser = await connectBrowser();
  return await use(await browser.newPage({ baseURL: inject('baseURL'), ...options }));
}

test.each([
  ['text twice as large on a wide screen', 1280, 32],
  ['text twice as large on a tablet', 768, 32],
  ['text half as large again on a phone', 320, 24],
])('%s: nothing is cut off, and no page scrolls sideways', async (_, width, size) => {
  const { args = [], ...options } = await chromiumOptions();
  await using browser = await chromium.launch({
    ...options,
    args: [...args, `--blink-settings=defaultFontSize=${size}`],
  });
  const page = await browser.newPage({
    baseURL: inject('baseURL'),
    viewport: { width, height: 800 },
  });
  const faults: string[] = [];
  for (const path of samples) {
    await page.goto(path);
    faults.push(...(await page.evaluate(cutOff)).map((fault) => `${path} ${fault}`));
  }
  await page.goto('/');
  const used = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(used).toBe(`${size}px`);
  expect(faults).toEqual([]);
});

test('at 400 % zoom on a laptop the search can be seen and used', async () => {
  await withPage({ viewport: { width: 320, height: 200 } }, async (page) => {
    for (const path of samples.filter((page) => !isEmbed(page))) {
      await page.goto(path);
      const sticky = await page.evaluate(() =>
        [...document.body.querySelectorAll('*')]
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
          .filter((element) => element.getBoundingClientRect().height > innerHeight / 2)
          .map(({ className }) => String(className)),
      );
      expect(sticky, path).toEqual([]);
    }
    await page.goto('/');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('malden');
    await page.getByRole('option').first().click();
    await page.waitForURL('**/gemeenten/heumen/');
  });
});

test('in forced colours an answer, no answer and the own square still differ', async () => {
  await withPage(
    { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
    async (page) => {
      await page.goto('/grafieken/respons-kaart/?gemeente=aalten');
      await page.locator('svg.breed a.gekozen').waitFor();
      const looks = await page.evaluate(() => {
        const look = (selector: string) => {
          const element = document.querySelector(`figure svg.breed ${selector}`);
          if (!element) return `${selector} ontbreekt`;
          const { fill, stroke } = getComputedStyle(element);
          return `${fill} ${stroke}`;
        };
        return {
          answer: look('a:not(.gekozen) .v.ja'),
          none: look('a:not(.gekozen) .v.stil'),
          own: look('a.gekozen .v'),
        };
      });
      expect(new Set(Object.values(looks)).size, JSON.stringify(looks)).toBe(3);
      expect(JSON.stringify(looks)).not.toContain('ontbreekt');
    },
  );
});

test('with reduced motion nothing moves', async () => {
  await withPage({ reducedMotion: 'reduce' }, async (page) => {
    for (const path of samples) {
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const long = [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } =
            getComputedStyle(element);
          const seconds = [transitionDuration, animationDuration].flatMap((text) =>
            text.split(',').map(parseFloat),
          );
          return Math.max(...seconds) > 0.01 || scrollBehavior === 'smooth';
        });
        return long.map(({ tagName, className }) => `${tagName} ${String(className)}`);
      });
      expect(moving, path).toEqual([]);
    }
  });
});

test('on paper the page of a municipality is its facts: no menu, no search, links with a source', async () => {
  await withPage({}, async (page) => {
    await page.goto('/gemeenten/heumen/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1').isVisible()).resolves.toBe(true);
    await expect(page.getByRole('navigation').first().isVisible()).resolves.toBe(false);
    await expect(page.locator('site-search').isVisible()).resolves.toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(6);
  });
});

test('on a sheet of A4 no page is cut off at the side', async () => {
  const [width, height] = [718, 1047];
  await withPage({ viewport: { width, height } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    for (const path of samples) {
      await page.goto(path);
      faults.push(...(await page.evaluate(cutOff)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
