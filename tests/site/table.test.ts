import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { budgetCoverages, budgetKinds } from '../../src/survey/vocabulary.ts';
import { capitalise } from '../../src/text/format.ts';
import { answered, firstWhere, newestSurvey, silent, type Row } from '../support/newest-rows.ts';
import { sourceSurveys } from '../support/source-surveys.ts';
import { publishedRows } from '../support/published-rows.ts';
import {
  all,
  approach,
  choose,
  codes,
  header,
  open,
  records,
  said,
  searchOf,
  sortBy,
  theme,
} from '../support/list-page.ts';

const published = readFileSync('dist/data/gemeenten.csv', 'utf8');

const codesWhere = (fits: (record: Record<string, string>) => boolean) =>
  records
    .filter(fits)
    .map(({ gemeentecode }) => gemeentecode)
    .sort();

/** The groups as a reader sees them: the heading, and each row with its rank. */
const groups = (page: Page) =>
  page.locator('table.gemeentetabel tbody').evaluateAll((bodies) =>
    bodies.map((body) => ({
      label: body.querySelector('.groep')?.textContent,
      rows: [...body.querySelectorAll('tr[data-code]')].map((row) => ({
        rank: row.querySelector('.rang')?.textContent.trim(),
        // A cell over several columns stands in each of them.
        cells: [...row.querySelectorAll('td')].flatMap((cell) =>
          Array.from({ length: cell.colSpan }, () => cell.firstChild?.textContent?.trim()),
        ),
      })),
    })),
  );

test('without scripts the whole table stands there, and nothing that does not work', async () => {
  const page = await open('?thema=taal&sorteer=inwoners', { javaScriptEnabled: false });
  expect((await codes(page)).toSorted()).toEqual(codesWhere(() => true));
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  expect(await page.locator('main input:visible').count()).toBe(0);
  const empty = await page
    .locator('tbody td')
    .evaluateAll((cells) => cells.filter((cell) => cell.textContent.trim() === '').length);
  expect(empty).toBe(0);
});

test('a click sorts from high to low, the next one from low to high', async () => {
  const page = await open();
  await sortBy(page, 'inwoners');
  expect(await header(page, 'inwoners').getAttribute('aria-sort')).toBe('descending');
  const size = (record?: Record<string, string>) => Number(record?.['inwoners']);
  const known = records.filter(({ inwoners }) => inwoners !== '');
  const largest = known
    .toSorted((a, b) => size(b) - size(a))
    .map((record) => record['gemeentecode']);
  expect((await codes(page)).slice(0, known.length)).toEqual(largest);
  await sortBy(page, 'inwoners');
  expect(await header(page, 'inwoners').getAttribute('aria-sort')).toBe('ascending');
  expect((await codes(page)).slice(0, known.length)).toEqual(largest.toReversed());
  expect(await page.locator('th[aria-sort]').count()).toBe(1);
});

test.each(['op', 'af'])(
  'missing values come last, with their reason and without a rank (%s)',
  async (direction) => {
    const page = await open(`?sorteer=partners&richting=${direction}`);
    const [present, ...missing] = await groups(page);
    const counts = present?.rows.map(({ cells }) => Number(cells[3])) ?? [];
    expect(counts).toHaveLength(codesWhere((row) => row['aantal_partners'] !== '').length);
    expect(present?.rows.map(({ rank }) => rank)).toEqual(
      counts.map((count) => `${counts.indexOf(count) + 1}.`),
    );
    const withReason = (label = '') =>
      codesWhere(
        (row) => row['aantal_partners_reden'] === label.toLowerCase().replaceAll(' ', '-'),
      );
    expect(missing.length).toBeGreaterThan(1);
    for (const { label } of missing) {
      const [, reason, count] = /^(.*) \((\d+)\)$/.exec(label ?? '') ?? [];
      expect(withReason(reason)).toHaveLength(Number(count));
    }
    expect(missing.flatMap(({ rows }) => rows).length + counts.length).toBe(all);
    for (const { label, rows } of missing)
      for (const { rank, cells } of rows) {
        expect(rank).toBeUndefined();
        expect(label?.toLowerCase()).toContain(cells[3]);
      }
    expect(await said(page, 'order')).toContain(`${counts.length} van ${all} met een waarde`);
    expect(await said(page, 'note')).toContain('Groepen zonder naam');
  },
);

