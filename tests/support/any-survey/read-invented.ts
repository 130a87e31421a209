import type { z } from 'astro/zod';
import Papa from 'papaparse';
import { atlasOf } from '../../../src/assemble/assembled-atlas.ts';
import { parseTable } from '../../../src/read/parse-table.ts';
import type { Data } from '../../../src/read/read-data.ts';
import {
  aboutOrganisations,
  atlasTables,
  factTables,
  questionTables,
  surveyTables,
} from '../../../src/read/table-schemas.ts';
import { atlasFor, type Atlas } from '../../../src/survey/atlas.ts';
import type { Question } from '../../../src/survey/question.ts';
import type { Survey } from '../../../src/survey/tables.ts';
import type { InventedAtlas, InventedSurvey, Row } from './invent-survey.ts';

/** What the site makes of an invented atlas. */
export interface ReadAtlas {
  /** The survey in front, and the one before it. */
  atlas: Atlas;
  earlier: Atlas | undefined;
  /** The same of every survey. */
  each: Atlas[];
  surveys: Survey[];
  questions: Question[];
  /** Everything that is published. */
  publication: ReturnType<typeof atlasOf>;
}

type Tables = Record<string, { path: string; row: z.ZodObject }>;

/** Tables by name, read as files are read; one that is not told has no row. */
function read<Given extends Tables>(tables: Given, rows: Partial<Record<keyof Given, Row[]>>) {
  return Object.fromEntries(
    Object.entries(tables).map(([name, { path, row }]) => {
      const fields = Object.keys(row.shape);
      const data = (rows[name as keyof Given] ?? []).map((cells) =>
        fields.map((field) => cells[field] ?? ''),
      );
      const { rows: found, problems } = parseTable(path, Papa.unparse({ fields, data }), row);
      if (problems[0]) throw new Error(JSON.stringify(problems[0]));
      return [name, found];
    }),
  );
}

const surveyOf = ({ id, title, publisher, year, responses }: InventedSurvey): Survey => ({
  id,
  title,
  publisher,
  year,
  source: id,
  question: 'Een verzonnen vraag.',
  questionNote: '',
  asked: { province: 'Gelderland', on: `${year}-01-01` },
  askedLabel: 'verzonnen gemeenten',
  inhabitants: { on: `${year}-01-01`, source: 'telling' },
  askedOnly: responses.map(({ gemeentecode = '' }) => gemeentecode),
});

/** Reads the tables of an invented atlas as the site does. */
export function readInvented(invented: InventedAtlas): ReadAtlas {
  const data = {
    rows: read(
      { ...atlasTables, ...aboutOrganisations, ...factTables },
      {
        ...invented,
        descriptions: [],
        sources: invented.surveys
          .flatMap(({ id }) => [id, `${id}-antwoord`])
          .map((id) => ({
            bron: id,
            titel: id,
            uitgever: 'De Proefkrant',
            soort: 'journalistiek',
            gepubliceerd_op: '2026',
            gepubliceerd_afgeleid: 'nee',
            adres: 'adres niet bekend',
          })),
      },
    ),
    surveys: invented.surveys.map((survey) => ({
      folder: survey.id,
      survey: surveyOf(survey),
      rows: read(
        { ...surveyTables, ...questionTables },
        {
          ...survey,
          questions: [...survey.fixed, ...survey.questions],
        },
      ),
    })),
  } as unknown as Data;
  const publication = atlasOf(data);
  const { municipalities, tables } = publication;
  const [front, before] = tables.surveys.toReversed();
  if (!front) throw new Error('een atlas zonder enquête');
  const shown = { ...tables, topic: invented.topic };
  return {
    atlas: atlasFor(front, municipalities, shown),
    each: tables.surveys.map((survey) => atlasFor(survey, municipalities, shown)),
    earlier: before && atlasFor(before, municipalities, shown),
    surveys: tables.surveys,
    publication,
    questions: tables.questions.filter(({ role }) => role === null),
  };
}
