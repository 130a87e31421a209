import { diskFolder } from '../disk/disk-folder.ts';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { odsParts } from '../../tests/support/hostile-books/ods-of.ts';
import { packed } from '../../tests/support/hostile-books/xlsx-of.ts';
import { readData } from '../../src/read/read-data.ts';
import { unaskedRoles } from '../../src/read/asks-role.ts';
import { unfilledPlaces } from '../../src/import/unfilled-places.ts';
import { importHome } from '../../tests/support/import-home.ts';

vi.setConfig({ testTimeout: 60_000 });

const home = importHome();
const { run } = home;

const written = ['--enquete', 'proef-2026', '--bevestig'];
const survey = () => join(home.data, 'enquetes/proef-2026');
const answers = () => readFileSync(join(survey(), 'gegevens.csv'), 'utf8');
const form = (...rows: string[]) =>
  ['Tijdstempel,Gemeente,Hebt u een wachtlijst?,Wat wilt u nog kwijt?', ...rows, ''].join('\n');
const sound = form('3-2-2026 10:11:12,Arnhem,Ja,', '3-2-2026 10:12:12,Ede,Nee,Veel');

test('nothing is taken before somebody confirmed the proposals', async () => {
  const { code, printed } = await run(sound, '--enquete', 'proef-2026');
  expect(code).toBe(1);
  expect(printed).toContain('met --bevestig');
  expect(existsSync(survey())).toBe(false);
});

test('of a municipality that answered twice both rows are named, and neither is taken', async () => {
  const { code, printed } = await run(`${sound}4-2-2026 10:11:12,Arnhem,Nee,\n`, ...written);
  expect(code).toBe(1);
  expect(printed).toContain('Arnhem (GM0202) antwoordde 2 keer: rij 2 en 4');
  expect(existsSync(survey())).toBe(false);
});

test('a municipality that is not in the list is refused with its place and the nearest name', async () => {
  const { code, printed } = await run(`${sound}4-2-2026 10:11:12,Utrect,Nee,\n`, ...written);
  expect(code).toBe(1);
  expect(printed).toContain('export:4:19: fout[gemeente]: "Utrect" is geen gemeente');
  expect(printed).toContain('bedoelt u Utrecht (GM0344)?');
});

test('a title above the header of an export is told with the lines to take away', async () => {
  const { code, printed } = await run(`Enquête\n\n${sound}`, ...written);
  expect(code).toBe(1);
  expect(printed).toContain(
    'export:1:1: fout[kopregel]: boven de kopregel (regel 3) staat nog iets',
  );
  expect(printed).toContain('haal de regels boven regel 3 weg');
});

test('a row without a municipality is named and left out', async () => {
  const { code, printed } = await run(
    `${sound}4-2-2026 10:11:12,,Nee,\n5-2-2026 10:11:12,Test,Ja,\n`,
    ...written,
  );
  expect(code).toBe(0);
  expect(printed).toContain('Overgeslagen: export:4: geen gemeente');
  expect(printed).toContain('Overgeslagen: export:5: "Test"');
  expect(answers().match(/wachtlijst/g)).toHaveLength(2);
});

test.each([
  ['an address', 'mail jan@arnhem.example', 'een e-mailadres'],
  ['a telephone number', 'bel 06-12345678', 'een telefoonnummer'],
  ['nine digits of a citizen', 'nummer 123456782', 'negen cijfers'],
  ['a name after a title', 'vraag het mevrouw De Wit', 'een naam'],
  ['a name under a greeting', '"Met groet,\nIlse de Wit"', 'een naam'],
])('%s in an answer is told with its place, and stands nowhere', async (_, text, what) => {
  const { code, printed } = await run(
    `${sound}4-2-2026 10:11:12,Utrecht,Nee,${text}\n`,
    ...written,
  );
  expect(code).toBe(0);
  expect(printed).toMatch(
    new RegExp(`leidt naar iemand: export:4:\\d+: ${what}.*, niet overgenomen`),
  );
  expect(answers()).toContain('GM0344,wat-wilt-u-nog-kwijt,,onduidelijk,,proef-2026');
  const aside = readFileSync(
    join(home.folder, 'werkbladen/proef-2026-naast-de-keuzes.csv'),
    'utf8',
  );
  expect(`${answers()}${aside}`).not.toMatch(/jan@|12345678|123456782|de wit/i);
});

