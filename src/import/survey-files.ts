import { rollups } from 'd3';
import { capitalise, formatCount, formatList } from '../text/format.ts';
import { firstTables } from './first-tables.ts';
import { municipalityRow } from './municipality-row.ts';
import type { ListedMunicipality } from './municipality-list.ts';
import type { SheetRecord } from './sheet-records.ts';
import { nameKey } from './name-key.ts';
import { tablesOfRecords } from './tables-of-records.ts';
import { readJson } from '../text/read-json.ts';
import { Mistake } from '../text/mistake.ts';
import { utf8Text } from '../read/byte-text.ts';
import { bytesIn, tableIn } from '../read/table-in.ts';
import type { TableFolder } from '../read/table-folder.ts';
import { shortened } from '../read/quoted.ts';
import { tableText, textTable, withRows, type TextRow } from '../read/text-table.ts';
import { questionTables, surveyTables } from '../read/table-schemas.ts';
import { roleRows, rolesNotIn, unsorted } from './roles-in-sheet.ts';
import { gaps } from '../survey/gap.ts';
import type { QuestionRole } from '../survey/question-words.ts';

interface Wanted {
  survey: string;
  year: number;
  tables: TableFolder;
  municipalities: readonly ListedMunicipality[];
  /** The program that the questions were asked with, where they are questions of its own. */
  form?: string;
  /** Whether the other municipalities of the atlas were asked too, and did not answer. */
  allAsked: boolean;
}

