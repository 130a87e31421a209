import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartIds } from '../../src/charts/index.ts';
import { browserOfFile, readPages, tabsOf } from '../support/browser.ts';
import { formatDate } from '../../src/text/format-date.ts';
import { formatNumber } from '../../src/text/format.ts';
import {
  answered,
  firstWhere,
  nameOf,
  newestRows,
  newestSurvey,
  pageOf,
  silent,
  surveyed,
  type Row,
} from '../support/newest-rows.ts';
import { outsider } from '../support/outsider.ts';
import { pages } from '../support/pages.ts';
import { publishedRows } from '../support/published-rows.ts';
import { shownCharts } from '../support/shown-charts.ts';
import { sourceRows } from '../support/source-rows.ts';
import { sourceSurveys } from '../support/source-surveys.ts';
import { unescaped } from '../support/unescaped.ts';
import { village } from '../support/village.ts';

const tabFor = tabsOf(await browserOfFile());

const open = async (path: string, width = 360, javaScriptEnabled = true) => {
  const page = await tabFor({ viewport: { width, height: 720 }, javaScriptEnabled });
  await page.goto(path);
  return page;
};

const textOf = (path: string) =>
  unescaped(
    readFileSync(`dist${path}index.html`, 'utf8')
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
      .replaceAll('<span class="af"></span>', '')
      .replace(/<[^>]+>/g, ' '),
  ).replace(/\s+/g, ' ');

test('each municipality of the tables has one page that carries its name', () => {
  const rows = sourceRows('gemeenten.csv');
  expect(newestRows).toHaveLength(rows.length);
  const pages = globSync('dist/gemeenten/*/index.html').map((file) => readFileSync(file, 'utf8'));
  expect(pages).toHaveLength(rows.length);
  for (const { gemeentenaam } of rows)
    expect(
      pages.filter((page) => unescaped(page).includes(`<h1>${gemeentenaam}</h1>`)),
      gemeentenaam,
    ).toHaveLength(1);
});

test('a resident finds a municipality by a village and by a postcode, in two steps', async () => {
  const { name, postcode, municipality } = village;
  for (const query of [name, postcode]) {
    const page = await open('/');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill(query);
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await first.innerText()).toContain(name);
    await first.click();
    await page.waitForURL(`**${pageOf(municipality)}`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(nameOf(municipality));
  }
});

test('the search says of a place elsewhere that it was not asked, and leads to no other municipality', async () => {
  const page = await open(`/zoeken/?q=${nameOf(outsider)}`);
  const results = page.locator('#resultaten');
  await results
    .getByText(/hoorde niet bij/)
    .first()
    .waitFor();
  const addresses = await results
    .locator('li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(
    addresses.filter((address) => address?.startsWith('/gemeenten/') && address !== '/gemeenten/'),
  ).toEqual([]);
});

/** The longest name without a space, which no line of a screen can be broken in. */
const longest = firstWhere(
  newestRows
    .filter((row) => /^\p{L}+$/u.test(nameOf(row)))
    .toSorted((a, b) => nameOf(b).length - nameOf(a).length),
  () => true,
);

test('the search says once that a name is written otherwise, and what it may be', async () => {
  const name = nameOf(longest);
  const page = await open(`/zoeken/?q=${name.slice(0, 3)}${name.slice(4)}`);
  await page.locator('#resultaten').getByRole('link', { name, exact: true }).waitFor();
  const said = await page.getByRole('main').innerText();
  expect(said.match(/Geen naam is precies zo geschreven/g)).toHaveLength(1);
});

test('a long name has the width of a small screen, and is not broken off', async () => {
  const page = await open(pageOf(longest), 320);
  const heading = page.getByRole('heading', { level: 1 });
  const lines = await heading.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
  });
  expect(lines).toBe(1);
});

test('the search knows organisations', async () => {
  const names = publishedRows('organisaties').map(({ organisatie }) => organisatie);
  const { organisatie_id, organisatie = '' } = firstWhere(
    publishedRows('partners'),
    ({ met_naam, organisatie = '' }) =>
      met_naam === 'ja' && names.filter((name) => name?.includes(organisatie)).length === 1,
  );
  const page = await open(`/zoeken/?${new URLSearchParams({ q: organisatie })}`);
  const first = page.locator('#resultaten li').first();
  await first.waitFor();
  expect(await first.locator('a').getAttribute('href')).toBe(`/partners/${organisatie_id}/`);
});

test('the page of an organisation names every municipality that named it, in whichever survey', () => {
  for (const { organisatie_id, gemeentenaam } of publishedRows('partners'))
    expect(textOf(`/partners/${organisatie_id}/`), organisatie_id).toContain(gemeentenaam);
});