test('an export without a column of municipalities is refused', async () => {
  const { code, printed } = await run(
    'Tijdstempel,Hebt u een wachtlijst?\n3-2-2026 10:11:12,Ja\n',
    '--check',
  );
  expect(code).toBe(1);
  expect(printed).toContain('in geen kolom staan gemeenten');
});

test('the file that Excel lays beside an open workbook is told, and names nobody', async () => {
  const lock = new Uint8Array(165).fill(32);
  lock.set(new TextEncoder().encode('\u0007Jan Bos'));
  const { code, printed } = await run(lock, '--check');
  expect(code).toBe(1);
  expect(printed).toContain('sluit de werkmap in Excel');
  expect(printed).not.toContain('Jan Bos');
});

test('what does not fit a number is told with its place, kept for the editors and is no zero', async () => {
  const towns = ['Arnhem', 'Ede', 'Utrecht', 'Zutphen', 'Nijmegen', 'Assen', 'Emmen'];
  const numbers = ['12', '1.250', '30', 'ongeveer 40', '', '9 (huishoudens)', '8 (per 1 juli)'];
  const rows = numbers.map((number, at) => `${towns[at] ?? ''},${number}`);
  const text = [
    'Tijdstempel,Gemeente,Hoeveel mensen wachten er?',
    ...rows.map((row) => `3-2-2026,${row}`),
  ];
  const { code, printed } = await run(text.join('\n'), ...written);
  expect(code).toBe(0);
  expect(printed).toContain('past niet: export:5:18: "ongeveer 40"; voorstel: 40');
  expect(printed).toContain('past niet: export:7:16: "9 (huishoudens)"; voorstel: 9');
  const question = 'hoeveel-mensen-wachten-er';
  expect(answers()).toContain(`GM0301,${question},,onduidelijk,,proef-2026`);
  expect(answers()).toContain(`GM0268,${question},,niet-genoemd,,proef-2026`);
  expect(answers()).toContain(`GM0228,${question},1250,,,proef-2026`);
  expect(answers()).toContain(`GM0114,${question},8,,8 (per 1 juli),proef-2026`);
  const aside = readFileSync(
    join(home.folder, 'werkbladen/proef-2026-naast-de-keuzes.csv'),
    'utf8',
  );
  expect(aside).toContain('ongeveer 40,40');
});

test('millions and amounts for each year are read, told with their place, and keep their words', async () => {
  const text = [
    'Tijdstempel;Gemeente;Hoeveel geld is er?',
    ...['Arnhem;€ 3,5 miljoen', 'Ede;€ 12.000 per jaar', 'Utrecht;€ 900', 'Zutphen;ca. € 50'].map(
      (row) => `3-2-2026;${row}`,
    ),
  ];
  const { printed } = await run(text.join('\n'), ...written);
  expect(printed).toContain('hoeveel-geld-is-er · bedrag');
  expect(printed).toContain('gelezen als 3500000: export:2:17: "€ 3,5 miljoen"');
  expect(printed).toContain('gelezen als 12000: export:3:14: "€ 12.000 per jaar"');
  expect(printed).toContain('past niet: export:5:18: "ca. € 50"; voorstel: 50');
  expect(answers()).toContain('GM0202,hoeveel-geld-is-er,3500000,,"€ 3,5 miljoen",proef-2026');
  expect(answers()).toContain('GM0228,hoeveel-geld-is-er,12000,,€ 12.000 per jaar,proef-2026');
  expect(answers()).toContain('GM0344,hoeveel-geld-is-er,900,,,proef-2026');
  expect(answers()).toContain('GM0301,hoeveel-geld-is-er,,onduidelijk,,proef-2026');
});

test('amounts for a year and for a month are never set beside each other', async () => {
  const text = [
    'Tijdstempel;Gemeente;Hoeveel geld is er?',
    ...['Arnhem;€ 900 per maand', 'Ede;€ 12.000 per jaar', 'Utrecht;€ 700', 'Zutphen;€ 800'].map(
      (row) => `3-2-2026;${row}`,
    ),
  ];
  const { printed } = await run(text.join('\n'), ...written);
  expect(printed).toContain('past niet: export:2:17: "€ 900 per maand"; voorstel: 900');
  expect(printed).toContain('past niet: export:3:14: "€ 12.000 per jaar"; voorstel: 12000');
  expect(answers()).toContain('GM0202,hoeveel-geld-is-er,,onduidelijk,,proef-2026');
});

