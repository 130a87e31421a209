import { expect, test } from 'vitest';
import { hostileSheets } from '../../tests/support/hostile-sheets/index.ts';
import { sampleRows, writeSheet } from '../../tests/support/sample-sheet.ts';
import { importSheet } from './import-sheet.ts';
import { municipalityList } from './municipality-list.ts';
import { readMunicipalityList } from '../../scripts/import/read-municipality-list.ts';

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));

/** What the sample holds, by hand. */
const expected = [
  {
    gemeentecode: 'GM0202',
    gemeente: 'Arnhem',
    beantwoord: true,
    samenvatting: 'Taal, werk; en een financiële regeling voor één jaar.',
    budget_per_vergunninghouder: 2370.5,
    bron: 'https://www.example.org/a?b=1',
  },
  {
    gemeentecode: 'GM0228',
    gemeente: 'Ede',
    beantwoord: false,
    samenvatting: '',
    budget_per_vergunninghouder: null,
    bron: '',
  },
  {
    gemeentecode: 'GM0344',
    gemeente: 'Utrecht',
    beantwoord: true,
    samenvatting: 'Coördinatie door de gemeente,\nmet “buddy’s”.',
    budget_per_vergunninghouder: null,
    bron: 'Raadsbrief 12',
  },
  {
    gemeentecode: 'GM0796',
    gemeente: "'s-Hertogenbosch",
    beantwoord: true,
    samenvatting: 'Geen "vast" bedrag; maatwerk.',
    budget_per_vergunninghouder: 1000,
    bron: 'CBS',
  },
  {
    gemeentecode: 'GM1900',
    gemeente: 'Súdwest-Fryslân',
    beantwoord: true,
    samenvatting: 'Een café voor taal – elke week.',
    budget_per_vergunninghouder: 950,
    bron: 'Enquête 2026',
  },
];

const all = Object.entries(hostileSheets).flatMap(([family, sheets]) =>
  sheets.map((sheet) => ({ family, ...sheet })),
);

test.each(all.filter(({ refused, asks }) => refused === undefined && !asks))(
  '$family: $name gives the same records',
  async ({ bytes }) => {
    const { records, problems, guesses } = await importSheet(bytes, list);
    expect(problems).toEqual([]);
    expect(guesses).toEqual([]);
    expect(records).toEqual(expected);
  },
);

test.each(all.filter(({ asks }) => asks))(
  '$family: $name is read, and somebody is asked to look',
  async ({ bytes }) => {
    const { records, problems, doubts } = await importSheet(bytes, list);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(expected.length);
    expect(doubts).toHaveLength(1);
  },
);

test.each(all.filter(({ refused }) => refused !== undefined))(
  '$family: $name is refused as $refused',
  async ({ bytes, refused }) => {
    const { records, problems } = await importSheet(bytes, list);
    expect(problems.map(({ kind }) => kind)).toContain(refused);
    expect(records).toEqual([]);
  },
);

/** One answered row with a cell in one more column. */
const withColumn = (column: string, cell: string, more = '') =>
  importSheet(
    Buffer.from(
      `gemeentecode;gemeente;beantwoord;samenvatting;budget_per_vergunninghouder;bron;${column}${more && ';fase'}\n` +
        `GM0202;Arnhem;ja;Taal.;;CBS;"${cell}"${more && `;${more}`}\n`,
    ),
    list,
  );

test.each([
  ['partners', 'COA|=x', 'formule'],
  ['partners', 'COA|#N/B', 'foutwaarde'],
  ['partners', 'COA|n.v.t.', 'ontbreekt'],
  ['partners', 'COA|null', 'ontbreekt'],
  ['partners', 'COA|niet-genoemd', 'ontbreekt'],
  ['partners', 'geen', 'ontbreekt'],
  ['partners', 'Geen partners', 'ontbreekt'],
  ['partners', 'idem', 'ontbreekt'],
  ['partners', 'Taalhuis; COA', 'lijst'],
  ['partners', 'Taalhuis\nCOA', 'lijst'],
  ['partners', 'Taalhuis (tel. 026-0000000)', 'persoonsgegevens'],
  ['projecten', 'a.voorbeeld@gemeente.example', 'persoonsgegevens'],
  ['partners', '3', 'naam'],
  ['projecten', 'geen (gepland)', 'ontbreekt'],
  ['projecten', '(gepland)', 'naam'],
  ['projecten', 'Taal|Taal (gepland)', 'lijst'],
  ['projecten', '2016-02-01 (datum)', 'naam'],
])(
  'in a list of %s, "%s" is refused as %s, with what belongs there and a tip',
  async (column, cell, kind) => {
    const { problems, records } = await withColumn(column, cell);
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ kind, line: 2, column: 29 }]);
    for (const { expected: wanted, tip } of problems)
      expect([wanted, tip]).toEqual([expect.any(String), expect.any(String)]);
  },
);

