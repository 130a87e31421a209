import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build/build-site.ts';
import { startServer } from '../../scripts/serve/server.ts';
import { slugOf } from '../../src/text/slug.ts';
import { browserOfFile } from '../support/browser.ts';
import { csvwFaults, type CsvwGroup } from '../support/open-data/csvw-faults.ts';
import { ddiFaults, type XmlNode } from '../support/open-data/ddi-faults.ts';
import { packageFaults, type Package } from '../support/open-data/package-faults.ts';
import { rowsOf, tableFaults } from '../support/open-data/table-faults.ts';
import { rowsIn } from '../support/rows-in.ts';

type Row = Record<string, string>;

const atlas = '.build/vragen';
const out = '.build/vragen-site';
const newest = 'drenthe-2026';
let server: Awaited<ReturnType<typeof startServer>> | undefined;
const browser = await browserOfFile();
let page: Page;
let questions: Row[] = [];
let responses: Row[] = [];
const given = new Map<string, Row>();
const names = new Map<string, string>();

beforeAll(async () => {
  rmSync(join(atlas, 'data'), { recursive: true, force: true });
  cpSync('tests/fixtures/drenthe', atlas, { recursive: true });
  buildSite({ atlas, out });
  const folder = join(atlas, 'data/enquetes', newest);
  questions = rowsIn(join(folder, 'vragen.csv')).filter(
    ({ rol, toon }) => rol === '' && toon === 'ja',
  );
  responses = rowsIn(join(folder, 'antwoorden.csv'));
  for (const row of rowsIn(join(folder, 'gegevens.csv')))
    given.set(`${row['gemeentecode']} ${row['vraag']}`, row);
  for (const row of rowsIn(join(atlas, 'data/organisaties.csv')))
    names.set(row['organisatie_id'] ?? '', row['organisatie'] ?? '');
  for (const row of rowsIn(join(folder, 'projecten.csv')))
    names.set(row['project_id'] ?? '', row['project'] ?? '');
  server = await startServer({ folder: out });
  page = await (await browser.newContext({ baseURL: server.address })).newPage();
}, 300_000);
afterAll(async () => {
  await server?.close();
});

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const number = (value: string, least = 0) =>
  new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: least,
    maximumFractionDigits: 2,
  }).format(Number(value));

/** The words of an answer by its kind, written down apart from the code under test. */
const words: Record<string, (value: string, question: Row) => string> = {
  'ja-nee': (value) => value,
  keuze: (value, { keuzes = '' }) => labelIn(keuzes, value),
  meerkeuze: (value, { keuzes = '' }) =>
    value
      .split('|')
      .map((id) => labelIn(keuzes, id))
      .join(', '),
  getal: (value, { eenheid }) => `${number(value)} ${eenheid}`,
  bedrag: (value, { eenheid }) => `€ ${number(value, value.includes('.') ? 2 : 0)} ${eenheid}`,
  percentage: (value) => `${number(value)}%`,
  datum: (value) => {
    const [year = '', month, day] = value.split('-');
    const name = month && new Date(`${year}-${month}`).toLocaleString('nl', { month: 'long' });
    return [day && Number(day), name, year].filter(Boolean).join(' ');
  },
  tekst: (value) => value,
  organisaties: (value) => namesOf(value),
  projecten: (value) => namesOf(value),
};

const namesOf = (value: string) =>
  value
    .split('|')
    .map((id) => names.get(id))
    .join(', ');

const labelIn = (choices: string, id: string) =>
  choices
    .split('|')
    .find((choice) => choice.startsWith(`${id}=`))
    ?.slice(id.length + 1) ?? '';