test('a work file of the editors is never written over', async () => {
  const text = form(
    '3-2-2026,Arnhem,Ja,',
    '3-2-2026,Ede,"Ja, maar dat is een heel ander en veel langer verhaal.",',
    '3-2-2026,Utrecht,Nee,',
    '3-2-2026,Zutphen,Ja,',
  );
  expect((await run(text, ...written)).code).toBe(0);
  rmSync(survey(), { recursive: true });
  const { code, printed } = await run(text, ...written);
  expect(code).toBe(2);
  expect(printed).toContain('naast-de-keuzes.csv bestaat al');
  expect(existsSync(survey())).toBe(false);
});

test('columns of ours are read as in a sheet of ours', async () => {
  const text = [
    'Tijdstempel,Gemeente,Samenvatting,Themas,Hebt u een loket?',
    '3-2-2026,Arnhem,Taal en werk.,"Taal, Werk",Ja',
    '3-2-2026,Ede,Alleen taal.,Taal,Nee',
  ].join('\n');
  const { code, printed } = await run(text, ...written);
  expect(code).toBe(0);
  expect(printed).toContain('Bekende kolom themas: "Themas".');
  const responses = readFileSync(join(survey(), 'antwoorden.csv'), 'utf8');
  expect(responses).toContain('GM0202,Arnhem,beantwoord,,,taal|werk,,Taal en werk.');
  expect(answers()).not.toContain('themas');
});

test('a workbook keeps its numbers, its percentages, its days and its times', async () => {
  const titles = [
    'ID',
    'Start time',
    'Completion time',
    'Email',
    'Name',
    'Municipality',
    'Started',
    'Share',
    'Opened',
    'Opens at',
  ];
  const row = (name: string, number: number, share: number) => [
    { value: 1 },
    { value: new Date('2026-02-03T10:11:12Z'), format: 'dd/mm/yyyy hh:mm' },
    { value: new Date('2026-02-03T10:11:12Z'), format: 'dd/mm/yyyy hh:mm' },
    { value: 'anonymous' },
    { value: 'Jan' },
    { value: name },
    { value: number },
    { value: share, format: '0.0%' },
    { value: new Date('2025-12-01T00:00:00Z'), format: 'dd/mm/yyyy' },
    { value: 0.375 * share, format: 'h:mm' },
  ];
  const bytes = await writeExcelFile([
    titles.map((value) => ({ value })),
    row('Arnhem', 1250.5, 0.125),
    row('Ede', 1.234, 1),
  ]).toBuffer();
  const { code, printed } = await run(new Uint8Array(bytes), ...written);
  expect(printed).toContain('is een export van Microsoft Forms');
  expect(code).toBe(0);
  const values = answers()
    .split('\n')
    .map((line) => line.split(',').slice(0, 3).join(' '));
  expect(values.slice(1, -1)).toEqual([
    ...['GM0202 started 1250.5', 'GM0202 share 12.5', 'GM0202 opened 2025-12-01'],
    'GM0202 opens-at 1:07:30',
    ...['GM0228 started 1.234', 'GM0228 share 100', 'GM0228 opened 2025-12-01'],
    'GM0228 opens-at 9:00',
  ]);
});

test('a program gets the make, the questions and the columns that were set aside', async () => {
  const { printed } = await run(sound, '--check', '--format', 'json');
  expect(JSON.parse(printed)).toMatchObject({
    maaksel: 'Google Forms',
    gemeente: 'Gemeente',
    opzij: [{ kolom: 'Tijdstempel' }],
    vragen: [
      { vraag: 'hebt-u-een-wachtlijst', soort: 'ja-nee' },
      { vraag: 'wat-wilt-u-nog-kwijt', soort: 'tekst' },
    ],
  });
});