const withSource = (source: string) =>
  importSheet(
    Buffer.from(
      `gemeentecode;gemeente;beantwoord;samenvatting;budget_per_vergunninghouder;bron\nGM0202;Arnhem;ja;Taal.;;${source}\n`,
    ),
    list,
  );

test('an address without https:// is refused, with the address as it should be', async () => {
  expect((await withSource('voorbeeld.nl/raad/12')).problems).toMatchObject([
    {
      expected: 'https://voorbeeld.nl/raad/12',
      tip: 'zet https:// ervoor, of schrijf in woorden waar het antwoord staat',
    },
  ]);
});

test.each(['NU.nl', 'antwoord op voorbeeld.nl/raad'])(
  'words that hold the name of a site are a source, and somebody is asked to look: %s',
  async (source) => {
    const { problems, doubts } = await withSource(source);
    expect(problems).toEqual([]);
    expect(doubts).toMatchObject([{ text: expect.stringContaining('https://') as string }]);
  },
);

test.each(['Raadsbrief.pdf', 'Brief van 3.12, nr. 5/2026', 'CBS', 'B&W, o.a. in 2026'])(
  'words with dots and strokes are a source as they are: %s',
  async (source) => {
    expect(await withSource(source)).toMatchObject({ problems: [], doubts: [] });
  },
);

test('a project beside the phase “no projects” is refused', async () => {
  expect((await withColumn('projecten', 'Taalcafé', 'geen-projecten')).problems).toMatchObject([
    { kind: 'samenhang' },
  ]);
  expect((await withColumn('projecten', 'Taalcafé', 'lopend')).problems).toEqual([]);
});

test('names with a status, in capitals or not, and letters of other languages are taken', async () => {
  const { records } = await withColumn('projecten', 'Taal (Gepland)|Óscar’s café|Šimić helpt');
  expect(records[0]?.['projecten']).toEqual(['Taal (Gepland)', 'Óscar’s café', 'Šimić helpt']);
});

test.each([
  ['Google Forms', 'taal, werk'],
  ['Microsoft Forms', 'taal;werk;'],
  ['a line for each choice', 'taal\nwerk'],
  ['a slash', 'taal / werk'],
  ['words between', 'taal en werk'],
  ['capitals', 'Taal, Werk'],
  ['a plus', 'taal + werk'],
  ['bullets', '• taal • werk'],
  ['bullets below each other', '• taal\n• werk'],
  ['a dash', 'taal – werk'],
  ['numbers before each', '1. taal 2. werk'],
])('choices as %s writes them are read as a list, where the words are known', async (_, cell) => {
  const { records, problems } = await withColumn('themas', cell);
  expect(problems).toEqual([]);
  expect(records[0]?.['themas']).toEqual(['taal', 'werk']);
});

test('a choice in the words of the form is the word of the codebook, its own comma or “en” included', async () => {
  const { records } = await withColumn(
    'themas',
    'Gezondheid en opvoeding, maatschappelijke begeleiding',
  );
  expect(records[0]?.['themas']).toEqual(['gezondheid-opvoeding', 'maatschappelijke-begeleiding']);
});

test.each(['taal, wrk', 'wrk;taal;', 'taal\nwrk'])(
  'of choices of which one is not known, that one is refused, with how to write a list: %s',
  async (cell) => {
    const { problems } = await withColumn('themas', cell);
    expect(problems).toMatchObject([
      { kind: 'woord', message: expect.stringContaining('"wrk"') as string },
    ]);
    expect(problems[0]?.tip).toBe('zet een | tussen de woorden, zoals taal|werk; bedoelt u werk?');
  },
);

test('a choice that is ticked twice is refused in every form', async () => {
  for (const cell of ['taal|taal', 'taal, Taal', 'taal;taal;'])
    expect((await withColumn('themas', cell)).problems).toMatchObject([{ kind: 'lijst' }]);
});

test('names with another sign between them are refused, with the list as it should be', async () => {
  for (const cell of ['COA;Taalhuis;', 'COA\nTaalhuis', '• COA • Taalhuis'])
    expect((await withColumn('partners', cell)).problems).toMatchObject([
      { kind: 'lijst', expected: '"COA|Taalhuis"' },
    ]);
});

