import { statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { beyondEdge } from '../support/beyond-edge.ts';
import { sharedTab } from '../support/browser.ts';
import {
  answered,
  besides,
  firstWhere,
  nameOf,
  pageOf,
  silent,
  slug,
  unasked,
} from '../support/newest-rows.ts';
import { isEmbed, kinds } from '../support/pages.ts';
import { sourceSurveys } from '../support/source-surveys.ts';
import { village } from '../support/village.ts';

/** One page of each kind, one without an answer, and those that show what an address asks for. */
const samples = [
  ...kinds,
  ...silent.slice(0, 1).map(pageOf),
  besides(...answered.slice(0, 2)),
  `/zoeken/?q=${village.name}`,
];

/** A laptop of 1280 x 800 px on which a page is shown four times as large. */
const laptop = { width: 320, height: 200 };

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

/** Text that a reader asked to be larger, and the widths at which each page is looked at with it. */
const textSizes = [
  { larger: 'twice as large', size: 32, widths: [1280, 768, 320] },
  { larger: 'half as large again', size: 24, widths: [320] },
];

test('at 400 % zoom on a laptop the search can be seen and used', async () => {
  const page = await sharedTab({ viewport: laptop });
  await page.goto('/');
  await page
    .getByRole('combobox')
    .or(page.getByRole('searchbox'))
    .first()
    .fill(village.name.toLowerCase());
  await page.getByRole('option').first().click();
  await page.waitForURL(`**${pageOf(village.municipality)}`);
});

/** One that names partners and themes, one that names no money, and one that did not answer. */
const named = firstWhere(
  answered,
  ({ aantal_partners, themas = '' }) => Number(aantal_partners) > 0 && themas.includes('|'),
);
const withoutAmount = firstWhere(
  answered,
  (row) => row['budget_per_vergunninghouder_eur_reden'] === 'niet-genoemd',
);
const without = firstWhere(silent, () => true);

/** What must not look alike in each drawing, when a contrast theme takes the colours. */
const told: [path: string, drawing: string, marks: Record<string, string>][] = [
  [
    `/grafieken/aanpak-kaart/?gemeente=${slug(named)}`,
    'figure svg.breed',
    {
      'mostly VluchtelingenWerk': 'a:not(.gekozen) .v.vluchtelingenwerk',
      'the municipality itself': '.v.gemeente',
      'a network': '.v.netwerk',
      citizens: '.v.burgers',
      'another organisation': '.v.andere-organisatie',
      unclear: '.v.onduidelijk',
      'no answer': '.v.stil',
      chosen: 'a.gekozen .v',
    },
  ],
  [
    `/grafieken/respons-kaart/?gemeente=${slug(without)}`,
    'figure svg.breed',
    { answer: '.v.ja', 'no answer': 'a:not(.gekozen) .v.stil', chosen: 'a.gekozen .v' },
  ],
  [
    `/grafieken/respons-omvang/?gemeente=${slug(named)}`,
    'figure svg.breed',
    { answer: 'a:not(.gekozen) .v.ja', 'no answer': '.v.stil', chosen: 'a.gekozen .v' },
  ],
  [
    `/grafieken/budget/?gemeente=${slug(withoutAmount)}`,
    'figure svg.breed',
    {
      'an amount': '.v.ja',
      'another kind of amount': '.v.andere-organisatie',
      'no amount': 'a:not(.gekozen) .v.leeg',
      'no answer': '.v.stil',
      chosen: 'a.gekozen .v',
    },
  ],
  [
    `/grafieken/partners/?gemeente=${slug(named)}`,
    'figure svg.breed',
    { named: 'a:not(.gekozen) .v.ja', 'a group': '.v.leeg', chosen: 'a.gekozen .v.ja' },
  ],
  [
    `/grafieken/themas/?gemeente=${slug(named)}`,
    'figure svg.breed',
    { theme: 'a:not(.gekozen) .v', chosen: 'a.gekozen .v' },
  ],
  [
    `/grafieken/thema-combinaties/?gemeente=${slug(named)}`,
    'figure svg.breed',
    { others: 'a:not(.gekozen) .v.ja', chosen: 'a.gekozen .v.ja' },
  ],
  [
    '/grafieken/tijdlijn/',
    'figure svg.breed',
    { survey: '.v.netwerk', 'an area': '.v.ja', 'the country': '.v.leeg' },
  ],
  [
    pageOf(named),
    '.plaats svg',
    { others: '.ander', alike: '.gelijk', silent: '.stil', here: '.hier' },
  ],
  [
    `/embed/gemeente/${slug(named)}/`,
    '.embleem',
    { others: 'use, path:not(.hier)', here: '.hier' },
  ],
];

/** How the marks that are drawn look, and which can hardly be told from the ground. */
function looksOf([drawing, marks]: readonly [string, Record<string, string>]) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const luminance = (colour: string) => {
    if (!canvas) return 0;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
  const contrast = (colour: string) => {
    const [dark = 0, light = 0] = [luminance(colour), ground].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const seen = (colour: string) => colour !== 'none' && contrast(colour) >= 3;
  return Object.entries(marks).flatMap(([name, selector]) => {
    const element = document.querySelector(`${drawing} :is(${selector})`);
    if (!element) return [];
    const { fill, stroke } = getComputedStyle(element);
    const hatched = element.nextElementSibling?.matches('.arcering') ?? false;
    return [{ name, look: `${fill} ${stroke} ${hatched}`, visible: seen(fill) || seen(stroke) }];
  });
}

const schemes = ['dark', 'light'] as const;

/** A tab in a contrast theme. */
const contrastTab = (colorScheme: (typeof schemes)[number]) =>
  sharedTab({ forcedColors: 'active', colorScheme, viewport: { width: 1280, height: 900 } });

test.each(
  told.flatMap(([path, drawing, marks]) =>
    schemes.map((colorScheme) => ({ path, colorScheme, drawing, marks })),
  ),
)(
  'in a $colorScheme contrast theme nothing in the drawing on $path looks like something else',
  async ({ path, colorScheme, drawing, marks }) => {
    const page = await contrastTab(colorScheme);
    await page.goto(path);
    if (path.includes('?')) await page.locator(`${drawing} a.gekozen`).first().waitFor();
    const looks = await page.evaluate(looksOf, [drawing, marks] as const);
    // No drawing has to show each kind, but most do.
    expect(looks.length).toBeGreaterThan(Object.keys(marks).length / 2);
    expect(looks.filter(({ visible }) => !visible)).toEqual([]);
    expect(new Set(looks.map(({ look }) => look)).size, JSON.stringify(looks)).toBe(looks.length);
  },
);

/** Squares that tell something by how they are filled, and what each of them tells. */
const squares: [path: string, square: string, told: string][] = [
  ['/', '.namen td[class]', 'class'],
  ['/', '.sleutel li', 'class'],
  ['/gemeenten/', 'td.vak > a', 'class'],
  [pageOf(named), '.plaats li', 'class'],
  [besides(...answered.slice(0, 4)), '.oordeel', 'data-oordeel'],
];

/** How the squares look, by what they tell. */
function looksOfSquares([square, told]: readonly [string, string]) {
  const looks = new Map<string, Set<string>>();
  for (const element of document.querySelectorAll(square)) {
    const means = element.closest(`[${told}]`)?.getAttribute(told) ?? '';
    const look = ['', '::before', '::after'].map((part) => {
      const style = getComputedStyle(element, part);
      return `${style.display} ${style.backgroundColor} ${style.backgroundImage} ${style.border}`;
    });
    looks.set(means, (looks.get(means) ?? new Set()).add(look.join(' | ')));
  }
  return [...looks].map(([means, all]) => ({ means, looks: [...all] }));
}

test.each(
  squares.flatMap(([path, square, told]) =>
    schemes.map((colorScheme) => ({ path, colorScheme, square, told })),
  ),
)(
  'in a $colorScheme contrast theme no two kinds of $square on $path look alike',
  async ({ path, colorScheme, square, told }) => {
    const page = await contrastTab(colorScheme);
    await page.goto(path);
    await page.locator(square).first().waitFor();
    const found = await page.evaluate(looksOfSquares, [square, told] as const);
    expect(found.length).toBeGreaterThan(1);
    const looks = new Set(found.flatMap((one) => one.looks));
    expect(looks.size, JSON.stringify(found)).toBe(found.length);
  },
);

test.each(['/', '/vergelijken/'])(
  'in a contrast theme the option on %s that Enter takes is outlined, and no other',
  async (path) => {
    const page = await sharedTab({ forcedColors: 'active' });
    await page.goto(path);
    const field = page.locator('main input').first();
    await field.fill(nameOf(named).slice(0, 2));
    await page.getByRole('option').nth(1).waitFor();
    await field.press('ArrowDown');
    const outlined = await page.getByRole('option').evaluateAll((options) =>
      options
        .filter((option) => {
          const { outlineStyle, outlineColor } = getComputedStyle(option);
          return outlineStyle !== 'none' && !outlineColor.startsWith('rgba');
        })
        .map((option) => option.getAttribute('aria-selected')),
    );
    expect(outlined).toEqual(['true']);
  },
);

test('on paper the page of a municipality is its facts: no menu, no search, links with a source', async () => {
  const page = await sharedTab();
  await page.goto(pageOf(named));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1').isVisible()).resolves.toBe(true);
  await expect(page.getByRole('navigation').first().isVisible()).resolves.toBe(false);
  await expect(page.locator('site-search').isVisible()).resolves.toBe(false);
});

const lengthOf = (path: string) => statSync(`dist${path}index.html`).size;

/** The page with most to tell. */
const fullest = answered.map(pageOf).toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? '';

test('on paper a municipality is a brief of at most two sheets, with a code that only paper loads', async () => {
  const page = await sharedTab();
  const codes: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/qr.svg')) codes.push(new URL(request.url()).pathname);
  });
  for (const path of [
    fullest,
    ...[silent, unasked].flatMap((rows) => rows.slice(0, 1).map(pageOf)),
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(codes).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(sheets.length, path).toBeGreaterThan(0);
    // Each survey more has its answers beside those of the others.
    expect(sheets.length, path).toBeLessThanOrEqual(1 + sourceSurveys().length);
    expect(codes.splice(0)).toEqual([`${path}qr.svg`]);
  }
});

/** What stays in sight as the page scrolls, and takes more than half of the screen. */
function inTheWay() {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 2)
    .map(({ className }) => `keeps ${String(className)} in sight`);
}

