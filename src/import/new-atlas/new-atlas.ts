import { soundData } from '../../checks/sound-data.ts';
import { DataError } from '../../read/problem.ts';
import { filesBelow, memoryFolder, withFiles, type TableFolder } from '../../read/table-folder.ts';
import { bytesIn } from '../../read/table-in.ts';
import { formatCount } from '../../text/format.ts';
import { Mistake } from '../../text/mistake.ts';
import {
  listedMunicipalities,
  listedPlaces,
  listedYear,
  type CodeList,
  type FoundFile,
} from '../code-list.ts';
import { formReport } from '../forms/form-report.ts';
import {
  municipalityList,
  type ListedMunicipality,
  type MunicipalityList,
} from '../municipality-list.ts';
import { besideChoices, newSurvey, surveyLines } from '../new-survey.ts';
import { error, log, type Said } from '../said.ts';
import {
  hindrance,
  judge,
  readOpened,
  type OpenedFile,
  type Reading,
  type Wish,
} from '../take-in.ts';
import { unfilledPlaces } from '../unfilled-places.ts';
import { chosenMunicipalities } from './chosen-municipalities.ts';
import { methodPage } from './method-page.ts';
import { nationalTables } from './national-tables.ts';
import { newSettings } from './new-settings.ts';
import { newTables } from './new-tables.ts';

/** What somebody wants of a new atlas. */
interface NewAtlasWish {
  /** What its folder is called. */
  folder: string;
  /** The answers that it begins with. */
  sheet: { name: string; opened: OpenedFile } | undefined;
  provinces: readonly string[];
  names: readonly string[];
  survey: string;
  year: number;
  confirmed: boolean;
}

/** A new atlas: its files by path below its folder, or why there is none. */
interface NewAtlas {
  code: 0 | 1 | 2;
  said: Said[];
  files: Map<string, string>;
  /** How the sheet was read, where there is one. */
  reading: Reading | undefined;
}

/** The list of codes among the tables of a folder. */
export const codesOf = (tables: TableFolder): CodeList => {
  const found = (path: string): FoundFile => ({
    ...{ name: tables.nameOf(path), bytes: bytesIn(tables, path) },
  });
  return {
    municipalities: listedMunicipalities(found('landelijk/gemeenten.csv')),
    places: listedPlaces(found('landelijk/woonplaatsen.csv')),
    year: listedYear(found('bronnen.csv')),
  };
};

/**
 * Makes the folder of an atlas from a sheet, or from names of municipalities: all of it or nothing.
 * Throws a Mistake where its municipalities cannot be told.
 */
export function newAtlas(wish: NewAtlasWish, country: TableFolder, today: Date): NewAtlas {
  const codes = codesOf(country);
  const list = municipalityList(codes.municipalities, wish.year, codes.places);
  const chosen = chosenMunicipalities(wish, list);
  if (chosen.wrong.length > 0)
    throw new Mistake(`${chosen.wrong.join('\n')}\nEr is niets gemaakt.`);
  const reading = wish.sheet && readOpened(wish.sheet.opened, list);
  const none = { files: new Map<string, string>(), reading };
  const wrong = reading ? hindrance(reading.form ?? reading.sheet, asked(wish, codes)) : [];
  if (wrong.length > 0) return { ...none, code: 1, said: wrong };
  const all = new Set([...chosen.municipalities, ...(reading ? placesOf(reading, list) : [])]);
  const municipalities = [...all].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const files = atlasFiles(municipalities, wish, { country, today });
  const tables = memoryFolder(`${wish.folder}/data`, filesBelow('data', files));
  soundData(tables);
  const taken = reading
    ? answersInto(tables, reading, wish)
    : { code: 0 as const, said: [], files: none.files };
  if (taken.code !== 0) return { ...none, ...taken, files: none.files };
  const whole = new Map([...files, ...taken.files]);
  return {
    ...{ code: 0, files: whole, reading },
    said: [...taken.said, log(made(municipalities, wish, { files: whole, reading }).join('\n'))],
  };
}

const asked = ({ sheet, year, confirmed }: NewAtlasWish, codes: CodeList): Wish => ({
  ...{ name: sheet?.name ?? '', format: 'tekst', confirmed, year, codes, into: 'survey' },
});

