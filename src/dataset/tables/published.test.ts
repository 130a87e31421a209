import Papa from 'papaparse';
import { expect, test } from 'vitest';
import {
  sampleMunicipality,
  sampleResponse,
  sampleTables as tables,
  silentResponse,
} from '../../survey/sample.ts';
import type { Budget } from '../../survey/municipality.ts';
import type { AtlasTables } from '../../survey/tables.ts';
import { csvOf } from '../files/table-csv.ts';
import { publishedTables } from './index.ts';

/** The public contract: columns and their order may only be changed with a new edition. */
const contract: Record<string, string> = {
  gemeenten:
    'gemeentecode, gemeentenaam, provincie, status, aanpak, fase, themas, samenvatting, inwoners, inwoners_reden, budget_per_vergunninghouder_eur, budget_per_vergunninghouder_eur_reden, budget_per_vergunninghouder_soort, budget_per_vergunninghouder_reden, aantal_partners, aantal_partners_reden, aantal_projecten, aantal_projecten_reden, opgegaan_in, enquete, bron',
  partners: 'gemeentecode, gemeentenaam, organisatie_id, organisatie, soort, met_naam, bron',
  projecten:
    'project_id, gemeentecode, gemeentenaam, project, thema, status, start, met_naam, bron',
  budgetten:
    'gemeentecode, gemeentenaam, bedrag_eur, bedrag_eur_reden, vorig_bedrag_eur, eenheid, jaar, soort, omvat, toelichting, bron',
  samenwerkingen:
    'gebied, gemeentecode, gemeentecode_reden, organisatie_id, organisatie, taak, van, tot, status, bron, peildatum, datum_afgeleid, toelichting, gezien, gezien_op',
  bedragen:
    'feit, gemeentecode, gemeentenaam, organisatie_id, organisatie, taak, bedrag_eur, nauwkeurigheid, soort, omvat, eenheid, aantal, aantal_eenheid, berekend_eur, periode, datum_afgeleid, toelichting, bron, gezien, gezien_op',
  huisvesting:
    'feit, gemeentecode, gemeentenaam, periode, peildatum, opdracht, gehuisvest, verschil, percentage, resultaat, nauwkeurigheid, datum_afgeleid, toelichting, bron, gezien, gezien_op',
  uitkomsten:
    'feit, gemeentecode, gemeentenaam, periode, onderwerp, aantal, van_aantal, percentage, nauwkeurigheid, datum_afgeleid, toelichting, bron, gezien, gezien_op',
  omschrijvingen: 'organisatie_id, organisatie, wat, bron, gezien, gezien_op',
  organisaties: 'organisatie_id, organisatie, soort, onderdeel_van',
  bronnen: 'bron, titel, uitgever, soort, gepubliceerd_op, adres',
  woonplaatsen: 'woonplaats, gemeentecode, gemeentecode_nu',
  omzettabel: 'gemeentecode, gemeentenaam, gemeentecode_nu, gemeentenaam_nu, sinds',
  codering: 'enquete, gemeentecode, gemeentenaam, veld, eerste, tweede, vastgesteld, waarom, bron',
  overeenstemming: 'enquete, veld, aantal, gelijk, gelijk_procent, maat, score, score_reden',
  ontbrekend:
    'enquete, tabel, kolom, vraag, aantal, gegeven, samen_gegeven, niet_gevraagd, niet_gereageerd, niet_genoemd, niet_van_toepassing, onduidelijk',
  reacties: 'gemeentecode, gemeentenaam, enquete, veld, reactie, ontvangen_op, door, bron',
  vragen:
    'enquete, vraag, volgorde, tekst, kort, soort, eenheid, keuzes, rol, herkomst, toelichting, beste',
  gegevens:
    'enquete, gemeentecode, gemeentenaam, vraag, waarde, waarde_reden, getal, getal_reden, toelichting, bron',
  herkomst: 'tabel, kolom, rij, gemeentecode, bron, plaats, soort, berekening',
  wijzigingen:
    'versie, datum, tabel, rij, gemeentecode, kolom, soort, oud, nieuw, waarom, volgt_uit',
  codelijst: 'tabel, kolom, enquete, vraag, waarde, soort, label_nl, label_en, betekenis_nl',
  codeboek: 'tabel, kolom, type, eenheid, waarden, betekenis_nl, betekenis_en, bron',
};

const table = (name: string) => {
  const found = publishedTables[name];
  if (!found) throw new Error(name);
  return found;
};

const gemeenten = (...municipalities: ReturnType<typeof sampleMunicipality>[]) =>
  table('gemeenten').rows({ municipalities, tables })[0];