test('an OpenDocument sheet keeps its numbers, its percentages, its days and its times', async () => {
  const cell = (type: string, value: string, shown: string) =>
    `<table:table-cell table:style-name="${type === 'percentage' ? 'ce1' : 'Default'}" office:value-type="${type}" office:${type === 'date' || type === 'time' ? `${type}-value` : 'value'}="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const text = (shown: string) =>
    `<table:table-cell office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const titles = ['Tijdstempel', 'Gemeente', 'Begonnen', 'Deel', 'Loket open', 'Hoe laat'];
  const rows = [
    row(...titles.map(text)),
    row(
      cell('date', '2026-02-03T10:11:12', '03-02-2026 10:11'),
      text('Arnhem'),
      cell('float', '1250.5', '1250,5'),
      cell('percentage', '0.125', '12,5%'),
      cell('date', '2025-12-01', '01-12-2025'),
      cell('time', 'PT09H30M00S', '09:30:00'),
    ),
  ];
  const parts = odsParts({
    automaticStyles:
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>',
  });
  const content = parts['content.xml'] ?? '';
  const table = content.replace(/<table:table-row[^]*<\/table:table-row>/, rows.join(''));
  const { code, printed } = await run(packed({ ...parts, 'content.xml': table }), ...written);
  expect(printed).toContain('is een export van Google Forms');
  expect(code).toBe(0);
  expect(answers().split('\n').slice(1, -1)).toEqual([
    'GM0202,begonnen,1250.5,,,proef-2026',
    'GM0202,deel,12.5,,,proef-2026',
    'GM0202,loket-open,2025-12-01,,,proef-2026',
    'GM0202,hoe-laat,9:30,,,proef-2026',
  ]);
});

test('in a program that spoke English a day that may be a month is told, not guessed', async () => {
  const rows = [
    'Timestamp,Municipality,Opened on',
    '2/3/2026 10:11:12,Arnhem,2/3/2025',
    '2/4/2026 10:11:12,Ede,5/5/2025',
  ];
  const { code, printed } = await run(rows.join('\n'), ...written);
  expect(code).toBe(0);
  expect(printed).toContain('past niet: export:2:26: "2/3/2025"');
  expect(answers()).toContain('GM0202,opened-on,,onduidelijk');
  expect(answers()).toContain('GM0228,opened-on,2025-05-05,');
});

test('a row of somebody who did not finish is pointed out', async () => {
  const rows = [
    'id,submitdate,lastpage,startlanguage,seed,gemeente,loket',
    '1,,2,nl,5,Arnhem,Y',
    '2,2026-02-03 10:11:12,4,nl,6,Ede,N',
  ];
  const { code, printed } = await run(rows.join('\n'), ...written);
  expect(code).toBe(0);
  expect(printed).toContain('Kijk na: export:2:1: de inzending van Arnhem is niet afgemaakt');
});

test('choices of a list without a column of its own are one question', async () => {
  const rows = [
    'start,hulp/gemeente,hulp/soorten/taal,hulp/soorten/werk,_uuid',
    'x,sudwest_fryslan,1,0,11aa22bb-1111-4222-8333-444455556666',
    'x,den_haag,1,1,11aa22bb-1111-4222-8333-444455556667',
    'x,arnhem,0,0,11aa22bb-1111-4222-8333-444455556668',
  ];
  const { code } = await run(rows.join('\n'), ...written);
  expect(code).toBe(0);
  expect(answers()).toContain('GM1900,soorten,taal,');
  expect(answers()).toContain('GM0518,soorten,taal|werk,');
  expect(answers()).toContain('GM0202,soorten,,niet-genoemd,');
});

test('of a workbook the sheet of the form is read, wherever it lies, with its euros', async () => {
  const bytes = await writeExcelFile([
    { sheet: 'Notities', data: [[{ value: 'Van de redactie' }]] },
    {
      sheet: 'Formulierreacties 1',
      data: [
        ['Tijdstempel', 'Gemeente', 'Per traject'].map((value) => ({ value })),
        [
          { value: new Date('2026-02-03T10:11:12Z'), format: 'dd-mm-yyyy hh:mm' },
          { value: 'Arnhem' },
          { value: 1250.5, format: '€ #,##0.00' },
        ],
      ],
    },
  ]).toBuffer();
  const { code, printed } = await run(new Uint8Array(bytes), ...written);
  expect(code).toBe(0);
  expect(printed).toContain('per-traject · bedrag');
  expect(answers()).toContain('GM0202,per-traject,1250.5,');
});