function moving() {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const seconds = [transitionDuration, animationDuration].flatMap((text) =>
        text.split(',').map(parseFloat),
      );
      return Math.max(...seconds) > 0.01 || scrollBehavior === 'smooth';
    })
    .map(({ tagName, className }) => `moves ${tagName} ${String(className)}`);
}

const sheet = { width: 718, height: 1047 };

/** What has to stay whole on a sheet and is taller than one, so that the sheet before it stays empty. */
function tooTall(most: number) {
  const whole = [...document.body.querySelectorAll('*')].filter(
    (element) => getComputedStyle(element).breakInside === 'avoid',
  );
  return whole
    .filter((element) => element.getBoundingClientRect().height > most)
    .map(({ tagName, className }) => `has a ${tagName}.${String(className)} taller than a sheet`);
}

/** Words and years that the narrowest screen has room for, over two lines because their column has not; no title or address. */
function splitWords() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const split: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const around = text.parentElement;
    if (!around?.checkVisibility() || around.closest('h1, h2, svg, code, pre, .adres, .weg'))
      continue;
    for (const { 0: word, index } of text.data.matchAll(
      /(?<![\p{L}\p{N}./@])(?:\p{L}{4,9}|\d{4})(?![\p{L}\p{N}./@][\p{L}\p{N}])/gu,
    )) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
      if (lines.size > 1) split.push(`splits “${word}” in ${around.tagName}.${around.className}`);
    }
  }
  return split;
}