/** What a page must say of one municipality and one question. */
function expected({ gemeentecode, status = '' }: Row, question: Row): string {
  const row = given.get(`${gemeentecode} ${question['vraag']}`);
  const reason = row ? row['waarde_reden'] : status === 'beantwoord' ? 'niet-genoemd' : status;
  return reason
    ? reason.replaceAll('-', ' ')
    : (words[question['soort'] ?? '']?.(row?.['waarde'] ?? '', question) ?? '');
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').trim();

/** The texts of every row of the first table of a page, by the text of its first cell. */
const rowsOnPage = async (selector: string) =>
  (
    await page.locator(`${selector} tbody tr`).evaluateAll((rows) =>
      rows.map((row) =>
        Array.from((row as HTMLTableRowElement).cells).flatMap((cell) => {
          const copy = cell.cloneNode(true) as Element;
          for (const note of copy.querySelectorAll('.uitleg')) note.remove();
          // A cell over several columns stands in each of them.
          return Array.from({ length: cell.colSpan }, () => copy.textContent);
        }),
      ),
    )
  ).map((cells) => cells.map(plain));

test('the logo of a newsroom stands on each page, in each frame and on each card', async () => {
  const { logo, address } = JSON.parse(readFileSync(join(atlas, 'data/atlas.json'), 'utf8')) as {
    logo: { file: string; alt: string };
    address: string;
  };
  expect(read('beeld/logo.svg')).toBe(readFileSync(join(atlas, logo.file), 'utf8'));
  for (const path of ['/', '/embed/respons-kaart/', '/embed/gemeente/assen/', '/embed/zoek/']) {
    await page.goto(path);
    const shown = page.getByRole('img', { name: logo.alt });
    expect(await shown.count(), path).toBe(1);
    expect(
      await shown.evaluate((image: HTMLImageElement) => image.naturalWidth > 0 && image.width > 0),
      path,
    ).toBe(true);
  }
  expect(read('index.html')).toContain(`${address}/beeld/kaart/voorpagina.png`);
});

test('on paper a question has nothing to click, and answers of two surveys fit one sheet', async () => {
  await page.emulateMedia({ media: 'print' });
  for (const { vraag } of questions) {
    await page.goto(`/vragen/${vraag ?? ''}/`);
    expect(await page.locator('.geen-druk:visible').count(), vraag).toBe(0);
  }
  await page.emulateMedia({ media: null });
  for (const path of globSync('gemeenten/*/index.html', { cwd: out })) {
    await page.goto(`/${path.replace('index.html', '')}`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g), path).toHaveLength(1);
  }
});

test('who names an amount at a question of the newsroom is not said to tell nothing of money', () => {
  const amounts = new Set(
    questions.filter(({ soort }) => soort === 'bedrag').map(({ vraag }) => vraag),
  );
  const naming = [...given.values()].flatMap(({ vraag, waarde, gemeentecode }) =>
    amounts.has(vraag) && waarde !== '' ? [gemeentecode] : [],
  );
  const pages = responses
    .filter(({ gemeentecode }) => naming.includes(gemeentecode))
    .map(({ gemeentenaam = '' }) => read(`gemeenten/${slugOf(gemeentenaam)}/index.html`));
  expect(pages).not.toEqual([]);
  for (const html of pages) {
    expect(html).not.toContain('niets over geld');
    expect(html).toMatch(/Bij een andere vraag noemde .* wel een bedrag/);
  }
});

test('on paper no heading is torn between two sheets', async () => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/', `/vragen/${questions[0]?.['vraag'] ?? ''}/`, '/grafieken/'])
    for (const heading of await page.goto(path).then(() => page.locator('h1, h2, h3').all()))
      expect(await heading.evaluate((node) => getComputedStyle(node).breakInside), path).toBe(
        'avoid',
      );
  await page.emulateMedia({ media: null });
});

/** What is wrong with a page on a phone: that it scrolls sideways, or says what could not be computed. */
async function unfitOnPhone(): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const nothings = /\b(NaN|undefined|Infinity|null)\b/.exec(await page.innerText('body')) ?? [];
  await page.setViewportSize({ width: 1280, height: 720 });
  return [...(width === 320 ? [] : [`is ${width} px wide`]), ...nothings];
}