/** The heading above an amount in the list: of which kind it is, and what it is for. */
function kindOfAmount(row: Row): string {
  const { gemeentecode, budget_per_vergunninghouder_soort: kind = '' } = row;
  const unit = kind === 'afgeleid' ? 'per-jaar' : 'per-vergunninghouder';
  const { omvat = '' } = firstWhere(
    publishedRows('budgetten').filter(({ bron }) => bron === newestSurvey.source),
    (budget) => budget['gemeentecode'] === gemeentecode && budget['eenheid'] === unit,
  );
  const [{ label }, covers] = [
    budgetKinds[kind as keyof typeof budgetKinds],
    budgetCoverages[omvat as keyof typeof budgetCoverages],
  ];
  return `${capitalise(label)}: ${covers.label}`;
}

test('unlike budgets stand apart and have no rank', async () => {
  const page = await open('?sorteer=budget&richting=af');
  const found = await groups(page);
  const kinds = Map.groupBy(
    records.filter((row) => row['budget_per_vergunninghouder_eur'] !== ''),
    kindOfAmount,
  );
  expect(kinds.size).toBeGreaterThan(0);
  expect(
    found
      .slice(0, kinds.size)
      .map(({ label, rows }) => [label, rows.length])
      .sort(),
  ).toEqual([...kinds].map(([label, rows]) => [`${label} (${rows.length})`, rows.length]).sort());
  expect(await page.locator('.rang').count()).toBe(0);
});

test('filters leave the rows that fit, and say how many', async () => {
  const page = await open();
  await choose(page, 'thema', theme);
  await choose(page, 'aanpak', approach);
  const expected = codesWhere(
    ({ themas, aanpak }) => !!themas?.split('|').includes(theme) && aanpak === approach,
  );
  expect((await codes(page)).toSorted()).toEqual(expected);
  expect(await said(page, 'count')).toBe(`${expected.length} van ${all} gemeenten`);
  await expect.poll(() => searchOf(page)).toBe(`?thema=${theme}&aanpak=${approach}`);
});

test('the number beside an option is the number of rows that choosing it leaves', async () => {
  const page = await open(`?aanpak=${approach}`);
  const filters = ['thema', 'partner', 'omvang', 'provincie', 'status', 'fase'];
  const options = await page
    .locator(filters.map((filter) => `#keuze-${filter} label`).join())
    .evaluateAll((labels) =>
      labels.map((label) => {
        const box = label.querySelector('input');
        box?.click();
        const left = document.querySelectorAll('tr[data-code]').length;
        box?.click();
        return { told: /\((\d+)\)/.exec(label.textContent)?.[1], left: String(left) };
      }),
    );
  expect(options.length).toBeGreaterThan(filters.length);
  expect(options.filter(({ told, left }) => told !== left)).toEqual([]);
});

test('all branches of VluchtelingenWerk are one choice, each branch is another', async () => {
  const partners = publishedRows('partners').filter(({ bron }) => bron === newestSurvey.source);
  const naming = (fits: (id: string) => boolean) =>
    [
      ...new Set(
        partners
          .filter(({ organisatie_id: id = '', met_naam }) => met_naam === 'ja' && fits(id))
          .map(({ gemeentecode }) => gemeentecode),
      ),
    ].sort();
  const every = await open('?partner=vluchtelingenwerk-alle');
  expect((await codes(every)).toSorted()).toEqual(
    naming((id) => id.startsWith('vluchtelingenwerk')),
  );
  const one = await open('?partner=vluchtelingenwerk');
  expect((await codes(one)).toSorted()).toEqual(naming((id) => id === 'vluchtelingenwerk'));
});

const download = async (page: Page) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download deze lijst/ }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

test('the download is what is shown: the same rows, in the same order, as published', async () => {
  const page = await open(`?thema=${theme}&sorteer=inwoners&richting=af`);
  const shown = await codes(page);
  const text = await download(page);
  const chosen = shown.map((code) => records.find(({ gemeentecode }) => gemeentecode === code));
  const columns = Object.keys(records[0] ?? {});
  expect(shown.length).toBeGreaterThan(0);
  expect(text).toBe(`${Papa.unparse(chosen as object[], { columns, newline: '\r\n' })}\r\n`);
});

