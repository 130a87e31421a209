import { idMaker } from './id-maker.ts';
import { nameKey } from './name-key.ts';
import type { TextRow } from '../read/text-table.ts';
import type { QuestionRole } from '../survey/question-words.ts';
import { statusIn, withoutStatus } from './project-status.ts';
import type { SheetRecord } from './sheet-records.ts';

/** What a sheet becomes: the tables of one survey, and rows for the tables of the atlas. */
interface SurveyTables {
  antwoorden: TextRow[];
  partners: TextRow[];
  projecten: TextRow[];
  budgetten: TextRow[];
  organisaties: TextRow[];
  bronnen: TextRow[];
}

/** A name of an organisation that was taken for one that is written otherwise. */
interface Merged {
  municipality: string;
  name: string;
  into: string;
}

/** A filled cell about money that no table holds: there is no amount, and no kind of money. */
interface LeftOut {
  municipality: string;
  column: string;
}

interface Known {
  survey: string;
  year: number;
  /** The organisations that the atlas has, by key, and its sources. */
  organisations: ReadonlyMap<string, { id: string; name: string }>;
  sources: readonly TextRow[];
  /** Ids of the projects of earlier surveys. */
  projects: Iterable<string>;
  /** Whether the survey has questions of its own. */
  hasQuestions: boolean;
  /** What every survey asks, and this one does not, or not for each answer yet. */
  absent: readonly QuestionRole[];
  /** Who asked, where that is known, and what the answers are called as a source. */
  publisher: string | undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const listOf = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);

/** The records of a sheet as rows of the tables; what the atlas lacks is proposed, not guessed at. */
export function tablesOfRecords(
  records: readonly SheetRecord[],
  known: Known,
): SurveyTables & { merged: Merged[]; leftOut: LeftOut[] } {
  const organisations = new Map(known.organisations);
  const organisationId = idMaker(Array.from(organisations.values(), ({ id }) => id));
  const projectId = idMaker(known.projects);
  const merged: Merged[] = [];
  const leftOut: LeftOut[] = [];
  const sources = sourcesOf(records, known);
  const tables: SurveyTables = {
    antwoorden: [],
    partners: [],
    projecten: [],
    budgetten: [],
    organisaties: [],
    bronnen: sources.rows,
  };
  for (const record of records) {
    const place = {
      gemeentecode: textOf(record['gemeentecode']),
      gemeentenaam: textOf(record['gemeente']),
    };
    const bron = sources.ids.get(textOf(record['bron'])) ?? known.survey;
    tables.antwoorden.push({ ...place, ...answerOf(record, known.absent), bron });
    for (const name of listOf(record['partners'])) {
      const key = nameKey(name);
      const found = organisations.get(key) ?? { id: organisationId(name), name };
      if (!organisations.has(key)) {
        organisations.set(key, found);
        tables.organisaties.push({
          organisatie_id: found.id,
          organisatie: name,
          soort: 'overig',
          met_naam: 'ja',
        });
      }
      if (found.name !== name)
        merged.push({ municipality: place.gemeentenaam, name, into: found.name });
      tables.partners.push({ ...place, organisatie_id: found.id, bron });
    }
    for (const project of listOf(record['projecten']))
      tables.projecten.push({
        ...projectOf(project, (name) => projectId(`${place.gemeentenaam} ${name}`)),
        ...place,
        bron,
      });
    const budget = budgetOf(record, known.year);
    if (budget) tables.budgetten.push({ ...place, ...budget, bron });
    else
      for (const column of budgetColumns)
        if (saysSomething(record[column]))
          leftOut.push({ municipality: place.gemeentenaam, column });
  }
  return { ...tables, merged, leftOut };
}