/** The summary of the last answer of a municipality before the newest survey. */
function summaryBefore({ gemeentecode }: Row): string | undefined {
  const older = sourceSurveys().filter(({ id }) => id !== newestSurvey.id);
  const rows = older.flatMap(({ id }) =>
    publishedRows('gemeenten').filter((row) => row['enquete'] === id),
  );
  return rows.find(
    (row) => row['gemeentecode'] === gemeentecode && row['status'] === 'beantwoord',
  )?.['samenvatting'];
}

test('a municipality that did not answer has an honest page, with what it said before', () => {
  for (const row of silent) {
    const [text, before] = [textOf(pageOf(row)), summaryBefore(row)];
    const when = before === undefined ? '' : `uit ${newestSurvey.year} `;
    expect(text).toContain(`Van ${nameOf(row)} is geen antwoord ${when}bekend`);
    if (before !== undefined) expect(text.replaceAll('\u00a0', ' ')).toContain(before);
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  }
});

test('every municipality says whom to ask today, where its site was, and gives a letter to copy', () => {
  const rows = sourceRows('gemeenten.csv');
  const rowOf = new Map(rows.map((row) => [row['gemeentecode'], row]));
  const officialName = new Map(
    [...sourceRows('landelijk/gemeenten.csv'), ...rows].map((row) => [
      row['gemeentecode'],
      row['gemeentenaam'],
    ]),
  );
  for (const row of newestRows) {
    const page = readFileSync(`dist${pageOf(row)}index.html`, 'utf8');
    const [now = ''] = /<section[^>]*aria-labelledby="nu".*?<\/section>/s.exec(page) ?? [];
    const code = rowOf.get(row['gemeentecode'])?.['opgegaan_in'] || row['gemeentecode'];
    expect(unescaped(now)).toContain(`Vraag het aan de gemeente ${officialName.get(code)}`);
    expect(now).toContain('href="/zelf-vragen/"');
    expect(now).toContain(`href="${rowOf.get(code)?.['website'] || 'mailto:'}`);
    expect(now.match(/<li>[^<]*Zoek/g)).toHaveLength(3);
    expect(now).not.toMatch(/undefined|href="tel:/);
  }
});

test('a municipality that did not answer has the amounts of the State, and its neighbours', () => {
  for (const row of silent.slice(0, 1)) {
    const text = textOf(pageOf(row));
    const yardsticks = sourceRows('beleid.csv').filter(
      ({ maatstaf, maatstaf_van = '', maatstaf_tot = '' }) =>
        maatstaf !== '' && +maatstaf_van <= newestSurvey.year && newestSurvey.year <= +maatstaf_tot,
    );
    for (const { waarde } of yardsticks)
      expect(text).toContain(`€ ${formatNumber(Number(waarde))}`);
    const neighbours = sourceRows('buren.csv').flatMap(
      ({ gemeentecode_a, gemeentenaam_a, gemeentecode_b, gemeentenaam_b }) => {
        if (gemeentecode_a === row['gemeentecode']) return [gemeentenaam_b];
        return gemeentecode_b === row['gemeentecode'] ? [gemeentenaam_a] : [];
      },
    );
    expect(neighbours).not.toEqual([]);
    for (const name of neighbours) expect(text).toContain(name);
  }
});

test('an amount that is the national one is said to be that', () => {
  const national = publishedRows('budgetten').filter(
    ({ bron, omvat }) => bron === newestSurvey.source && omvat === 'rijksbijdrage-begeleiding',
  );
  for (const { gemeentecode } of national) {
    const row = firstWhere(newestRows, (row) => row['gemeentecode'] === gemeentecode);
    expect(textOf(pageOf(row))).toContain('het is geld van het Rijk');
  }
});

test('the page of a municipality that merged names what it became', () => {
  const codes = newestRows.map(({ gemeentecode }) => gemeentecode);
  const row = firstWhere(newestRows, ({ opgegaan_in }) => codes.includes(opgegaan_in));
  const became = firstWhere(newestRows, (other) => other['gemeentecode'] === row['opgegaan_in']);
  expect(textOf(pageOf(row))).toContain(nameOf(became));
});

test('an amount that we derived stands beside its calculation, whichever survey it is of', () => {
  const derived = firstWhere(
    publishedRows('gemeenten'),
    (row) => row['budget_per_vergunninghouder_soort'] === 'afgeleid',
  );
  const { bedrag_eur } = firstWhere(
    publishedRows('budgetten'),
    (row) =>
      row['gemeentecode'] === derived['gemeentecode'] &&
      row['bron'] === derived['bron'] &&
      row['eenheid'] === 'per-jaar',
  );
  const text = textOf(pageOf(derived));
  expect(text).toContain(`${formatNumber(Number(bedrag_eur))} gedeeld door `);
  expect(text).toMatch(/ander geld/i);
});

test('the pages of an area show what changed there and when, and how the link is made', () => {
  const derived = sourceRows('gebieden.csv').filter(({ koppeling }) => koppeling === 'afgeleid');
  expect(derived).not.toEqual([]);
  for (const { gebied, gemeentecode, uitleg } of derived) {
    const row = firstWhere(newestRows, (row) => row['gemeentecode'] === gemeentecode);
    const text = textOf(pageOf(row));
    expect(text).toContain(uitleg);
    const days = sourceRows('samenwerkingen.csv').filter((row) => row['gebied'] === gebied);
    for (const { van = '' } of days) expect(text).toContain(van && formatDate(van));
  }
});

test('no page shows a broken value', () => {
  const broken = globSync('dist/**/*.html').filter((file) =>
    />[^<]*(undefined|NaN|\[object Object\])[^<]*</.test(readFileSync(file, 'utf8')),
  );
  expect(broken).toEqual([]);
});

/** Of how many municipalities a chart tells: of those that were asked. */
const ofAsked = new RegExp(String.raw`N\s=\s\d+\svan\s${answered.length + silent.length}\b`);

test.each(shownCharts)(
  'the chart %s stands in a figure with title, N, source and the same values as a table',
  async (id) => {
    const page = await open(`/grafieken/${id}/`);
    const figure = page.locator('figure');
    expect(await figure.getByRole('heading').innerText()).not.toBe('');
    expect(await figure.locator('.onder').innerText()).toMatch(
      id === 'tijdlijn' ? /\d{4} tot en met \d{4}/ : ofAsked,
    );
    expect(await figure.locator('figcaption').innerText()).toContain('Bron: ');
    expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(1);
    expect(await figure.locator('svg:visible').count()).toBe(1);
    expect(existsSync(`dist/grafieken/${id}.svg`)).toBe(true);
    const codes = page.locator('textarea').filter({ hasText: '<iframe' });
    const snippet = await codes.first().inputValue();
    expect(snippet).toMatch(
      /^<iframe src="https:\/\/[^"]+\/embed\/[a-z-]+\/\?thema=[^"]+" title="[^"]+"/,
    );
  },
);