test('the published tables are those of the contract', () => {
  expect(Object.keys(publishedTables).sort()).toEqual(Object.keys(contract).sort());
});

test.each(Object.entries(contract))('%s.csv has the columns of the contract', (name, columns) => {
  expect(Object.keys(table(name).columns).join(', ')).toBe(columns);
});

test('a municipality without an answer has its reason in every column, never a zero or a blank', () => {
  const row = gemeenten(sampleMunicipality({ responses: [silentResponse()] }));
  expect(row).toMatchObject({
    aanpak: 'niet-gereageerd',
    samenvatting: 'niet-gereageerd',
    aantal_partners: '',
    aantal_partners_reden: 'niet-gereageerd',
    aantal_projecten: '',
    aantal_projecten_reden: 'niet-gereageerd',
    budget_per_vergunninghouder_eur: '',
    budget_per_vergunninghouder_reden: 'niet-gereageerd',
  });
});

test('of a project of which nobody said how far it was, each file says that it is not stated', () => {
  const project = {
    id: 'p',
    name: 'Taalcafé',
    theme: { gap: 'niet-genoemd' },
    named: true,
  } as const;
  const response = sampleResponse({
    projects: [{ ...project, status: { gap: 'niet-genoemd' }, start: { gap: 'niet-genoemd' } }],
  });
  const municipalities = [sampleMunicipality({ responses: [response] })];
  const { columns, rows } = table('projecten');
  expect(rows({ municipalities, tables })).toMatchObject([{ status: 'niet-genoemd' }]);
  expect(columns['status']?.words).toContain('niet-genoemd');
});

test('zero projects stands only where the answer says so', () => {
  const none = sampleResponse({ phase: { value: 'geen-projecten' } });
  expect(gemeenten(sampleMunicipality({ responses: [none] }))).toMatchObject({
    aantal_projecten: 0,
    aantal_projecten_reden: '',
  });
});

const yearly = (amount: number): Budget => ({
  amount: { value: amount },
  previousAmount: null,
  unit: 'per-jaar',
  year: 2016,
  kind: 'gerapporteerd',
  covers: 'eigen-begroting',
  note: '',
});

test('a computed amount is a row of its own, with its kind and its calculation', () => {
  const half = (period: string, people: number) => ({
    period,
    nationalTotal: 20_000,
    people,
    check: 'gecontroleerd' as const,
  });
  const municipality = sampleMunicipality({
    housingTargets: [half('2016-I', 66.94), half('2016-II', 76.98)],
    responses: [
      sampleResponse({
        budgets: [yearly(52_000)],
      }),
    ],
  });
  const rows = table('budgetten').rows({ municipalities: [municipality], tables });
  expect(rows.map(({ bedrag_eur, soort }) => [bedrag_eur, soort])).toEqual([
    [52_000, 'gerapporteerd'],
    [360, 'afgeleid'],
  ]);
  expect(rows[1]?.['toelichting']).toContain('52.000 gedeeld door 143,9');
});

test('an amount with cents is not rounded in the sentence that reckons with it', () => {
  const half = (period: string) => ({
    period,
    nationalTotal: 20_000,
    people: 50,
    check: 'gecontroleerd' as const,
  });
  const response = sampleResponse({ budgets: [yearly(52_000.5)] });
  const municipality = sampleMunicipality({
    housingTargets: [half('2016-I'), half('2016-II')],
    responses: [response],
  });
  const rows = table('budgetten').rows({ municipalities: [municipality], tables });
  expect(rows.map(({ bedrag_eur }) => bedrag_eur)).toEqual([52_000.5, 520]);
  expect(rows[1]?.['toelichting']).toContain('52.000,50 gedeeld door 100');
});

