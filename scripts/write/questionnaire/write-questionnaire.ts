import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { readSite } from '../../../src/settings/read-site.ts';
import { checkedData } from '../../disk/checked-data.ts';
import { Mistake } from '../../../src/text/mistake.ts';
import { askedQuestions } from './asked-question.ts';
import { letter } from './letter.ts';
import { xlsForm } from './xls-form.ts';

const sheetOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => (cell === '' ? null : { value: cell })));

/** Writes the questions of a survey as an XLSForm and as a letter; the paths of the two. */
export async function writeQuestionnaire(atlas: string, wanted?: string): Promise<string[]> {
  const settings = readSite(atlas);
  const { rows, surveys } = checkedData(join(atlas, 'data'));
  const withQuestions = surveys.filter((one) => one.rows.questions.length > 0);
  const survey =
    wanted === undefined
      ? withQuestions.toSorted((a, b) => b.survey.year - a.survey.year)[0]
      : withQuestions.find((one) => one.survey.id === wanted);
  if (!survey)
    throw new Mistake(
      noQuestions(
        withQuestions.map((one) => one.survey.id),
        wanted,
      ),
    );
  const { id, title, year } = survey.survey;
  const questions = askedQuestions(survey.rows.questions);
  const asked = new Set(survey.rows.responses.map((row) => row.gemeentecode));
  const form = xlsForm({
    ...{ questions, title, id, version: String(year) },
    municipalities: rows.municipalities
      .filter((row) => asked.has(row.gemeentecode))
      .map((row) => ({ code: row.gemeentecode, name: row.gemeentenaam })),
  });
  const folder = join(atlas, 'werkbladen');
  const [workbook, page] = [join(folder, `${id}-xlsform.xlsx`), join(folder, `${id}-brief.html`)];
  const text = letter({ ...settings, questions });
  if (existsSync(page) && readFileSync(page, 'utf8') !== text)
    throw new Mistake(
      `${page} bestaat al, en kan zijn ingevuld. Er is niets geschreven: bewaar dat bestand ergens anders.`,
    );
  const bytes = await writeExcelFile(
    (['survey', 'choices', 'settings'] as const).map((name) => ({
      sheet: name,
      data: sheetOf(form[name]),
    })),
  ).toBuffer();
  mkdirSync(folder, { recursive: true });
  writeFileSync(workbook, bytes);
  writeFileSync(page, text);
  return [workbook, page];
}

const noQuestions = (known: readonly string[], wanted: string | undefined) =>
  known.length === 0
    ? 'Geen enkele enquête van deze atlas heeft een vragen.csv. Neem eerst de export van een formulier over, of maak die tabel zelf.'
    : `${wanted ?? ''} is geen enquête met een vragen.csv. Kies uit ${known.join(', ')}.`;