function answerOf(record: SheetRecord, absent: readonly QuestionRole[]): TextRow {
  const answered = record['beantwoord'] === true;
  const isRead = (role: QuestionRole) => answered && !absent.includes(role);
  return {
    status: answered ? 'beantwoord' : 'niet-gereageerd',
    aanpak: isRead('aanpak') ? textOf(record['aanpak']) : '',
    fase: isRead('fase') ? textOf(record['fase']) : '',
    themas: isRead('themas') ? listOf(record['themas']).join('|') : '',
    projecten_reden: answered ? textOf(record['projecten']) : '',
    samenvatting: answered ? textOf(record['samenvatting']) : '',
  };
}

function projectOf(project: string, idOf: (name: string) => string): TextRow {
  const name = withoutStatus(project);
  return {
    project_id: idOf(name),
    project: name,
    status: statusIn(project) ?? '',
    met_naam: 'ja',
  };
}

const budgetColumns = [
  'budget_per_vergunninghouder_reden',
  'budget_omvat',
  'budget_jaar',
  'budget_toelichting',
];

/** Whether a cell says more than that the answer names nothing, which tables without a row say too. */
const saysSomething = (value: unknown) =>
  typeof value === 'string' ? value !== '' && !value.startsWith('niet-') : value != null;

function budgetOf(record: SheetRecord, year: number): TextRow | undefined {
  const amount = record['budget_per_vergunninghouder'];
  const kind = textOf(record['budget_soort']);
  if (record['beantwoord'] !== true || (typeof amount !== 'number' && kind === ''))
    return undefined;
  const isAmount = typeof amount === 'number';
  const reason = textOf(record['budget_per_vergunninghouder_reden']);
  return {
    bedrag_eur: isAmount ? String(amount) : '',
    bedrag_eur_reden: isAmount ? '' : reason || 'niet-genoemd',
    eenheid: isAmount ? 'per-vergunninghouder' : 'onduidelijk',
    jaar: String(record['budget_jaar'] ?? year),
    soort: kind || 'gerapporteerd',
    omvat: textOf(record['budget_omvat']) || 'onduidelijk',
    toelichting: textOf(record['budget_toelichting']) || 'Er staat geen toelichting bij.',
  };
}

/**
 * One source for each text or address in the column bron, and one for the survey itself. What an
 * earlier import of this survey added is the same source.
 */
function sourcesOf(records: readonly SheetRecord[], known: Known) {
  const { survey, sources, year, hasQuestions, publisher } = known;
  const present = new Map(
    sources.flatMap(({ bron = '', ...row }) => [
      ...(bron.startsWith(`${survey}-bron-`) ? [[writtenIn(row), bron] as const] : []),
      [bron, bron] as const,
    ]),
  );
  const newId = idMaker(present.values());
  const written = [...new Set(records.map((record) => textOf(record['bron'])))].filter(Boolean);
  const ids = new Map(
    written.map((bron, index) => [bron, present.get(bron) ?? newId(`${survey}-bron-${index + 1}`)]),
  );
  const rows = [...ids]
    .filter(([bron]) => !present.has(bron))
    .map(([bron, id]): TextRow => {
      const isAddress = /^https?:/i.test(bron);
      return sourceRow(id, isAddress ? `Antwoord op ${new URL(bron).hostname}` : bron, {
        adres: isAddress ? bron : noAddress,
      });
    });
  const title = hasQuestions
    ? `Antwoorden van gemeenten op vragen, ${year}`
    : `VUL IN: titel van ${survey}`;
  const own = present.has(survey)
    ? []
    : [sourceRow(survey, title, publisher === undefined ? {} : { uitgever: publisher })];
  return { ids, rows: [...own, ...rows] };
}

const noAddress = 'adres niet bekend';

/** What the sheet had of a source that it added: its address, or else its title. */
const writtenIn = ({ adres = '', titel = '' }: TextRow) => (adres === noAddress ? titel : adres);

const sourceRow = (bron: string, titel: string, more: TextRow): TextRow => ({
  bron,
  titel,
  uitgever: 'VUL IN: wie dit uitgaf',
  soort: 'journalistiek',
  gepubliceerd_op: 'onduidelijk',
  gepubliceerd_afgeleid: 'nee',
  adres: noAddress,
  ...more,
});