/** Every file that an import of a survey writes, by its path below the tables: its own, and rows added elsewhere. */
export function surveyFiles(
  all: readonly SheetRecord[],
  { survey, year, tables: present, municipalities, form, allAsked }: Wanted,
): { files: Map<string, string>; notes: string[] } {
  const notAsked = all.filter(saysNotAsked);
  const first = firstTables(present, municipalities);
  const textOf = (path: string) => first.get(path) ?? tableIn(present, path);
  const rowsOf = (path: string) => textTable(textOf(path)).rows;
  const sources = rowsOf('bronnen.csv');
  const publisher = publisherIn(present);
  const named = new Set(all.map((record) => String(record['gemeentecode'])));
  const pageCodes = new Set(rowsOf('gemeenten.csv').map((row) => row['gemeentecode'] ?? ''));
  const absent = municipalities.filter(
    ({ code, from, until }) =>
      pageCodes.has(code) &&
      !named.has(code) &&
      from <= `${year}-12-31` &&
      (until ?? '9') > `${year}-01-01`,
  );
  const silent = absent.map(({ code, name }) => ({
    ...{ gemeentecode: code, gemeente: name, beantwoord: false },
  }));
  const records = [
    ...all.filter((record) => !notAsked.includes(record)),
    ...(allAsked ? silent : []),
  ].toSorted((a, b) => (String(a['gemeentecode']) < String(b['gemeentecode']) ? -1 : 1));
  const notRead = rolesNotIn(all);
  const { merged, leftOut, ...tables } = tablesOfRecords(records, {
    survey,
    year,
    hasQuestions: form !== undefined,
    absent: notRead,
    publisher,
    organisations: new Map(
      rowsOf('organisaties.csv').map((row) => [
        nameKey(row['organisatie'] ?? ''),
        { id: row['organisatie_id'] ?? '', name: row['organisatie'] ?? '' },
      ]),
    ),
    sources,
    projects: present
      .surveys()
      .flatMap((id) =>
        rowsOf(`enquetes/${id}/${surveyTables.projects.path}`).map(
          (row) => row['project_id'] ?? '',
        ),
      ),
  });
  const codes = new Set(records.map((record) => String(record['gemeentecode'])));
  const asked = municipalities.filter(({ code }) => codes.has(code));
  const known = new Set([...codes, ...pageCodes]);
  const added = asked
    .filter(({ code }) => !pageCodes.has(code))
    .map((one) => municipalityRow(one, known));
  const folder = `enquetes/${survey}`;
  const absentRoles = form === undefined ? notRead : [];
  const written = { ...tables, codering: [] } as unknown as Record<string, TextRow[]>;
  const files = new Map([
    ...first,
    [
      `${folder}/enquete.json`,
      describeSurvey(survey, {
        year,
        asked,
        publisher,
        form,
        inhabitants: inhabitantsIn(present, sources),
      }),
    ],
    ...Object.values(surveyTables).map(({ path, row }): [string, string] => [
      `${folder}/${path}`,
      tableText(Object.keys(row.shape), written[path.replace('.csv', '')] ?? []),
    ]),
    ...(absentRoles.length > 0
      ? [
          [
            `${folder}/${questionTables.questions.path}`,
            tableText(Object.keys(questionTables.questions.row.shape), roleRows(absentRoles)),
          ] as [string, string],
        ]
      : []),
    ...Object.entries({
      'organisaties.csv': tables.organisaties,
      'bronnen.csv': tables.bronnen,
      'gemeenten.csv': added,
    })
      .filter(([, rows]) => rows.length > 0)
      .map(([path, rows]): [string, string] => [path, withRows(textOf(path), rows)]),
  ]);
  const others = present.surveys();
  const waiting = (role: QuestionRole) =>
    unsorted(all, role).map(({ gemeente }) => String(gemeente));
  const empty = absentRoles.filter((role) => waiting(role).length === 0);
  const answers = records.filter((record) => record['beantwoord'] === true).length;
  return {
    files,
    notes: [
      `${formatCount(records.length, 'gemeente', 'gemeenten')}, ${answers} met een antwoord.`,
      ...(first.size > 0
        ? [
            `In ${present.nameOf('')} ${first.size === 1 ? 'ontbrak' : 'ontbraken'} ${formatCount(first.size, 'tabel', 'tabellen')}; nu gemaakt. Voor een site zijn ook atlas.json en de teksten in content/ nodig; npm run nieuw maakt die erbij.`,
          ]
        : []),
      ...(form === undefined || publisher === undefined
        ? [
            `Vul in: ${present.nameOf(`${folder}/enquete.json`)} en de nieuwe regels van bronnen.csv, overal waar VUL IN staat.`,
          ]
        : []),
      ...(absent.length > 0 && !allAsked
        ? [
            `Niet in het blad, wel in deze atlas: ${someOf(absent.map(({ name }) => name))}. Zij staan nu als ${gaps['niet-gevraagd'].label}. Vroeg u hun het ook? Haal dan ${present.nameOf(folder)} weg, en geef de opdracht opnieuw met --allen-gevraagd.`,
          ]
        : []),
      ...(others.length > 0
        ? [
            `De voorpagina en de lijst blijven die van een andere enquête. Zet in ${present.nameOf('atlas.json')} "survey": "${survey}" om deze vooraan te zetten.`,
          ]
        : []),
      ...tables.organisaties.map(
        ({ organisatie = '', organisatie_id = '' }) =>
          `Nieuw in organisaties.csv: ${shortened(organisatie)} (${organisatie_id}). Kijk na: bestaat zij al onder een andere naam, welke soort is zij, en is het een naam?`,
      ),
      ...merged.map(
        ({ municipality, name, into }) =>
          `Samengenomen: ${shortened(name)} (${municipality}) is gelezen als ${shortened(into)}. Zijn het er twee? Maak dan van beide een eigen regel in organisaties.csv.`,
      ),
      ...rollups(
        leftOut,
        (cells) => cells.map(({ municipality }) => municipality).join(', '),
        ({ column }) => column,
      ).map(
        ([column, places]) =>
          `Niet in de tabellen: ${column} van ${places}. Er staat geen bedrag bij, en geen budget_soort. Is er wel geld, zet dan budget_soort op subsidie-zonder-bedrag.`,
      ),
      ...(notAsked.length > 0
        ? [
            `${capitalise(gaps['niet-gevraagd'].label)}, dus zonder regel in antwoorden.csv: ${notAsked.map(({ gemeente }) => String(gemeente)).join(', ')}.`,
          ]
        : []),
      ...(added.length > 0
        ? [
            `Nieuw in gemeenten.csv: ${formatCount(added.length, 'gemeente', 'gemeenten')}. Vul in hoeveel mensen er wonen. Zonder plaats in tegelkaart.csv ${added.length === 1 ? 'staat zij' : 'staan zij'} niet op de kaart.`,
          ]
        : []),
      ...(empty.length > 0
        ? [
            `Niet ingevuld in het blad: ${formatList(empty)}. Dat geldt als ${gaps['niet-gevraagd'].label}, en staat zo in vragen.csv.`,
          ]
        : []),
      ...rollups(
        notRead.filter((role) => waiting(role).length > 0),
        formatList,
        (role) => someOf(waiting(role)),
      ).map(
        ([names, roles]) =>
          `Nog niet op de site: ${roles}. Niet ingedeeld: ${names}. Vul het blad aan (is een antwoord niet duidelijk, schrijf dan ${gaps.onduidelijk.label}), haal ${present.nameOf(folder)} weg, en geef de opdracht opnieuw.`,
      ),
      ...(tables.projecten.length > 0
        ? [
            `De thema’s van projecten staan niet in het blad. Vul ze in projecten.csv in, of laat ze leeg. Hoe ver een project was, geldt zonder (lopend), (gepland) of (afgerond) als ${gaps['niet-genoemd'].label}.`,
          ]
        : []),
    ],
  };
}

