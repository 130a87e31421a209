import { readFileSync, writeFileSync } from 'node:fs';
import type { PageFacts } from './page-facts.ts';

/** A file of a site: the key of what it shows, the digest of its bytes, and its facts if it is a page. */
export interface Noted {
  key: string;
  sha256: string;
  page?: PageFacts;
}

/** Facts as they are written: most pages lead to the same places, so each is named once. */
interface WrittenPage {
  links: number[];
  styles: number[];
  hidden: boolean;
}

interface Written {
  /** What the files were made with. */
  fingerprint: string;
  texts: string[];
  files: Record<string, Omit<Noted, 'page'> & { page?: WrittenPage }>;
}

/** Writes what is known of the files of a site, by path. */
export function writeNotes(
  file: string,
  fingerprint: string,
  noted: ReadonlyMap<string, Noted>,
): void {
  const places = new Map<string, number>();
  function placeOf(text: string): number {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  }
  const written = ({ links, styles, hidden }: PageFacts): WrittenPage => ({
    links: links.map(placeOf),
    styles: styles.map(placeOf),
    hidden,
  });
  const files = Object.fromEntries(
    Array.from(noted, ([path, { page, ...known }]) => [
      path,
      page ? { ...known, page: written(page) } : known,
    ]),
  );
  const notes: Written = { fingerprint, texts: [...places.keys()], files };
  writeFileSync(file, JSON.stringify(notes));
}

/** Reads what is known of files that were made with the same; nothing where nothing is there, or half of it. */
export function readNotes(file: string, fingerprint: string): Map<string, Noted> {
  const notes = writtenIn(file);
  if (notes?.fingerprint !== fingerprint) return new Map();
  const { texts, files } = notes;
  const textAt = (place: number) => texts[place] ?? '';
  return new Map(
    Object.entries(files).map(([path, { page, ...known }]) => [
      path,
      page
        ? {
            ...known,
            page: {
              ...page,
              path,
              links: page.links.map(textAt),
              styles: page.styles.map(textAt),
            },
          }
        : known,
    ]),
  );
}

function writtenIn(file: string): Written | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Written;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return undefined;
    throw error;
  }
}