describe('on a page of each kind', () => {
  const found = { zoomed: [] as string[], still: [] as string[], paper: [] as string[] };
  const cut = new Map(textSizes.map(({ size }) => [size, [] as string[]]));
  beforeAll(async () => {
    const page = await sharedTab({ reducedMotion: 'reduce' });
    const session = await page.context().newCDPSession(page);
    const writeIn = async (standard: number) => {
      await session.send('Page.setFontSizes', { fontSizes: { standard } });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        `${standard}px`,
      );
    };
    for (const path of samples) {
      const tell = (faults: string[]) => faults.map((fault) => `${path} ${fault}`);
      await page.setViewportSize(laptop);
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      found.still.push(...tell(await page.evaluate(moving)));
      if (!isEmbed(path)) found.zoomed.push(...tell(await page.evaluate(inTheWay)));
      await page.setViewportSize(sheet);
      await page.emulateMedia({ media: 'print' });
      found.paper.push(
        ...tell(await page.evaluate(cutOff)),
        ...tell(await page.evaluate(tooTall, sheet.height)),
      );
      await page.emulateMedia({ media: 'screen' });
      for (const { size, widths } of textSizes) {
        await writeIn(size);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const faults = [
            ...(await page.evaluate(cutOff)),
            ...(await page.evaluate(splitWords)),
            ...(await page.evaluate(beyondEdge)),
          ];
          cut.get(size)?.push(...tell(faults).map((fault) => `${fault} at ${width} px`));
        }
      }
      await writeIn(16);
    }
    await session.detach();
  });

  test.each(textSizes)(
    'text $larger: on no screen anything is cut off, no word or year is split, and no page scrolls sideways',
    ({ size }) => {
      expect(cut.get(size)).toEqual([]);
    },
  );

  test('with reduced motion nothing moves', () => {
    expect(found.still).toEqual([]);
  });

  test('at 400 % zoom on a laptop nothing stays in the way', () => {
    expect(found.zoomed).toEqual([]);
  });

  test('on a sheet of A4 nothing is cut off at the side, and nothing leaves a sheet empty', () => {
    expect(found.paper).toEqual([]);
  });
});