test('the page of each question has what every municipality answered, or why it did not, and fits a phone', async () => {
  expect(new Set(questions.map(({ soort }) => soort)).size).toBe(10);
  for (const question of questions) {
    await page.goto(`/vragen/${question['vraag']}/`);
    expect(await page.innerText('h1')).toBe(question['tekst']);
    expect(await page.innerText('.over')).toBe(`Vragen · ${question['kort']}`);
    expect(await page.innerText('main')).toContain('Redactie Verzonnen vroeg dit aan');
    const shown = (await rowsOnPage('main table')).map(([name, answer]) => [name, answer]);
    const head = await page.locator('main table thead th').nth(1).innerText();
    const unit = question['eenheid'] ?? '';
    if (unit) expect(head, 'what the numbers count').toContain(unit);
    const bare = { ...question, eenheid: '' };
    expect(shown, question['vraag']).toEqual(
      responses
        .map((response) => [response['gemeentenaam'], expected(response, bare).trim()])
        .sort(([a = ''], [b = '']) => a.localeCompare(b, 'nl')),
    );
    const count = responses.filter(
      ({ gemeentecode }) => given.get(`${gemeentecode} ${question['vraag']}`)?.['waarde'],
    ).length;
    expect(plain(await page.innerText('main figure'))).toContain(
      `N = ${count} van ${responses.length}`,
    );
    expect(await unfitOnPhone(), question['vraag']).toEqual([]);
  }
});

test('the page of a municipality that answered has each question with its answer in words', async () => {
  const answered = responses.filter(({ status }) => status === 'beantwoord').slice(0, 4);
  for (const response of answered) {
    await page.goto('/gemeenten/');
    const link = page.locator('.gemeentetabel').getByRole('link', {
      name: response['gemeentenaam'] ?? '',
      exact: true,
    });
    await page.goto((await link.getAttribute('href')) ?? '');
    const section = page.locator('section[aria-labelledby="eigen-vragen"]');
    const shown = await section.locator('dl > div').evaluateAll((parts) =>
      parts.map((part) => {
        for (const note of part.querySelectorAll('.uitleg')) note.remove();
        const items = Array.from(part.querySelectorAll('li'), (item) => item.textContent);
        const answer = part.querySelector('dd')?.textContent ?? '';
        return [
          part.querySelector('dt a')?.textContent ?? '',
          items.length > 0 ? items.join(', ') : answer,
        ];
      }),
    );
    expect(
      shown.map(([question = '', answer = '']) => [plain(question), plain(answer).toLowerCase()]),
    ).toEqual(
      questions.map((question) => [question['tekst'], expected(response, question).toLowerCase()]),
    );
  }
});

test('each answer leads to where it comes from, where a reader can say that it is wrong', async () => {
  const [first] = responses.filter(({ status }) => status === 'beantwoord');
  await page.goto(`/gemeenten/${first?.['gemeentenaam']?.toLowerCase()}/`);
  const links = page.locator('section[aria-labelledby="eigen-vragen"] dt a.herkomst');
  expect(await links.count()).toBe(questions.length);
  for (const [at, question] of questions.entries()) {
    const id = (await links.nth(at).getAttribute('href'))?.slice(1) ?? '';
    const row = page.locator(`[id="${id}"]`);
    expect(await row.locator('th').textContent()).toContain(question['kort']);
    const value = given.get(`${first?.['gemeentecode']} ${question['vraag']}`);
    const kinds = { gegeven: 'overgenomen', ingedeeld: 'ingedeeld', berekend: 'afgeleid' };
    expect(await row.textContent()).toContain(
      value?.['waarde'] ? kinds[question['herkomst'] as keyof typeof kinds] : 'geen waarde',
    );
  }
  const section = page.locator('section[aria-labelledby="eigen-vragen"]');
  const correction = await section.getByText('Klopt er iets niet?').getAttribute('href');
  expect(decodeURIComponent(correction ?? '')).toContain(`${first?.['gemeentenaam']}: `);
});