test('names with a comma are one name, and somebody is asked to look', async () => {
  const { records, doubts } = await withColumn('partners', 'COA, Taalhuis');
  expect(records[0]?.['partners']).toEqual(['COA, Taalhuis']);
  expect(doubts.map(({ text }) => text)).toEqual([
    'partners is "COA, Taalhuis": is dat één naam? Zet anders een | tussen de namen.',
  ]);
  expect((await withColumn('partners', 'Werk, Inkomen en Zorg|COA')).doubts).toEqual([]);
});

test.each([
  ['projecten', 'Taalcafé (2027)|Werkplein (lopend)', '(gepland) of (afgerond)'],
  ['projecten', 'Taalcafé etc.', 'is dat een naam?'],
  ['partners', 'o.a. COA', 'is dat een naam?'],
  ['partners', 'mevrouw Pietersen', 'de naam van een mens'],
  ['budget_toelichting', 'Vraag het de heer P. de Vries.', 'de naam van een mens'],
])('somebody is asked to look at %s with "%s"', async (column, cell, asks) => {
  const { doubts, problems } = await withColumn(column, cell);
  expect(problems).toEqual([]);
  expect(doubts.map(({ text }) => text)).toEqual([
    expect.stringContaining(`${column} is "${cell}"`) as string,
  ]);
  expect(doubts[0]?.text).toContain(asks);
});

test.each([
  ['projecten', 'Statushouders 2016 (afgerond)|Samen naar 2030 (lopend)'],
  ['partners', 'Stichting Jan van Besouw|De Kleine Prins'],
])('nobody is asked to look at %s with "%s"', async (column, cell) => {
  expect((await withColumn(column, cell)).doubts).toEqual([]);
});

test.each([
  'Taalcafé (gepland 2027)',
  'Taalcafé (afgerond in 2025)',
  'Taalcafé [gepland]',
  'Taalcafé (in voorbereiding)',
  'Taalcafé – gepland',
  'Taalcafé, afgerond',
  'Gepland: taalcafé',
  'Taalcafé (gepland) in de wijk',
  'Taalcafé (planned)',
])(
  'a project does not run on silently where its status is written another way: %s',
  async (cell) => {
    const { problems } = await withColumn('projecten', cell);
    expect(problems).toMatchObject([{ kind: 'status' }]);
    expect(problems[0]?.expected).toContain('(gepland)');
  },
);

test.each([
  'Klaar voor werk',
  'Lopend Vuur',
  'Taal (voor vrouwen)',
  'Startklaar – taal',
  'Gestart (lopend)',
])('a project whose name only looks like a status keeps it: %s', async (cell) => {
  expect((await withColumn('projecten', cell)).problems).toEqual([]);
});

test.each([
  [
    'an amount',
    'gemeentecode,gemeente,beantwoord,samenvatting,bron,budget_per_vergunninghouder,budget_toelichting\nGM0202,Arnhem,ja,Taal.,CBS,1250,50,\n',
  ],
  [
    'a list',
    'gemeentecode;gemeente;beantwoord;samenvatting;budget_per_vergunninghouder;bron;partners;projecten\nGM0202;Arnhem;ja;Taal.;;CBS;Taalhuis; Rode Kruis;\n',
  ],
])(
  'a row in which a delimiter split %s is refused, also where its last cell is empty',
  async (_, text) => {
    const { problems } = await importSheet(Buffer.from(text), list);
    expect(problems).toMatchObject([{ kind: 'aantal-cellen', line: 2 }]);
  },
);

test('a name that cannot be read is one mistake', async () => {
  const { problems } = await importSheet(
    Buffer.from(
      'gemeentecode;gemeente;beantwoord;samenvatting;budget_per_vergunninghouder;bron\n;=A1;nee;;;\n;06-00000000;nee;;;\n',
    ),
    list,
  );
  expect(problems.map(({ kind }) => kind)).toEqual(['formule', 'persoonsgegevens']);
});

test.each([
  ['a municipality that stands twice', 'GM0796', '950', 'GM0796 staat ook al op rij 3'],
  ['an amount written otherwise', 'GM0268', '2,370.50', 'rij 3 is Nederlands: "2.370,50"'],
])('%s names the other by its row, also below an answer of two lines', async (...given) => {
  const [, code, amount, told] = given;
  const [header = [], , , ofTwoLines = []] = sampleRows;
  const first = ['GM0796', "'s-Hertogenbosch", 'ja', 'Taal.', '2.370,50', 'CBS'];
  const later = [code, '', 'ja', 'Taal.', amount, 'CBS'];
  const text = writeSheet([header, ofTwoLines, first, later]);
  const { problems } = await importSheet(new TextEncoder().encode(text), list);
  expect(problems.map(({ message }) => message).join('\n')).toContain(told);
});