test('csvOf writes what a strict reader reads back, to the letter', () => {
  const summary = 'Komma, "aanhaling" en\nnieuwe regel';
  const response = sampleResponse({ summary: { value: summary } });
  const municipalities = [sampleMunicipality({ responses: [response] })];
  const csv = csvOf('strict')(
    table('gemeenten'),
    table('gemeenten').rows({ municipalities, tables }),
  );
  expect(csv).not.toMatch(/^\uFEFF/);
  expect(csv.endsWith('\r\n')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(data[0]?.['samenvatting']).toBe(summary);
});

test('the reason why a number is missing has the name of the number, and an old name is told', () => {
  const columns = Object.values(publishedTables).flatMap((about) => Object.entries(about.columns));
  for (const [name, { reasonFor, replacedBy, nl, en }] of columns) {
    if (reasonFor === undefined) continue;
    expect(replacedBy?.column ?? name).toBe(`${reasonFor}_reden`);
    if (replacedBy === undefined) continue;
    for (const told of [nl, en]) expect(told).toContain(replacedBy.column);
    for (const told of [nl, en]) expect(told).toContain(replacedBy.until);
  }
});

test('the codebook describes every column in two languages', () => {
  const rows = table('codeboek').rows({ municipalities: [], tables });
  const columns = Object.values(contract).flatMap((names) => names.split(', '));
  expect(rows).toHaveLength(columns.length);
  for (const row of rows) expect([row['betekenis_nl'], row['betekenis_en']]).not.toContain('');
});

const codelist = (questions: AtlasTables['questions'] = []) =>
  table('codelijst').rows({ municipalities: [], tables: { ...tables, questions } });

test('each word that a column may hold has its label in Dutch and in English', () => {
  const words = Object.entries(publishedTables).flatMap(([name, { columns }]) =>
    Object.entries(columns).flatMap(([column, { words = [], gaps = [] }]) =>
      [...new Set([...words, ...gaps])].map((word) => `${name}.${column}: ${word}`),
    ),
  );
  const rows = codelist();
  expect(rows.map(({ tabel, kolom, waarde }) => `${tabel}.${kolom}: ${waarde}`)).toEqual(words);
  for (const { label_nl, label_en } of rows) {
    expect(label_nl).toMatch(/\S/);
    expect(label_en).toMatch(/\S/);
  }
});

test('a word that says why there is no value is never told as a value', () => {
  const kind = (column: string, word: string) =>
    codelist().find(
      ({ tabel, kolom, waarde }) => tabel === 'gemeenten' && kolom === column && waarde === word,
    )?.['soort'];
  expect(kind('aanpak', 'netwerk')).toBe('waarde');
  expect(kind('aanpak', 'onduidelijk')).toBe('ontbreekt');
  expect(kind('inwoners_reden', 'niet-genoemd')).toBe('ontbreekt');
});

test('the choices of a question of a newsroom’s own stand in the list, in the words it has', () => {
  const question: AtlasTables['questions'][number] = {
    survey: 'proef-2026',
    id: 'taalmaatjes',
    order: 1,
    text: 'Hoeveel taalmaatjes zijn er?',
    label: 'Taalmaatjes',
    kind: 'keuze',
    unit: '',
    choices: [{ id: 'veel', label: 'meer dan tien' }],
    role: null,
    origin: 'gegeven',
    note: '',
    better: null,
  };
  const own = (kind: 'keuze' | 'ja-nee') =>
    codelist([{ ...question, kind }])
      .filter(({ vraag }) => vraag === 'taalmaatjes')
      .map(({ waarde, label_nl, label_en }) => [waarde, label_nl, label_en]);
  expect(own('keuze')).toEqual([['veel', 'meer dan tien', 'niet-genoemd']]);
  expect(own('ja-nee')).toEqual([
    ['ja', 'ja', 'yes'],
    ['nee', 'nee', 'no'],
  ]);
});

test('a change of a value has its origin, as every cell has: the atlas itself', () => {
  const change: AtlasTables['changes'][number] = {
    version: '2026.12.1',
    date: '2026-12-01',
    table: 'gemeenten',
    row: 'GM0228 | omroep-gelderland-2016',
    municipality: 'GM0228',
    column: 'fase',
    kind: 'gewijzigd',
    before: 'lopend',
    after: 'in-ontwikkeling',
    why: 'Toets.',
  };
  const rows = table('herkomst')
    .rows({ municipalities: [], tables: { ...tables, changes: [change] } })
    .filter(({ tabel }) => tabel === 'wijzigingen');
  expect(rows.map(({ kolom }) => kolom)).toContain('soort');
  expect(rows.map(({ bron }) => bron)).not.toContain('undefined');
});

test('why a municipality has no inhabitants is worked out by the atlas, not copied from a list', () => {
  const municipality = sampleMunicipality({
    inhabitants: { gap: 'onduidelijk' },
    responses: [sampleResponse()],
  });
  const publication = { municipalities: [municipality], tables };
  const origins = table('herkomst').rows(publication);
  const ofReason = origins.find(
    ({ tabel, kolom }) => tabel === 'gemeenten' && kolom === 'inwoners_reden',
  );
  expect(gemeenten(municipality)?.['inwoners_reden']).toBe('onduidelijk');
  expect(ofReason).toMatchObject({
    soort: 'afgeleid',
    berekening: 'zegt waarom inwoners geen waarde heeft',
  });
});