test('a comparison has a row for each question, and never judges what is missing', async () => {
  const [one, other] = responses.filter(({ status }) => status === 'beantwoord');
  const slugs = [one, other].map((row) => row?.['gemeentenaam']?.toLowerCase());
  await page.goto(`/vergelijken/?g=${slugs.join(',')}`);
  await page.locator('table.naast').waitFor();
  const rows = await page.locator('table.naast tbody tr').evaluateAll((found) =>
    found.map((row) => ({
      label: row.querySelector('.veld')?.textContent ?? '',
      verdict: row.querySelector('.oordeel')?.textContent ?? '',
    })),
  );
  for (const { vraag, kort = '', soort = '' } of questions) {
    const found = rows.find(({ label }) => label === kort);
    const [mine, theirs] = [one, other].map(
      (row) => given.get(`${row?.['gemeentecode']} ${vraag}`)?.['waarde'] ?? '',
    );
    const verdict = found?.verdict ?? '';
    if (mine === '' || theirs === '' || soort === 'tekst')
      expect(verdict, kort).toBe('niet te vergelijken');
    else expect(verdict === 'gelijk', kort).toBe(mine === theirs);
    if (['getal', 'bedrag', 'percentage'].includes(soort) && mine && theirs)
      expect(verdict, kort).toMatch(/^verschilt [€\d]/);
  }
});

test('the page of a question has a sentence to take over, but not of summaries', () => {
  for (const { vraag, soort } of questions) {
    const [, sentence] = read(`vragen/${vraag}/index.html`).split('id="zin"');
    expect(sentence !== undefined, vraag).toBe(soort !== 'tekst');
    const count = responses.filter(
      ({ gemeentecode }) => given.get(`${gemeentecode} ${vraag}`)?.['waarde'],
    ).length;
    if (soort !== 'tekst' && count > 0)
      expect(sentence).toContain(`N = ${count} van ${responses.length} gevraagde gemeenten`);
  }
});

test('the list of municipalities has a column for each question, and sorts numbers as numbers', async () => {
  await page.goto('/gemeenten/');
  const heads = (await page.locator('.gemeentetabel th[data-column] .sorteer').allInnerTexts()).map(
    plain,
  );
  const labels = questions.map(({ kort = '' }) => kort);
  const from = heads.indexOf(labels[0] ?? '');
  expect(heads.slice(from, from + labels.length)).toEqual(labels);
  const shown = new Map((await rowsOnPage('.gemeentetabel')).map((cells) => [cells[0], cells]));
  for (const response of responses) {
    const cells = shown.get(response['gemeentenaam'] ?? '')?.slice(from, from + labels.length);
    const wanted = questions.map((question) => {
      const value = given.get(`${response['gemeentecode']} ${question['vraag']}`)?.['waarde'];
      const counted = ['organisaties', 'projecten'].includes(question['soort'] ?? '');
      return counted && value ? String(value.split('|').length) : expected(response, question);
    });
    expect(cells).toEqual(wanted);
  }
  await page.goto('/gemeenten/?sorteer=vraag_uren&richting=af');
  const at = from + labels.indexOf('Uren les');
  const column = (await rowsOnPage('.gemeentetabel')).map((cells) => cells[at] ?? '');
  const hours = column.flatMap((text) =>
    / uur$/.test(text) ? [Number(text.replace(' uur', '').replace(',', '.'))] : [],
  );
  expect(hours.length).toBeGreaterThan(5);
  expect(hours).toEqual(hours.toSorted((a, b) => b - a));
});

test('each row of the list stands on one line of columns, as wide as they need', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/gemeenten/');
  await page.locator('municipality-table:defined').waitFor();
  const tops = await page
    .locator('.gemeentetabel tbody tr')
    .first()
    .evaluate((row) => [
      ...new Set(Array.from(row.children, (cell) => Math.round(cell.getBoundingClientRect().top))),
    ]);
  expect(tops).toHaveLength(1);
});

test('the list can be narrowed to those that chose something', async () => {
  await page.goto('/gemeenten/?vraag_wachtlijst=nee');
  const visible = page.locator('.gemeentetabel tbody tr[data-code]:visible');
  const codes = await visible.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('data-code')),
  );
  const wanted = [...given.values()].filter(
    ({ vraag, waarde }) => vraag === 'wachtlijst' && waarde === 'nee',
  );
  expect(codes.sort()).toEqual(wanted.map(({ gemeentecode }) => gemeentecode).sort());
});