/** The municipalities that a sheet names. */
const placesOf = ({ form, sheet }: Reading, list: MunicipalityList) =>
  form
    ? form.replies.map(({ municipality }) => municipality)
    : sheet.records.flatMap((record) => list.byCode.get(String(record['gemeentecode'])) ?? []);

function atlasFiles(
  municipalities: readonly ListedMunicipality[],
  { provinces, names, sheet }: NewAtlasWish,
  { country, today }: { country: TableFolder; today: Date },
): Map<string, string> {
  const within = [...new Set(municipalities.map(({ province }) => province))];
  const isWhole = provinces.length === 1 && names.length === 0 && sheet === undefined;
  const [only] = municipalities;
  const region =
    only && municipalities.length === 1
      ? only.name
      : within.length === 1
        ? (within[0] ?? '')
        : isWhole
          ? 'Nederland'
          : formatCount(municipalities.length, 'gemeente', 'gemeenten');
  const tables = newTables(municipalities, nationalTables(country));
  return new Map([
    ['data/atlas.json', newSettings(region, municipalities.length, today)],
    ['content/achtergrond/verantwoording.mdx', methodPage],
    ...Array.from(tables, ([path, text]): [string, string] => [`data/${path}`, text]),
  ]);
}

/** Imports the sheet, once its proposals need nobody or were confirmed; else only tells them. */
function answersInto(
  tables: TableFolder,
  reading: Reading,
  wish: NewAtlasWish,
): { code: 0 | 1 | 2; said: Said[]; files: Map<string, string> } {
  const { folder, sheet, survey, year, confirmed } = wish;
  const name = sheet?.name ?? '';
  const files = new Map<string, string>();
  if (reading.form && !confirmed)
    return { code: 0, said: formReport(reading.form, name).map(log), files };
  const codes = codesOf(tables);
  const { said } = judge(reading, { ...asked(wish, codes), confirmed: true });
  try {
    const { municipalities } = codes;
    const made = newSurvey(reading, { survey, tables, municipalities, year, allAsked: false });
    const beside = besideChoices(reading, survey);
    for (const [path, text] of made.files) files.set(`data/${path}`, text);
    if (beside) files.set(beside.path, beside.text);
    const written = withFiles(tables, made.files);
    const place = beside && `${folder}/${beside.path}`;
    const lines = surveyLines(reading, made, { name, tables: written, beside: place });
    return { code: 0, said: [...said, log(lines)], files };
  } catch (cause) {
    if (!(cause instanceof Mistake)) throw cause;
    const code = cause instanceof DataError ? 1 : 2;
    return { code, said: [...said, error(cause.message)], files };
  }
}

/** What was made, what is still to be filled in, and the next command. */
function made(
  municipalities: readonly ListedMunicipality[],
  { folder, sheet, survey, year, confirmed }: NewAtlasWish,
  { files, reading }: Pick<NewAtlas, 'files' | 'reading'>,
): string[] {
  const open = unfilledPlaces(memoryFolder(folder, files));
  const isAsked = reading?.form !== undefined && !confirmed;
  const named = /(?:^|-)(?:19|20)\d\d(?:-|$)/.test(survey) ? '' : ` --jaar ${year}`;
  return [
    '',
    `${folder} is klaar: een atlas van ${formatCount(municipalities.length, 'gemeente', 'gemeenten')}. De tegelkaart is berekend; verschuif haar in ${folder}/data/tegelkaart.csv.`,
    ...(open.length > 0 ? ['Vul nog in:', ...open.map((place) => `  ${place}`)] : []),
    ...(isAsked
      ? [
          'De antwoorden zijn nog niet overgenomen. Kloppen de voorgestelde vragen? Geef dan:',
          `  npm run import -- ${sheet?.name ?? ''} --atlas ${folder} --enquete ${survey}${named} --bevestig`,
        ]
      : reading
        ? ['Bouw daarna de site:', `  npm run build -- --atlas ${folder}`]
        : [
            'Neem daarna de antwoorden over, met de naam van uw blad:',
            `  npm run import -- antwoorden.xlsx --atlas ${folder} --enquete ${survey}${named} --bevestig`,
          ]),
  ];
}
