import { Mistake } from '../text/mistake.ts';

/** A page or note that an editor wrote: its text, and the words in it that stand for a row of a table. */
interface WrittenPage {
  file: string;
  text: string;
  sources: readonly string[];
  municipalities?: readonly string[];
  /** The page of the municipality that a note is about, by the name of its file. */
  noteOn?: string;
}

type Words = Pick<ReadonlySet<string>, 'has'>;

/** What an atlas has, by the word that pages use for it. */
interface Known {
  sources: Words;
  /** The codes of municipalities with a page, and the last parts of the addresses of those. */
  municipalities: Words;
  pages: Words;
}

/** Pages name what their atlas does not have; the message says where. */
class UnknownWords extends Mistake {
  override name = 'UnknownWords';
}

/** The line and character at which a word first stands in a text, both counted from 1. */
function placeOf(word: string, text: string): string {
  const lines = text.slice(0, text.indexOf(word)).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** Throws with every source and municipality in pages that an atlas does not have, each in its place. */
export function refuseUnknownWords(pages: readonly WrittenPage[], known: Known): void {
  const faults = pages.flatMap(({ file, text, sources, municipalities = [], noteOn }) => [
    ...sources
      .filter((id) => !known.sources.has(id))
      .map((id) => ({
        place: `${file}:${placeOf(id, text)}`,
        message: `bron "${id}" staat niet in de tabel van bronnen`,
        tip: 'zet haar in data/bronnen.csv, of verbeter het woord',
      })),
    ...municipalities
      .filter((code) => !known.municipalities.has(code))
      .map((code) => ({
        place: `${file}:${placeOf(code, text)}`,
        message: `gemeente "${code}" heeft geen pagina in deze atlas`,
        tip: 'zet haar in data/gemeenten.csv, of haal de code hier weg',
      })),
    ...(noteOn === undefined || known.pages.has(noteOn)
      ? []
      : [
          {
            place: `${file}:1:1`,
            message: `er is geen gemeente met het adres /gemeenten/${noteOn}/`,
            tip: 'noem het bestand naar het laatste deel van het adres van haar pagina',
          },
        ]),
  ]);
  if (faults.length === 0) return;
  const told = faults.map(
    ({ place, message, tip }) => `${place}: fout[pagina]: ${message}\n   = tip: ${tip}`,
  );
  throw new UnknownWords(told.join('\n'), { exitCode: 1 });
}