test('the download of the whole list is the published file, without the rows of other surveys and of those not asked', async () => {
  const page = await open();
  const lines = (text: string) => text.split('\r\n').sort();
  const shown = new Set(records.map(({ gemeentecode }) => gemeentecode));
  const others = publishedRows('gemeenten').filter(
    ({ enquete, gemeentecode }) => enquete !== newestSurvey.id || !shown.has(gemeentecode),
  );
  const withoutHeader = Papa.unparse(others, { header: false, newline: '\r\n' }).split('\r\n');
  const text = await download(page);
  expect(lines(text)).toEqual(
    lines(published).filter((line) => line === '' || !withoutHeader.includes(line)),
  );
});

test('a municipality without an answer says so in one cell of its row', async () => {
  const page = await open('', { javaScriptEnabled: false });
  for (const { gemeentecode } of silent) {
    const row = page.locator(`tr[data-code="${gemeentecode}"]`);
    expect(await row.getByText('niet gereageerd').count()).toBe(1);
    const spans = await row
      .locator('td')
      .evaluateAll((cells) =>
        cells.reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 1),
      );
    expect(spans).toBe(await page.locator('.gemeentetabel thead th').count());
  }
});

test.each([true, false])(
  'on a phone each municipality is one line that opens, with scripts and without: %s',
  async (javaScriptEnabled) => {
    const page = await open('', { viewport: { width: 320, height: 700 }, javaScriptEnabled });
    const box = page.getByRole('region', { name: 'Alle gemeenten' });
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const shown = async ([row]: readonly Row[]) => {
      const cells = page.locator(`tr[data-code="${row?.['gemeentecode']}"] td`);
      const visible = await cells.evaluateAll((all) => all.map((cell) => cell.checkVisibility()));
      return visible.filter(Boolean).length;
    };
    // With more surveys there is one line more: in which it was asked.
    const more = sourceSurveys().length > 1 ? 1 : 0;
    const toggle = ([row]: readonly Row[]) =>
      page.locator(`tr[data-code="${row?.['gemeentecode']}"] summary`).click();
    for (const [rows, all] of [
      [answered, 7 + more],
      [silent, 2 + more],
    ] as const) {
      expect(await shown(rows)).toBe(1);
      await toggle(rows);
      expect(await shown(rows)).toBe(all);
      await toggle(rows);
    }
    if (javaScriptEnabled) {
      await page.getByText('Filter en sorteer').click();
      await sortBy(page, 'inwoners');
      const largest = records.toSorted((a, b) => Number(b['inwoners']) - Number(a['inwoners']));
      expect((await codes(page))[0]).toBe(largest[0]?.['gemeentecode']);
      const [line] = await page.locator('tr[data-code] td:visible').allInnerTexts();
      expect(line?.replaceAll('.', '')).toBe(largest[0]?.['inwoners']);
    }
  },
);

test.each([320, 390, 768])(
  'at %d px every value beside a name stands under the name of its column',
  async (width) => {
    const page = await open('', { viewport: { width, height: 700 } });
    await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(1);
    const [row] = answered;
    const lefts = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.checkVisibility())
            .map((cell) => Math.round(cell.getBoundingClientRect().left)),
        );
    const values = await lefts(`tr[data-code="${row?.['gemeentecode']}"] td`);
    expect(values.length).toBeGreaterThan(0);
    expect(await lefts('.gemeentetabel thead th:not(:first-child)')).toEqual(values);
    await page.goto(`${page.url()}?sorteer=inwoners`);
    await expect.poll(() => header(page, 'inwoners').getAttribute('aria-sort')).not.toBe(null);
    expect(await header(page, 'inwoners').isVisible()).toBe(true);
  },
);

test('a row that arrives leaves the rows before it as they were', async () => {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  let styled = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { args } of value as { args?: { elementCount?: number } }[])
      styled += args?.elementCount ?? 0;
  });
  const traceConfig = { includedCategories: ['devtools.timeline'] };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  const rows = await page.locator('.gemeentetabel tbody').evaluate((body) => {
    if (body.firstElementChild) body.append(body.firstElementChild.cloneNode(true));
    return body.clientHeight > 0 ? body.children.length : 0;
  });
  const ended = new Promise<unknown>((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await ended;
  expect(styled).toBeGreaterThan(0);
  expect(styled).toBeLessThan(rows);
});