test('the files of a question have bare numbers, with the reason beside where there is none', () => {
  const { data } = Papa.parse<Row>(read('vragen/kosten.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  for (const response of responses) {
    const row = data.find(({ Gemeente }) => Gemeente === response['gemeentenaam']);
    const value = given.get(`${response['gemeentecode']} kosten`)?.['waarde'] ?? '';
    expect(row?.['Kosten (EUR)']).toBe(value === '' ? '' : String(Number(value)));
    expect(row?.['Kosten, reden'] === '').toBe(value !== '');
  }
  expect(read('vragen/excel/kosten.csv')).toMatch(/^\uFEFFGemeente;Kosten \(EUR\);/);
  expect(read('vragen/excel/kosten.csv')).toMatch(/;\d+,5;/);
});

test('of a project of which nobody said how far it was, its page and each file say that', () => {
  const unstated = rowsIn(join(atlas, 'data/enquetes', newest, 'projecten.csv')).filter(
    ({ status }) => status === '',
  );
  expect(unstated.length).toBeGreaterThan(0);
  const json = JSON.parse(read('data/projecten.json')) as Row[];
  for (const { project_id, project = '', gemeentenaam = '' } of unstated) {
    expect(read(`gemeenten/${gemeentenaam.toLowerCase()}/index.html`)).toMatch(
      new RegExp(`${RegExp.escape(project)}\\s+<span[^>]*>\\(hoe ver: niet genoemd`),
    );
    for (const rows of [rowsIn(join(out, 'data/projecten.csv')), json])
      expect(rows.find((row) => row['project_id'] === project_id)?.['status']).toBe('niet-genoemd');
  }
});

test('the published tables have each question, and each answer as its table has it', () => {
  const published = rowsIn(join(out, 'data/gegevens.csv')).filter(
    ({ enquete }) => enquete === newest,
  );
  expect(published).toHaveLength(responses.length * questions.length);
  for (const row of published) {
    const source = given.get(`${row['gemeentecode']} ${row['vraag']}`);
    if (source?.['waarde'])
      expect(row).toMatchObject({ waarde: source['waarde'], waarde_reden: '' });
    else expect(row['waarde']).toBe(row['waarde_reden']);
  }
  const ids = rowsIn(join(out, 'data/vragen.csv')).map(({ enquete, vraag }) => [enquete, vraag]);
  for (const { vraag } of questions) expect(ids).toContainEqual([newest, vraag]);
  const resources = JSON.parse(read('data/datapackage.json')) as { resources: { name: string }[] };
  const told = resources.resources.map(({ name }) => name);
  expect(told).toEqual(expect.arrayContaining(['vragen', 'gegevens']));
  expect(read('data/codeboek.csv')).toContain('gegevens,waarde,');
  expect(existsSync(join(out, 'data/gegevens.parquet'))).toBe(true);
  const { getal } = published.find(({ vraag }) => vraag === 'uren') ?? {};
  expect(getal).toMatch(/^\d+(\.\d+)?$/);
});

test('each survey has a table with a row for each municipality and a column for each question', () => {
  const rows = rowsIn(join(out, `data/antwoorden-${newest}.csv`));
  expect(rows.map(({ gemeentecode }) => gemeentecode).sort()).toEqual(
    responses.map(({ gemeentecode }) => gemeentecode).sort(),
  );
  for (const row of rows)
    for (const { vraag = '', soort = '' } of questions) {
      const value = given.get(`${row['gemeentecode']} ${vraag}`)?.['waarde'] ?? '';
      const measured = ['getal', 'bedrag', 'percentage'].includes(soort);
      const reason = row[`${vraag}_reden`];
      if (value === '') expect(row[vraag]).toBe(measured ? '' : reason);
      else expect(row[vraag]).toBe(measured ? String(Number(value)) : value);
      expect(reason === '').toBe(value !== '');
    }
  const origins = rowsIn(join(out, 'data/herkomst.csv')).filter(
    ({ tabel, kolom }) => tabel === `antwoorden-${newest}` && kolom === questions[0]?.['vraag'],
  );
  expect(origins).toHaveLength(rows.length);
});

interface TextNode extends XmlNode {
  text: string;
  children: TextNode[];
}

test('the codebook of a survey keeps to DDI-Codebook 2.5, and counts what its table holds', async () => {
  const path = `data/antwoorden-${newest}`;
  await page.goto('about:blank');
  const root = await page.evaluate(
    (text) => {
      const nodeOf = (element: Element): object => ({
        name: element.localName,
        text: element.textContent,
        attributes: Object.fromEntries(Array.from(element.attributes, (a) => [a.name, a.value])),
        children: Array.from(element.children, nodeOf),
      });
      return nodeOf(new DOMParser().parseFromString(text, 'application/xml').documentElement);
    },
    read(`${path}.ddi.xml`),
  );
  const codebook = root as TextNode;
  expect(ddiFaults(codebook)).toEqual([]);
  expect(codebook.attributes['xmlns']).toBe('ddi:codebook:2_5');
  const rows = rowsIn(join(out, `${path}.csv`));
  const variables = codebook.children.find(({ name }) => name === 'dataDscr')?.children ?? [];
  expect(variables.map(({ attributes }) => attributes['name'])).toEqual(Object.keys(rows[0] ?? {}));
  for (const { vraag = '', tekst } of questions) {
    const variable = variables.find(({ attributes }) => attributes['name'] === vraag);
    const partsOf = (name: string) =>
      (variable?.children ?? []).filter((child) => child.name === name);
    expect(partsOf('qstn').map(({ text }) => text)).toEqual([tekst]);
    for (const category of partsOf('catgry')) {
      const [word, count] = ['catValu', 'catStat'].map(
        (name) => category.children.find((child) => child.name === name)?.text ?? '',
      );
      const found = rows.filter((row) => row[vraag]?.split('|').includes(word ?? ''));
      expect(count, `${vraag} ${word}`).toBe(String(found.length));
    }
  }
});

test('the codebook page has each question as it was asked', () => {
  const html = read('data/codeboek/index.html');
  for (const { vraag, soort } of questions) expect(html, soort).toContain(`<code>${vraag}</code>`);
});

test('the files about questions keep to their descriptions', () => {
  const data = JSON.parse(read('data/datapackage.json')) as Package;
  expect(packageFaults(data)).toEqual([]);
  const valuesOf = (resource: string, field: string) =>
    new Set(rowsOf(read(`data/${resource}.csv`)).map((row) => row[field] ?? ''));
  for (const { name, path, schema } of data.resources)
    expect(tableFaults(schema, read(`data/${path}`), valuesOf), name).toEqual([]);
  const group = JSON.parse(read('data/csv-metadata.json')) as CsvwGroup;
  expect(csvwFaults(group, (path) => read(`data/${path}`))).toEqual([]);
});

test('a question that two surveys asked stands in both on the page of a municipality', async () => {
  const { data } = Papa.parse<Row>(
    readFileSync(join(atlas, 'data/enquetes/drenthe-2024/gegevens.csv'), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  const twice = data.find(
    ({ gemeentecode, vraag, waarde }) =>
      vraag === 'wachtlijst' && waarde && given.get(`${gemeentecode} wachtlijst`)?.['waarde'],
  );
  const name = responses.find(({ gemeentecode }) => gemeentecode === twice?.['gemeentecode']);
  await page.goto('/gemeenten/');
  const link = page.locator('.gemeentetabel').getByRole('link', {
    name: name?.['gemeentenaam'] ?? '',
    exact: true,
  });
  await page.goto((await link.getAttribute('href')) ?? '');
  const rows = await rowsOnPage('section[aria-labelledby="enquetes"] table');
  const before = twice?.['waarde'];
  const after = given.get(`${twice?.['gemeentecode']} wachtlijst`)?.['waarde'];
  expect(rows).toContainEqual([
    'Hebt u een wachtlijst voor taallessen?',
    before,
    after,
    before === after ? 'hetzelfde' : `eerst ${before}, later ${after}`,
  ]);
  const other = rows.find(([question]) => question === 'Wie geeft bij u de taallessen?');
  expect(other?.[3]).toBe('niet te vergelijken, want anders: de woorden van de vraag en de keuzes');
});

test('a question that is kept and not shown is nowhere on the site, and neither are its answers', () => {
  const files = globSync('**/*.{html,csv,json,xml,svg,txt}', { cwd: out });
  expect(files.filter((file) => /geheim|Klachten|Hoe vaak klaagt/.test(read(file)))).toEqual([]);
});

test('a question leads from the menu, its list and the search to its page', async () => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByText('Vragen').click();
  await page.getByRole('link', { name: 'Hebt u een wachtlijst voor taallessen?' }).click();
  expect(await page.innerText('h1')).toBe('Hebt u een wachtlijst voor taallessen?');
  await page.goto('/zoeken/?q=wachtlijst%20taallessen');
  const found = page.locator('.search-result a[href="/vragen/wachtlijst/"]');
  await expect.poll(() => found.count()).toBeGreaterThan(0);
});

test('a question that was asked before says so, and whether the answers can be compared', async () => {
  await page.goto('/vragen/wachtlijst/');
  expect(await page.innerText('main')).toContain('In 2024 is dezelfde vraag gesteld.');
  await page.goto('/vragen/taalaanbieder/');
  const text = await page.innerText('main');
  expect(text).toContain('In 2024 is deze vraag ook gesteld, maar anders');
  expect(text).toContain('de woorden van de vraag en de keuzes');
  expect(await page.goto('/vragen/vroeger/').then((answer) => answer?.status())).toBe(200);
});

test('the chart of each question can be framed elsewhere, kept as a picture, and shared with a card', () => {
  for (const { vraag } of questions) {
    const question = read(`vragen/${vraag}/index.html`);
    expect(question).toContain(`/embed/vraag/${vraag}/`);
    const { html, title } = JSON.parse(read(`embed/vraag/${vraag}/oembed.json`)) as {
      html: string;
      title: string;
    };
    expect(html).toContain(`/embed/vraag/${vraag}/"`);
    expect(read(`vragen/${vraag}.svg`)).toContain(title.replaceAll('&', '&amp;').split('<')[0]);
    const [, card = ''] = /og:image" content="https:\/\/[^/]+\/([^"]+)"/.exec(question) ?? [];
    for (const picture of [`vragen/${vraag}.png`, `beeld/vraag/${vraag}.png`, card])
      expect(readFileSync(join(out, picture)).toString('latin1', 1, 4), picture).toBe('PNG');
    expect(card).toContain(vraag);
  }
});

test('a municipality that the address of a frame names is set apart in the chart of a question', async () => {
  const [{ gemeentenaam = '' } = {}] = responses.filter(({ status }) => status === 'beantwoord');
  await page.goto(`/embed/vraag/uren/?gemeente=${gemeentenaam.toLowerCase()}`);
  expect(await page.locator('.uitgelicht').innerText()).toContain(gemeentenaam);
});

test('few answers have neither a winner nor a median', async () => {
  await page.goto('/vragen/zelden/');
  expect(await page.innerText('main figure h2')).toBe('3 antwoorden');
  expect(await page.innerText('main figure')).not.toMatch(/%|mediaan/);
  await page.goto('/vragen/niemand/');
  expect(await page.innerText('main figure h2')).toBe('Geen antwoord op deze vraag');
});

test('the words of a newsroom are never markup', async () => {
  await page.goto('/vragen/niemand/');
  expect(await page.innerText('.over')).toBe('Vragen · App & <b>site</b>');
  expect(await page.locator('main b, main i').count()).toBe(0);
});

test('the list of questions fits a screen of 320 pixels', async () => {
  await page.goto('/vragen/');
  expect(await unfitOnPhone()).toEqual([]);
});

test('an atlas has pages, columns and tables of questions only where it has questions', () => {
  const asks = globSync('data/enquetes/*/vragen.csv').length > 0;
  expect(existsSync('dist/vragen')).toBe(asks);
  expect(existsSync('dist/data/vragen.csv')).toBe(asks);
  expect(/vraag_|\/vragen\//.test(readFileSync('dist/gemeenten/index.html', 'utf8'))).toBe(asks);
});