/** How many names a note has before it says how many more there are. */
const mostNamed = 8;
const someOf = (names: readonly string[]) =>
  names.length > mostNamed + 1
    ? `${names.slice(0, mostNamed).join(', ')} en nog ${names.length - mostNamed}`
    : names.join(', ');

/** Whether a row without an answer says why: its municipality was not asked. */
const saysNotAsked = (record: SheetRecord): boolean =>
  record['beantwoord'] === false && Object.values(record).includes('niet-gevraagd');

/** Who answers for the atlas of these tables; undefined where nobody filled that in yet. */
function publisherIn(tables: TableFolder): string | undefined {
  const settings = tables.read('atlas.json');
  if (!settings) return undefined;
  const read = readJson(utf8Text(settings));
  const { publisher } = 'problem' in read ? {} : (read.value as { publisher?: unknown });
  return typeof publisher === 'string' && !publisher.startsWith('VUL IN') ? publisher : undefined;
}

/** The source of the numbers of inhabitants that a new atlas begins with. */
const firstInhabitants = { on: '2016-01-01', source: 'cbs-inwoners-2016' };

/** Of which day the numbers of inhabitants in the tables are, as an earlier survey says, or their source. */
function inhabitantsIn(tables: TableFolder, sources: readonly TextRow[]): unknown {
  const [survey] = tables.surveys();
  if (survey === undefined)
    return sources.some(({ bron }) => bron === firstInhabitants.source)
      ? firstInhabitants
      : undefined;
  const path = `enquetes/${survey}/enquete.json`;
  const read = readJson(utf8Text(bytesIn(tables, path)));
  if ('problem' in read) {
    const { line, column, message, tip } = read.problem;
    throw new Mistake(`${tables.nameOf(path)}:${line}:${column}: ${message}\n   = tip: ${tip}`);
  }
  return (read.value as { inhabitants?: unknown }).inhabitants;
}

interface Described {
  year: number;
  asked: readonly ListedMunicipality[];
  publisher: string | undefined;
  form: string | undefined;
  inhabitants: unknown;
}

/** What a survey was; what its questions say themselves, or the atlas does, nobody has to fill in. */
function describeSurvey(
  id: string,
  { year, asked, publisher, form, inhabitants }: Described,
): string {
  const provinces = new Set(asked.map(({ province }) => province));
  const [province = null] = provinces.size === 1 ? provinces : [];
  const survey = {
    id,
    title:
      form === undefined || publisher === undefined
        ? `VUL IN: naam van de enquête, ${year}`
        : `Enquête van ${publisher}, ${year}`,
    publisher: publisher ?? 'VUL IN: wie vroeg het?',
    year,
    source: id,
    ...(form === undefined
      ? {
          question: 'VUL IN: wat vroeg u de gemeenten?',
          questionNote: 'VUL IN: is dit de vraag zoals u haar stelde?',
        }
      : {
          question: 'De gemeenten kregen een formulier met vragen.',
          questionNote: `De vragen staan er zoals zij in het formulier stonden (${form}).`,
        }),
    asked: { province, on: `${year}-01-01` },
    askedLabel: `${formatCount(asked.length, 'gemeente', 'gemeenten')}${province === null ? '' : ` in ${province}`}`,
    inhabitants: inhabitants ?? { on: `${year}-01-01`, source: id },
    askedOnly: asked.map(({ code }) => code),
  };
  return `${JSON.stringify(survey, null, 2)}\n`;
}
