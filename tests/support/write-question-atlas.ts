import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { writeInventedAtlas } from '../../scripts/bench/invent/write-invented-atlas.ts';
import { rowsIn } from './rows-in.ts';

type Row = Record<string, string>;

const given = ['gemeentecode', 'vraag', 'waarde', 'waarde_reden', 'toelichting', 'bron'];

/** What an invented municipality answers to a question of each kind, by its place in the list. */
const invented: Record<string, (place: number, question: Row, names: Names) => string> = {
  'ja-nee': (place) => (place % 3 === 0 ? 'nee' : 'ja'),
  keuze: (place, { keuzes = '' }) => choicesIn(keuzes)[place % 2] ?? '',
  meerkeuze: (place, { keuzes = '' }) =>
    choicesIn(keuzes)
      .slice(0, 1 + (place % 3))
      .join('|'),
  getal: (place, { eenheid }) =>
    eenheid === 'personen' ? String(place * 1234) : String(place + 0.5),
  bedrag: (place) => (place % 2 === 0 ? String(1000 + place) : `${1000 + place}.50`),
  percentage: (place) => String(10 + place / 2),
  datum: (place) => ['2023', '2024-05', '2025-02-03'][place % 3] ?? '',
  tekst: (place) => `Verzonnen knelpunt ${place}, met <i>tekens</i>.`,
  organisaties: (place) => (place % 2 === 0 ? 'verzonnen-1|verzonnen-2' : 'verzonnen-3'),
  projecten: (_, __, { project }) => project,
};

interface Names {
  project: string;
}

const choicesIn = (cell: string) => cell.split('|').map((choice) => choice.replace(/=.*$/, ''));

/** How many municipalities answer a question that few or none answer. */
const few: Record<string, number> = { zelden: 3, niemand: 0 };

/** The answers to the questions of a survey: some with a value, some with a reason, some with no row. */
function answersIn(folder: string): Row[] {
  const codes = rowsIn(join(folder, 'antwoorden.csv')).flatMap(({ gemeentecode = '', status }) =>
    status === 'beantwoord' ? [gemeentecode] : [],
  );
  const projects = rowsIn(join(folder, 'projecten.csv'));
  const questions = rowsIn(join(folder, 'vragen.csv')).filter(({ rol }) => rol === '');
  return questions.flatMap((question, at) =>
    codes.slice(0, few[question['vraag'] ?? ''] ?? codes.length).flatMap((code, place) => {
      const row = { gemeentecode: code, vraag: question['vraag'] ?? '', bron: '' };
      if (place === at + 1) return [];
      if (place === at + 2) return [{ ...row, waarde: '', waarde_reden: 'onduidelijk' }];
      const project = projects.find(({ gemeentecode }) => gemeentecode === code)?.['project_id'];
      const value = invented[question['soort'] ?? '']?.(place, question, {
        project: project ?? '',
      });
      return [
        value
          ? { ...row, waarde: value, waarde_reden: '', toelichting: place === 0 ? 'Bijna.' : '' }
          : { ...row, waarde: '', waarde_reden: 'niet-van-toepassing' },
      ];
    }),
  );
}

/** Writes an invented atlas whose two surveys have questions of their own, of every kind. */
export function writeQuestionAtlas(folder: string): void {
  const units = rowsIn('data/landelijk/gemeenten.csv')
    .filter(({ provincie, tot }) => provincie === 'Overijssel' && tot === '')
    .map((row) => ({
      code: row['gemeentecode'] ?? '',
      name: row['gemeentenaam'] ?? '',
      province: row['provincie'] ?? '',
      from: row['van'] ?? '',
      until: '',
      successor: '',
    }));
  writeInventedAtlas(folder, 'tests/fixtures/vragen', units);
  cpSync('tests/fixtures/landelijk/content', join(folder, 'content'), { recursive: true });
  for (const survey of ['verzonnen-2023', 'verzonnen-2026']) {
    const tables = join(folder, 'data/enquetes', survey);
    const data = answersIn(tables).map((row) => given.map((name) => row[name] ?? ''));
    writeFileSync(
      join(tables, 'gegevens.csv'),
      `${Papa.unparse({ fields: given, data }, { newline: '\n' })}\n`,
    );
  }
  leaveOut(join(folder, 'data/enquetes/verzonnen-2023/antwoorden.csv'));
}

/** The earlier survey asked for its own questions only. */
function leaveOut(file: string) {
  const { data, meta } = Papa.parse<Row>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const empty = { aanpak: '', fase: '', themas: '', samenvatting: '' };
  const rows = data.map((row) => ({ ...row, ...empty }));
  writeFileSync(file, `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' })}\n`);
}