test('each survey has its charts and its list, which count its own answers, and each leads to the others', () => {
  for (const { id } of sourceSurveys()) {
    const rows = publishedRows('gemeenten').filter(({ enquete }) => enquete === id);
    const [given, without] = ['beantwoord', 'niet-gereageerd'].map(
      (status) => rows.filter((row) => row['status'] === status).length,
    );
    const asked = (given ?? 0) + (without ?? 0);
    const isNewest = id === newestSurvey.id;
    const sized = rows.filter(
      ({ status = '', inwoners }) =>
        ['beantwoord', 'niet-gereageerd'].includes(status) && inwoners !== '',
    ).length;
    const sizes = new RegExp(String.raw`N\s=\s(${given}|${asked}|${sized})\svan\s${asked} `);
    const paths = chartIds.map((chart) => `/grafieken/${chart}/${isNewest ? '' : `${id}/`}`);
    const shown = paths.filter((path) => pages.includes(path));
    expect(shown).not.toEqual([]);
    for (const path of shown) {
      const text = textOf(path);
      if (!path.includes('tijdlijn')) expect(text, path).toMatch(sizes);
      for (const { year } of sourceSurveys()) expect(text, path).toContain(String(year));
    }
    expect(textOf(isNewest ? '/gemeenten/' : `/enquetes/${id}/`)).toContain(
      `${given} van de ${asked} gevraagde gemeenten`,
    );
  }
});

test.each(shownCharts)(
  'the embed %s can be read without scripts on a screen of 320 px',
  async (id) => {
    const page = await open(`/embed/${id}/`, 320, false);
    const text = await page.locator('main').innerText();
    if (id !== 'tijdlijn') expect(text).toMatch(ofAsked);
    expect(text).toContain('Bron: ');
    expect(await page.getByRole('link', { name: 'Integratieatlas' }).getAttribute('href')).toBe(
      `/grafieken/${id}/`,
    );
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  },
);