test('a yes, a no and something written beside them are choices, not a gap', async () => {
  const rows = [
    'Respondent ID,Collector ID,Gemeente,Is er een loket?,',
    ',,Open-Ended Response,Response,"Anders, namelijk:"',
    ...['1,9,Arnhem,Ja,', '2,9,Ede,,Alleen op dinsdag', '3,9,Utrecht,Nee,', '4,9,Zutphen,,'],
  ];
  const { code } = await run(rows.join('\n'), ...written);
  expect(code).toBe(0);
  expect(readFileSync(join(survey(), 'vragen.csv'), 'utf8')).toContain(
    'ja=Ja|nee=Nee|anders=Anders',
  );
  expect(answers()).toContain('GM0228,is-er-een-loket,anders,');
  expect(answers()).toContain('GM0202,is-er-een-loket,ja,');
  expect(answers()).toContain('GM0301,is-er-een-loket,,niet-genoemd');
});

test('a choice in small letters stays one of its own where a cell begins with it', async () => {
  const rows = [
    'Tijdstempel,Gemeente,Voor wie?',
    ...[
      '3-2-2026,Arnhem,"Gezinnen, jongeren"',
      '3-2-2026,Ede,jongeren',
      '3-2-2026,Utrecht,Gezinnen',
    ],
  ];
  const { code } = await run(rows.join('\n'), ...written);
  expect(code).toBe(0);
  expect(answers()).toContain('GM0202,voor-wie,gezinnen|jongeren,');
});

test('days and small numbers are not taken for telephone numbers', async () => {
  const rows = [
    'id,submitdate,lastpage,startlanguage,seed,gemeente,sinds,deel',
    '1,2026-02-03 10:11:12,4,nl,5,Arnhem,03-02-2026,0.5000000000',
    '2,2026-02-03 10:11:12,4,nl,6,Ede,05-06-2025,0.2500000000',
  ];
  const { code } = await run(rows.join('\n'), ...written);
  expect(code).toBe(0);
  expect(answers()).toContain('GM0202,sinds,2026-02-03,');
  expect(answers()).toContain('GM0228,deel,0.25,');
});

test('a column with only numbers to call is set aside, whatever it is called', async () => {
  const rows = [
    'Tijdstempel,Gemeente,Bereikbaar op',
    '3-2-2026,Arnhem,06-12345678',
    '3-2-2026,Ede,06-12345679',
  ];
  const { code, printed } = await run(rows.join('\n'), '--check');
  expect(code).toBe(0);
  expect(printed).toContain('"Bereikbaar op" (persoon)');
});

test('what the form did not ask stands as not asked, and waits for nobody', async () => {
  writeFileSync(join(home.data, 'atlas.json'), JSON.stringify({ publisher: 'Redactie Proef' }));
  expect((await run(sound, ...written)).code).toBe(0);
  const survey = readData(diskFolder(home.data)).data.surveys.find(
    (one) => one.survey.id === 'proef-2026',
  );
  for (const row of survey?.rows.responses ?? [])
    expect(row).toMatchObject({ aanpak: null, fase: null, themas: [], samenvatting: '' });
  expect(survey && unaskedRoles(survey.rows)).toContain('aanpak');
  expect(survey?.survey.title).toBe('Enquête van Redactie Proef, 2026');
  expect(unfilledPlaces(diskFolder(home.data))).toEqual([]);
});

test('who was asked and is not in the export can be told not to have answered', async () => {
  const { printed } = await run(sound, ...written);
  expect(printed).toMatch(/Niet in het blad, wel in deze atlas: .* en nog \d+\. /);
  rmSync(join(home.data, 'enquetes/proef-2026'), { recursive: true });
  await run(sound, ...written, '--allen-gevraagd');
  const survey = readData(diskFolder(home.data)).data.surveys.find(
    (one) => one.survey.id === 'proef-2026',
  );
  const rows = survey?.rows.responses ?? [];
  expect(rows.find((row) => row.gemeentenaam === 'Nijmegen')?.status).toBe('niet-gereageerd');
  expect(rows.find((row) => row.gemeentenaam === 'Arnhem')?.status).toBe('beantwoord');
  // Rijnwaarden was no more in 2026.
  expect(rows.some((row) => row.gemeentenaam === 'Rijnwaarden')).toBe(false);
});
