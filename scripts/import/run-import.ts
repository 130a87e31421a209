import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { guessList } from './guess-list.ts';
import { importSheet, type Imported } from './import-sheet.ts';
import { municipalityList } from './municipality-list.ts';
import { readOptions, usage, UsageError, type Options } from './options.ts';
import { problemFormats } from './problem-formats.ts';
import { readMunicipalityList } from './read-municipality-list.ts';
import { writeFiles } from './write-files.ts';

/** Where the command prints. */
export interface Console {
  log: (text: string) => void;
  error: (text: string) => void;
}

/** Runs `npm run import`; returns the exit code: 0 fine, 1 mistakes in the sheet, 2 use or files. */
export async function runImport(args: string[], { log, error }: Console): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args);
    const { codes, year, sheet } = options;
    const imported = await importSheet(
      readFileSync(sheet),
      municipalityList(readMunicipalityList(codes), year),
    );
    return finish(imported, options, { log, error });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    error(cause instanceof UsageError ? `${message}\n\n${usage}` : message);
    return 2;
  }
}

function finish({ records, guesses, problems }: Imported, options: Options, console: Console) {
  const { sheet, out, format, confirmed } = options;
  if (problems.length > 0) {
    const text = problemFormats[format](problems.map((problem) => ({ file: sheet, ...problem })));
    if (format === 'tekst') console.error(text);
    else console.log(text);
    return 1;
  }
  if (guesses.length > 0 && !confirmed) {
    console.error(
      `${guesses.length} rijen hebben geen gemeentecode. Kijk deze namen na:\n${guessList(guesses)}\nKlopt alles? Geef het bevel opnieuw, met --bevestig. Anders: vul de gemeentecode in. Er is niets geschreven.`,
    );
    return 1;
  }
  if (out !== undefined) {
    if (existsSync(out) && realpathSync(out) === realpathSync(sheet))
      throw new UsageError('--out is het blad zelf');
    writeFiles(new Map([[out, `${JSON.stringify(records, null, 2)}\n`]]));
  }
  console.log(
    `${sheet}: ${records.length} rijen in orde${out === undefined ? '; er is niets geschreven' : `, geschreven naar ${out}`}.`,
  );
  return 0;
}