test.each([
  ['gemeenten', 'inwoners', 'inwoners_reden'],
  ['gemeenten', 'budget_per_vergunninghouder_eur', 'budget_per_vergunninghouder_eur_reden'],
  ['gemeenten', 'aantal_partners', 'aantal_partners_reden'],
  ['gemeenten', 'aantal_projecten', 'aantal_projecten_reden'],
  ['budgetten', 'bedrag_eur', 'bedrag_eur_reden'],
])('in %s.csv either %s or %s is filled in, never both', (table, column, reason) => {
  const wrong = publishedRows(table).filter((row) => (row[column] === '') === (row[reason] === ''));
  expect(wrong).toEqual([]);
});

test('no text column of a published table is ever blank', () => {
  const { resources } = JSON.parse(readFileSync('dist/data/datapackage.json', 'utf8')) as {
    resources: { name: string; schema: { fields: { name: string; type: string }[] } }[];
  };
  for (const { name, schema } of resources) {
    const texts = schema.fields.filter(
      (field) => field.type === 'string' && !field.name.endsWith('_reden'),
    );
    for (const row of publishedRows(name))
      for (const field of texts)
        // What is missing may have its reason beside it.
        expect(row[field.name] || row[`${field.name}_reden`], `${name} ${field.name}`).toBeTruthy();
  }
});

test('every source stands on the page of sources, and every text has a page', () => {
  const text = textOf('/bronnen/');
  for (const { titel } of publishedRows('bronnen')) expect(text).toContain(titel);
  const texts = globSync('*.mdx', { cwd: 'content/achtergrond', exclude: ['verantwoording.mdx'] });
  expect(texts).not.toEqual([]);
  for (const file of texts)
    expect(existsSync(`dist/achtergrond/${file.replace('.mdx', '')}/index.html`), file).toBe(true);
});

test('the method page computes the agreement of both codings, of each survey that has them', () => {
  const text = textOf('/verantwoording/');
  for (const { id } of sourceSurveys()) {
    const coded = sourceRows(`enquetes/${id}/codering.csv`).filter(({ veld }) => veld === 'aanpak');
    const same = coded.filter(({ eerste, tweede }) => eerste === tweede).length;
    const share = ((100 * same) / coded.length).toFixed(1).replace('.', ',');
    if (coded.length === 0) continue;
    expect(text).toMatch(
      new RegExp(`Wie deed het meeste\\? ${same} van ${coded.length} ${share}% kappa [01],\\d`),
    );
  }
});

const comparisons = pages.filter((page) => /^\/vergelijken\/[^/]+\/$/.test(page));

test('without scripts the comparison leads to every surveyed municipality beside others', async () => {
  const page = await open('/vergelijken/', 1280, false);
  expect(comparisons).toHaveLength(surveyed.length);
  for (const path of comparisons)
    expect(await page.locator(`main .kolommen a[href="${path}"]`).count(), path).toBe(1);
  expect(await page.locator('main').innerText()).toContain('Zelf kiezen kan alleen met JavaScript');
  expect(await page.locator('#kies-veld').isVisible()).toBe(false);
});

function comparisonFaults(made: Document) {
  const all = [...made.querySelectorAll<HTMLTableCellElement>('.naast tbody td')];
  const silent = all.filter((cell) => cell.querySelector('.vak.stil'));
  const cells = all.filter((cell) => !silent.includes(cell));
  const heads = [...made.querySelectorAll('.naast thead th')];
  const saysWhy = ({ cellIndex }: HTMLTableCellElement) =>
    /\p{L}/u.test(heads[cellIndex]?.querySelector('.weg')?.textContent ?? '') &&
    cells.some((cell) => cell.cellIndex === cellIndex && cell.querySelector('.verwijzing'));
  const said = (cell: Element) => cell.querySelector('.groep, .gat, li')?.textContent.trim() ?? '';
  return [
    ...(made.querySelectorAll('.naast thead a').length > 1 ? [] : ['stands alone']),
    ...(cells.every((cell) => /\p{L}|\d/u.test(said(cell))) ? [] : ['has a blank cell']),
    ...(cells.every((cell) =>
      cell.querySelector('a:is([href^="/bronnen/#"], [href*="#herkomst-"])'),
    )
      ? []
      : ['has a cell without source']),
    ...(silent.every(saysWhy) ? [] : ['has a column that does not say why it is empty']),
    ...(made.querySelector('.zinnen p') ? [] : ['says nothing']),
  ];
}

test('each prerendered comparison sets its municipality beside others and leaves no cell blank without the reason', async () => {
  const read = await readPages(comparisons, comparisonFaults);
  expect(read.filter(({ found }) => found.length > 0)).toEqual([]);
});
