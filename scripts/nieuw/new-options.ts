import { existsSync, readdirSync, statSync } from 'node:fs';
import { Mistake } from '../../src/text/mistake.ts';
import { readOptions } from '../command/read-options.ts';
import { wrongSurveyWords, yearIn } from '../command/survey-words.ts';
import { writtenByPeople } from '../disk/own-folder.ts';

/** What `npm run nieuw` was asked. */
interface NewOptions {
  folder: string;
  sheet: string | undefined;
  provinces: string[];
  names: string[];
  survey: string;
  year: number;
  confirmed: boolean;
}

const usage = `Gebruik: npm run nieuw -- <map> [blad] [opties]

Maakt de map van een nieuwe atlas. Het blad is een export van een formulier, of heeft onze kolommen.

  --provincie <naam>      alle gemeenten van een provincie (of meer, met komma’s), of van Nederland
  --gemeenten <namen>     gemeenten bij naam, met komma’s ertussen
  --enquete <id>          hoe de enquête van het blad heet, zoals taal-2026
  --jaar <jaar>           het jaar van de enquête
  --bevestig              neem de voorgestelde vragen en de herkende namen over`;

const listIn = (text = '') =>
  text
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Reads the command line; throws one Mistake with all that cannot be followed. */
export function newOptions(args: readonly string[], today: Date): NewOptions {
  const { values, positionals } = readOptions(args, {
    command: 'npm run nieuw',
    words: 2,
    options: {
      provincie: { type: 'string' },
      gemeenten: { type: 'string' },
      enquete: { type: 'string' },
      jaar: { type: 'string' },
      bevestig: { type: 'boolean' },
    },
  });
  const [folder, sheet] = positionals;
  if (folder === undefined) throw new Mistake(`noem de map van de nieuwe atlas\n\n${usage}`);
  const year = values.jaar ?? yearIn(values.enquete) ?? String(today.getFullYear());
  const survey = values.enquete ?? `enquete-${year}`;
  const wrong = [
    ...takenPlace(folder),
    ...(sheet !== undefined && !existsSync(sheet) ? [`${sheet} bestaat niet`] : []),
    ...(sheet === undefined && values.provincie === undefined && values.gemeenten === undefined
      ? ['zeg om welke gemeenten het gaat: met een blad, --provincie of --gemeenten']
      : []),
    ...wrongSurveyWords(survey, year),
  ];
  if (wrong.length > 0) throw new Mistake(`${wrong.join('\n')}\nEr is niets gemaakt.`);
  return {
    folder,
    sheet,
    provinces: listIn(values.provincie),
    // A comma is part of one name: “Nuenen, Gerwen en Nederwetten”.
    names: listIn(values.gemeenten?.replace(/Nuenen, Gerwen en Nederwetten/gi, 'Nuenen c.a.')),
    survey,
    year: Number(year),
    confirmed: values.bevestig ?? false,
  };
}

function takenPlace(folder: string): string[] {
  const reason = writtenByPeople(folder);
  if (reason !== undefined)
    return [`${folder} ${reason} waarin mensen schrijven. Kies een andere, zoals mijn-atlas`];
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [`${folder} is geen map. Kies een andere naam`];
  return readdirSync(folder).length > 0
    ? [`${folder} is niet leeg. Kies een nieuwe map, of maak deze leeg`]
    : [];
}
