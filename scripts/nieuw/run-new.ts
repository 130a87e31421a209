import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { formatCount } from '../../src/text/format.ts';
import { checkedData } from '../assemble/checked-atlas.ts';
import { Mistake } from '../command/mistake.ts';
import type { Console } from '../import/console.ts';
import { formReading } from '../import/forms/open-form.ts';
import { readForm, type Form } from '../import/forms/read-form.ts';
import { formReport } from '../import/forms/form-report.ts';
import { guessFormats } from '../import/guess-formats.ts';
import { importOpened } from '../import/import-sheet.ts';
import {
  municipalityList,
  type ListedMunicipality,
  type MunicipalityList,
} from '../import/municipality-list.ts';
import { openSheet } from '../import/open-sheet.ts';
import { problemFormats } from '../import/problem-formats.ts';
import { readMunicipalityList, readPlacesBeside } from '../import/read-municipality-list.ts';
import { runImport } from '../import/run-import.ts';
import { unfilledPlaces } from '../import/unfilled-places.ts';
import { chosenMunicipalities } from './chosen-municipalities.ts';
import { methodPage } from './method-page.ts';
import { nationalTables } from './national-tables.ts';
import { newOptions, type NewOptions } from './new-options.ts';
import { newSettings } from './new-settings.ts';
import { newTables } from './new-tables.ts';

const codes = 'data/landelijk/gemeenten.csv';

/** Runs `npm run nieuw`; returns the exit code: 0 made, 1 mistakes in the sheet. Other mistakes are thrown. */
export async function runNew(
  args: readonly string[],
  console: Console,
  today = new Date(),
): Promise<0 | 1 | 2> {
  const options = newOptions(args, today);
  const { folder, sheet, year } = options;
  const list = municipalityList(readMunicipalityList(codes), year, readPlacesBeside(codes));
  const chosen = chosenMunicipalities(options, list);
  if (chosen.wrong.length > 0)
    throw new Mistake(`${chosen.wrong.join('\n')}\nEr is niets gemaakt.`);
  const read = sheet === undefined ? undefined : await municipalitiesIn(sheet, list);
  const stop = read && refusal(read, options);
  if (stop !== undefined) {
    console.error(stop);
    return 1;
  }
  const all = new Set([...chosen.municipalities, ...(read?.municipalities ?? [])]);
  const municipalities = [...all].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const staged = `${folder}.nieuw-${process.pid}`;
  try {
    for (const [path, text] of atlasFiles(municipalities, options, today)) {
      mkdirSync(dirname(join(staged, path)), { recursive: true });
      writeFileSync(join(staged, path), text);
    }
    mkdirSync(join(staged, 'data/enquetes'), { recursive: true });
    checkedData(join(staged, 'data'));
    const code = read === undefined ? 0 : await takeAnswers(read, options, { staged, console });
    if (code !== 0) return code;
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(staged, folder);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  console.log(made(municipalities, options, read).join('\n'));
  return 0;
}

interface Read {
  form: Form | undefined;
  municipalities: readonly ListedMunicipality[];
  problems: Parameters<(typeof problemFormats)['tekst']>[0];
  guesses: Form['guesses'];
}

/** The municipalities that a sheet names, and what is wrong with it. */
async function municipalitiesIn(file: string, list: MunicipalityList): Promise<Read> {
  const opened = await openSheet(readFileSync(file), formReading);
  const form = 'refused' in opened ? undefined : readForm(opened, list);
  const imported = form ?? importOpened(opened, list);
  const found = form
    ? form.replies.map(({ municipality }) => municipality)
    : imported.records.flatMap((record) => list.byCode.get(String(record['gemeentecode'])) ?? []);
  return {
    form,
    municipalities: found,
    problems: imported.problems.map((problem) => ({ file, ...problem })),
    guesses: imported.guesses,
  };
}

function refusal({ problems, guesses }: Read, { sheet = '', confirmed }: NewOptions) {
  if (problems.length > 0) return problemFormats.tekst(problems);
  return guesses.length > 0 && !confirmed ? guessFormats.tekst(guesses, sheet) : undefined;
}

function atlasFiles(
  municipalities: readonly ListedMunicipality[],
  { provinces, names, sheet }: NewOptions,
  today: Date,
): Map<string, string> {
  const within = [...new Set(municipalities.map(({ province }) => province))];
  const isWhole = provinces.length === 1 && names.length === 0 && sheet === undefined;
  const region =
    within.length === 1
      ? (within[0] ?? '')
      : isWhole
        ? 'Nederland'
        : formatCount(municipalities.length, 'gemeente', 'gemeenten');
  const tables = newTables(municipalities, nationalTables('data'));
  return new Map([
    ['data/atlas.json', newSettings(region, municipalities.length, today)],
    ['content/achtergrond/verantwoording.mdx', methodPage],
    ...Array.from(tables, ([path, text]): [string, string] => [`data/${path}`, text]),
  ]);
}

/** Imports the sheet, once its proposals need nobody or were confirmed; else only tells them. */
async function takeAnswers(
  { form }: Read,
  { folder, sheet = '', survey, year, confirmed }: NewOptions,
  { staged, console }: { staged: string; console: Console },
): Promise<0 | 1 | 2> {
  const inPlace = (line: string) => line.replaceAll(staged, folder);
  const aloud: Console = {
    log: (line) => {
      console.log(inPlace(line));
    },
    error: (line) => {
      console.error(inPlace(line));
    },
  };
  if (form && !confirmed) {
    for (const line of formReport(form, sheet)) console.log(line);
    return 0;
  }
  return runImport(
    [
      sheet,
      '--data',
      join(staged, 'data'),
      '--enquete',
      survey,
      '--jaar',
      String(year),
      '--bevestig',
    ],
    aloud,
  );
}

/** What was made, what is still to be filled in, and the next command. */
function made(
  municipalities: readonly ListedMunicipality[],
  { folder, sheet = '', survey, year, confirmed }: NewOptions,
  read: Read | undefined,
): string[] {
  const open = unfilledPlaces(folder);
  const isAsked = read?.form !== undefined && !confirmed;
  const named = /(?:^|-)(?:19|20)\d\d(?:-|$)/.test(survey) ? '' : ` --jaar ${year}`;
  return [
    '',
    `${folder} is klaar: een atlas van ${formatCount(municipalities.length, 'gemeente', 'gemeenten')}. De tegelkaart is berekend; verschuif haar in ${join(folder, 'data/tegelkaart.csv')}.`,
    ...(open.length > 0 ? ['Vul nog in:', ...open.map((place) => `  ${place}`)] : []),
    ...(isAsked
      ? [
          'De antwoorden zijn nog niet overgenomen. Kloppen de voorgestelde vragen? Geef dan:',
          `  npm run import -- ${sheet} --atlas ${folder} --enquete ${survey}${named} --bevestig`,
        ]
      : ['Bouw daarna de site:', `  npm run build -- --atlas ${folder}`]),
  ];
}
