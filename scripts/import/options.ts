import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chooseAtlas } from '../command/atlas-choice.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { readOptions as readCommand } from '../command/read-options.ts';
import { wrongSurveyWords, yearIn } from '../command/survey-words.ts';
import { refuseOthersFile } from '../disk/own-file.ts';
import { questionsPath } from '../../src/import/forms/known-questions.ts';
import { problemFormats, type ProblemFormat } from '../../src/import/problem-formats.ts';

/** What the command line asks. */
export interface Options {
  sheet: string;
  out: string | undefined;
  survey: string | undefined;
  confirmed: boolean;
  year: number | undefined;
  codes: string;
  data: string;
  /** The survey that is there already, with questions that a later export is checked against. */
  again: string | undefined;
  /** Whether the municipalities of the atlas that the sheet leaves out were asked too. */
  allAsked: boolean;
  format: ProblemFormat;
}

export const usage = `Gebruik: npm run import -- <blad.csv, .xlsx of .ods> [opties]

Het blad heeft onze kolommen, of is een export van Google Forms, Microsoft Forms, LimeSurvey,
SurveyMonkey, Qualtrics, KoboToolbox of ODK.

  --nakijken           kijk alleen na, schrijf niets
  --uit <bestand>      schrijf de rijen als JSON, en verder niets
  --enquete <id>       schrijf de tabellen van data/enquetes/<id>/; staan daar al vragen, dan wordt
                       een nieuwe export van hetzelfde formulier daaraan getoetst
  --bevestig           neem de gemeenten over die aan hun naam zijn herkend, en bij een export van
                       een formulier de voorgestelde vragen
  --allen-gevraagd     de gemeenten van de atlas die niet in het blad staan, reageerden niet
  --jaar <jaar>        het jaar van de enquête: alleen gemeenten die toen bestonden
  --codes <lijst.csv>  een andere lijst van codes (gemeentecode, gemeentenaam, van, tot, opgegaan_in)
  --atlas <map>        een andere atlas dan die van dit project
  --data <map>         een andere map met tabellen dan data
  --vorm <soort>       tekst, json of github: hoe de fouten worden getoond

In PowerShell horen de streepjes tussen aanhalingstekens: npm run import '--' <blad> [opties]

Einde: 0 goed, 1 fouten in het blad, 2 verkeerd gebruik of een bestand dat niet te lezen of schrijven is.`;

/** The command was given wrongly. */
export class UsageError extends Error {}

const isFormat = (word: string): word is ProblemFormat => Object.hasOwn(problemFormats, word);

/** The options of the command line; throws a UsageError where they cannot be followed. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parsed(args);
  const [sheet, ...more] = positionals;
  const format = values.vorm ?? 'tekst';
  if (sheet === undefined || more.length > 0) throw new UsageError('noem precies één blad');
  if (!isFormat(format)) throw new UsageError(`--vorm ${format} bestaat niet`);
  const wrong = wrongSurveyWords(values.enquete, values.jaar);
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  if (!values.nakijken && values.uit === undefined && values.enquete === undefined)
    throw new UsageError('kies --nakijken, --uit of --enquete');
  if (values.uit !== undefined && isSame(values.uit, sheet))
    throw new UsageError('--uit is het blad zelf');
  if (values.uit !== undefined && existsSync(values.uit) && !statSync(values.uit).isFile())
    throw new UsageError(`${values.uit} is geen gewoon bestand`);
  if (values.uit !== undefined && !existsSync(dirname(values.uit)))
    throw new UsageError(`de map ${dirname(values.uit)} bestaat niet`);
  if (values.atlas !== undefined && values.data !== undefined)
    throw new UsageError('kies --atlas of --data: --atlas mijn-atlas is --data mijn-atlas/data');
  const data =
    values.atlas === undefined ? (values.data ?? 'data') : join(chooseAtlas(values.atlas), 'data');
  if (values.uit !== undefined && !values.nakijken)
    refuseOthersFile(values.uit, isList, atlasFolder(data));
  const writesSurvey = values.enquete !== undefined && values.uit === undefined && !values.nakijken;
  const year = values.jaar ?? yearIn(values.enquete);
  if (writesSurvey && year === undefined)
    throw new UsageError('--enquete heeft ook --jaar nodig, of een jaar in het id');
  const again =
    values.enquete !== undefined && existsSync(join(data, questionsPath(values.enquete)))
      ? values.enquete
      : undefined;
  if (writesSurvey && values.enquete !== undefined && again === undefined)
    refuseExisting(data, values.enquete);
  return {
    sheet,
    out: values.nakijken ? undefined : targetOf(values.uit),
    survey: writesSurvey ? values.enquete : undefined,
    confirmed: values.bevestig ?? false,
    year: year === undefined ? undefined : Number(year),
    codes: values.codes ?? codesIn(data),
    data,
    again,
    allAsked: values['allen-gevraagd'] ?? false,
    format,
  };
}

/** Rows as JSON replace an earlier list of rows. */
const isList = (text: string) => /^\s*(\[|$)/.test(text);

/** The atlas whose tables lie in a folder `data`. */
const atlasFolder = (data: string) => (basename(data) === 'data' ? dirname(data) : data);

/** A survey is written once: throws a UsageError where its folder is there already. */
export function refuseExisting(data: string, survey: string): void {
  const folder = join(data, 'enquetes', survey);
  if (existsSync(folder))
    throw new UsageError(`${folder} bestaat al; kies een ander id of haal die map eerst weg`);
}

/** The list of codes among the tables, or that of this project where a new atlas has none yet. */
function codesIn(data: string): string {
  const own = join(data, 'landelijk/gemeenten.csv');
  return existsSync(own) ? own : 'data/landelijk/gemeenten.csv';
}

/** Where a file is really written: a link stays one. */
const targetOf = (path: string | undefined) =>
  path !== undefined && existsSync(path) ? realpathSync(path) : path;

const isSame = (a: string, b: string) =>
  existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);

function parsed(args: string[]) {
  try {
    return readCommand(args, {
      command: 'npm run import',
      words: Infinity,
      options: {
        nakijken: { type: 'boolean' },
        uit: { type: 'string' },
        enquete: { type: 'string' },
        bevestig: { type: 'boolean' },
        'allen-gevraagd': { type: 'boolean' },
        jaar: { type: 'string' },
        codes: { type: 'string' },
        atlas: { type: 'string' },
        data: { type: 'string' },
        vorm: { type: 'string' },
      },
    });
  } catch (error) {
    throw error instanceof Mistake ? new UsageError(error.message) : error;
  }
}
