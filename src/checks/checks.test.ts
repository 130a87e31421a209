import { diskFolder } from '../../scripts/disk/disk-folder.ts';
import { expect, test } from 'vitest';
import { readData, type Data } from '../read/read-data.ts';
import { smallAtlas } from '../../tests/support/small-atlas.ts';
import { withFiles } from '../read/table-folder.ts';
import { breachesOf } from './index.ts';
import { soundData } from './sound-data.ts';

const sound = (): Data => structuredClone(readData(diskFolder(smallAtlas)).data);

/** The messages of the rules after a change to sound tables. */
function messagesAfter(change: (data: Data, survey: Data['surveys'][number]) => void): string[] {
  const data = sound();
  const [survey] = data.surveys;
  if (!survey) throw new Error('geen enquête');
  change(data, survey);
  return breachesOf(data).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const answers = 'enquetes/proef-2016/antwoorden.csv';

test('sound tables keep every rule', () => {
  expect(breachesOf(sound())).toEqual([]);
});

test('a mistake is placed in the file of the atlas that was read, wherever that lies', () => {
  const folder = diskFolder(smallAtlas);
  const tables = new Map(
    ['gemeenten.csv', answers].map((path) => {
      const text = Buffer.from(folder.read(path) ?? []).toString();
      return [path, `${text}${text.split('\n')[1]}\n`];
    }),
  );
  for (const path of tables.keys())
    expect(() => soundData(withFiles(folder, tables))).toThrow(
      new RegExp(`^${folder.nameOf(path)}:\\d+:1: .+ staat al op regel 2$`, 'm'),
    );
});

test('a municipality that stands in the answers twice is refused, with both lines', () => {
  const messages = messagesAfter((_, { rows }) => {
    const [first] = rows.responses;
    if (first) rows.responses.push({ ...first, line: 99 });
  });
  expect(messages).toContain(`${answers}:99 GM0197 staat al op regel 2`);
});

const tablesWithRows = ({ rows, surveys }: Data) =>
  Object.entries({ ...rows, ...surveys[0]?.rows }).filter(([, table]) => table.length > 0);

test.each(tablesWithRows(sound()).map(([name]) => name))(
  'a row that stands in a table twice is refused, with both lines: %s',
  (name) => {
    const data = sound();
    const table: { line: number }[] = tablesWithRows(data).find(([one]) => one === name)?.[1] ?? [];
    const [first] = table;
    if (first) table.push({ ...first, line: 99 });
    const twice = breachesOf(data).filter(
      ({ line, message }) => line === 99 && message.includes('staat al'),
    );
    expect(twice.map(({ message }) => message).join()).toContain(`op regel ${first?.line}`);
  },
);

test('two amounts that nothing tells apart are refused, and an explanation tells them apart', () => {
  const repeated = (explanation: string) =>
    messagesAfter((_, { rows }) => {
      const [first] = rows.budgets;
      if (!first) throw new Error('geen bedrag');
      rows.budgets.push({ ...first, vorig_bedrag_eur: 7, toelichting: explanation, line: 99 });
    }).filter((message) => message.includes(':99 '));
  const [first] = sound().surveys[0]?.rows.budgets ?? [];
  expect(repeated(first?.toelichting ?? '').join()).toContain('een bedrag van deze soort staat al');
  expect(repeated('Voor een andere taak.')).toEqual([]);
});

test('a name that does not belong to its code is refused', () => {
  const messages = messagesAfter((_, { rows }) => {
    Object.assign(rows.responses[0] ?? {}, { gemeentenaam: 'Aalden' });
  });
  expect(messages).toContain(`${answers}:2 GM0197 is bij het CBS Aalten, hier Aalden`);
});

test('a municipality that was asked may not be left out', () => {
  const messages = messagesAfter((_, { rows }) => {
    rows.responses = rows.responses.filter(({ gemeentecode }) => gemeentecode !== 'GM0197');
  });
  expect(messages).toContain(`${answers}:1 GM0197 is gevraagd, maar staat er niet in`);
});

test('a municipality that was not asked may not answer', () => {
  const messages = messagesAfter((_, { rows }) => {
    const [first] = rows.responses;
    if (first)
      rows.responses.push({
        ...first,
        gemeentecode: 'GM0363',
        gemeentenaam: 'Amsterdam',
        line: 60,
      });
  });
  expect(messages).toContain(`${answers}:60 Amsterdam is in deze enquête niet gevraagd`);
});

test('a website without the day on which it was seen, or its source, is refused', () => {
  const messages = messagesAfter(({ rows }) => {
    Object.assign(rows.municipalities[1] ?? {}, { website_gezien_op: null });
  });
  expect(messages).toContain('gemeenten.csv:3 de website van Arnhem is niet compleet');
});

test('a project with the id of one in another survey is refused', () => {
  const messages = messagesAfter((data, survey) => {
    const projects = survey.rows.projects.slice(0, 1);
    const folder = 'enquetes/later';
    data.surveys.push({ ...survey, folder, rows: { ...survey.rows, projects } });
  });
  const earlier = answers.replace('antwoorden', 'projecten');
  expect(messages.join('\n')).toMatch(
    new RegExp(`enquetes/later/projecten.csv:2 .+ staat al in ${earlier}, regel 2`),
  );
});

test('names of which no address can be made, or one that another has, are refused', () => {
  const renamed = messagesAfter(({ rows: { municipalities } }) => {
    const [first, second, third] = municipalities;
    Object.assign(second ?? {}, { gemeentenaam: `${first?.gemeentenaam.toUpperCase()}!` });
    Object.assign(third ?? {}, { gemeentenaam: '東京都' });
  }).join('\n');
  expect(renamed).toMatch(/gemeenten.csv:3 .+ krijgen hetzelfde adres: /);
  expect(renamed).toContain('東京都 heeft geen letter van a tot z en geen cijfer');
});

test('no answer with an approach, and an answer without one, are refused', () => {
  const messages = messagesAfter((_, { rows }) => {
    const silent = rows.responses.find(({ status }) => status === 'niet-gereageerd');
    const answered = rows.responses.find(({ status }) => status === 'beantwoord');
    Object.assign(silent ?? {}, { aanpak: 'netwerk' });
    Object.assign(answered ?? {}, { samenvatting: '' });
  });
  expect(messages.join('\n')).toMatch(/status niet-gereageerd met een ingevuld antwoord/);
  expect(messages.join('\n')).toMatch(/aanpak, fase of samenvatting ontbreekt/);
});

test.each([
  [
    'a partner that no table of organisations knows',
    'partners',
    { organisatie_id: 'xx' },
    'xx is niet bekend in organisaties.csv',
  ],
  ['a source that does not exist', 'projects', { bron: 'xx' }, 'xx is niet bekend in bronnen.csv'],
  [
    'a budget of a municipality without an answer',
    'budgets',
    { gemeentecode: 'GM0197', gemeentenaam: 'Aalten' },
    'GM0197 is niet bekend in de gemeenten met een antwoord',
  ],
  [
    'a budget with neither an amount nor a reason',
    'budgets',
    { bedrag_eur: null, bedrag_eur_reden: null },
    'bedrag_eur en bedrag_eur_reden passen niet bij elkaar',
  ],
  [
    'a project where the answer says there are none',
    'projects',
    { gemeentecode: 'GM0262', gemeentenaam: 'Lochem' },
    'Lochem zegt geen projecten te hebben',
  ],
] as const)('%s is refused', (_, table, change, message) => {
  const messages = messagesAfter((__, { rows }) => {
    Object.assign(rows[table][0] ?? {}, change);
  });
  expect(messages.join('\n')).toContain(message);
});

test('a coding record that settles on something else than the tables is refused', () => {
  const messages = messagesAfter((_, { rows }) => {
    const coding = rows.codings.find(({ veld }) => veld === 'aanpak');
    Object.assign(coding ?? {}, { vastgesteld: 'burgers' });
  });
  expect(messages.join('\n')).toContain('vastgesteld is "burgers", de tabel heeft "gemeente"');
});

test('a successor that is no municipality is refused', () => {
  const messages = messagesAfter(({ rows }) => {
    Object.assign(rows.municipalities[0] ?? {}, { opgegaan_in: 'GM9999' });
  });
  expect(messages.join('\n')).toContain('GM9999 is niet bekend in de lijsten van gemeenten');
});

test('a successor of a municipality that still exists, or that was not there yet, is refused', () => {
  const messages = messagesAfter(({ rows }) => {
    for (const row of rows.nationalMunicipalities) {
      if (row.gemeentecode === 'GM0202') Object.assign(row, { opgegaan_in: ['GM0197'] });
      if (row.gemeentecode === 'GM0733') Object.assign(row, { tot: '2018-01-01' });
    }
  }).join('\n');
  expect(messages).toContain('Arnhem heeft geen einddatum en is toch opgegaan in GM0197');
  expect(messages).toContain('GM1960 bestond niet toen Lingewaal ophield, op 2018-01-01');
});

test('an e-mail address or a telephone number in any text of any table is refused, with its column', () => {
  const messages = messagesAfter((data, { rows, survey }) => {
    Object.assign(rows.responses[0] ?? {}, { samenvatting: 'Bel 026-0000000.' });
    Object.assign(data.rows.sources[0] ?? {}, { toelichting: 'Mail info@gemeente.example.' });
    Object.assign(data.rows.places[0] ?? {}, { ook_geschreven_als: ['Nummer 123456782'] });
    survey.publisher = 'a.voorbeeld@gemeente.example';
  }).join('\n');
  expect(messages).toContain(`${answers}:2 kolom samenvatting: hier staat een telefoonnummer`);
  expect(messages).toMatch(/bronnen\.csv:2 kolom toelichting: hier staat een e-mailadres/);
  expect(messages).toMatch(/woonplaatsen\.csv:2 kolom ook_geschreven_als: hier staat negen/);
  expect(messages).toMatch(/enquete\.json:1 kolom publisher: hier staat een e-mailadres/);
});

test('a description of a survey that leads nowhere is refused, each mistake once', () => {
  const file = answers.replace('antwoorden.csv', 'enquete.json');
  const messages = messagesAfter((data, { survey }) => {
    survey.source = 'bestaat-niet';
    survey.asked.province = 'Gelderlant';
    data.rows.sources = data.rows.sources.filter(({ bron }) => bron !== 'beleid');
  });
  expect(messages).toContain(`${file}:1 bron bestaat-niet is niet bekend in bronnen.csv`);
  expect(messages).toContain(`${file}:1 asked.province: Gelderlant is geen provincie`);
  expect(messages.filter((message) => message.includes('niet gevraagd'))).toEqual([]);
  expect(messages.join('\n')).toMatch(/^bronnen\.csv:1 bron beleid ontbreekt/m);
  const renamed = messagesAfter((_, { survey }) => {
    survey.id = 'anders';
  });
  expect(renamed.join('\n')).toContain('id is anders, de map heet proef-2016');
});

test('an amount to set beside others has a number, says what it covers, and for which years', () => {
  const messages = messagesAfter(({ rows }) => {
    const [first] = rows.policy;
    if (first) rows.policy.push({ ...first, line: 98, waarde: 'veel', maatstaf: 'begeleiding' });
  });
  expect(messages).toContain(
    `beleid.csv:98 de maatstaf bij ${sound().rows.policy[0]?.beleid_id} is niet compleet`,
  );
});

test.each([
  ['amounts', { aantal_eenheid: null }, 'bedragen.csv:2 aantal en aantal_eenheid passen niet'],
  ['amounts', { eenheid: 'per-huishouden' }, 'bedragen.csv:2 er staat een aantal naast een bedrag'],
  ['amounts', { gemeentecode: 'GM0203' }, 'bedragen.csv:2 GM0203 is niet bekend in gemeenten.csv'],
  ['amounts', { organisatie_id: 'niemand' }, 'niemand is niet bekend in organisaties.csv'],
  ['housing', { gemeentenaam: 'Aalden' }, 'huisvesting.csv:2 GM0197 is bij het CBS Aalten'],
  ['housing', { verschil: 3 }, 'huisvesting.csv:2 resultaat en verschil spreken elkaar tegen'],
  [
    'housing',
    { opdracht: null, gehuisvest: null, verschil: null, resultaat: null },
    'huisvesting.csv:2 deze regel zegt niets over de huisvesting',
  ],
  ['housing', { gezien_op: '2019-05-01' }, 'gezien_op is eerder dan de bron verscheen'],
  ['outcomes', { van_aantal: 8 }, 'uitkomsten.csv:2 van_aantal past niet bij aantal'],
  ['outcomes', { bron: 'geen' }, 'uitkomsten.csv:2 geen is niet bekend in bronnen.csv'],
  ['outcomes', { feit: 'aalten-2018-1' }, 'aalten-2018-1 staat al in huisvesting.csv, regel 2'],
  ['descriptions', { organisatie_id: 'niemand' }, 'niemand is niet bekend in organisaties.csv'],
  ['descriptions', { bron: 'geen' }, 'omschrijvingen.csv:2 geen is niet bekend in bronnen.csv'],
  ['descriptions', { gezien_op: '2019-05-01' }, 'gezien_op is eerder dan de bron verscheen'],
  ['sources', { gepubliceerd_afgeleid: true }, 'bronnen.csv:2 de datum is afgeleid'],
  ['arrangements', { tot: null }, 'samenwerkingen.csv:2 een taak die eindigt, heeft geen tot'],
  ['arrangements', { peildatum: '2019' }, 'samenwerkingen.csv:2 peildatum staat naast van of tot'],
  ['arrangements', { datum_afgeleid: true }, 'de datum is afgeleid, en er staat niet waaruit'],
  [
    'arrangements',
    { gebied: 'arnhem' },
    'samenwerkingen.csv:2 arnhem is niet bekend in gebieden.csv',
  ],
] as const)(
  'a fact of another source that does not fit is refused: %s %o',
  (table, change, message) => {
    const messages = messagesAfter(({ rows }) => {
      Object.assign(rows[table][0] ?? {}, change);
    });
    expect(messages.join('\n')).toContain(message);
  },
);
