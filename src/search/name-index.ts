import { keyTable, type KeyTable, type OwnedKey } from './key-table.ts';
import { combinedKeys, keysOfName, wholeKeysOfName, type NameKey } from './name-keys.ts';
import { foldSpelling, nameWords } from './normalise.ts';
import type { SearchEntry } from './search-entry.ts';
import { soundKey } from './sound-key.ts';

/** Entries with the keys under which they are found. */
export interface NameIndex {
  entries: readonly SearchEntry[];
  table: KeyTable;
  /** The entries by how their names sound. */
  sounds: ReadonlyMap<string, readonly number[]>;
  /** The words of all names of an entry, each with a space before it. */
  words: readonly string[];
}

const spellingCost = 0.01;
const combinedCost = 0.1;
const relatedCost = 0.3;

/** Makes entries findable by name. */
export function nameIndex(entries: readonly SearchEntry[]): NameIndex {
  const words = entries.map(({ names }) => names.map(nameWords));
  return {
    entries,
    table: keyTable(entries.flatMap((entry, owner) => ownedKeys(entry, words[owner] ?? [], owner))),
    sounds: bySound(words),
    words: words.map((names) => names.map((name) => ` ${name.join(' ')}`).join('')),
  };
}

type Words = readonly string[];

function ownedKeys(entry: SearchEntry, names: readonly Words[], owner: number): OwnedKey[] {
  const [title = []] = names;
  const context = nameWords(entry.context);
  const related = entry.relatedNames.map(nameWords);
  const owned = (keys: readonly NameKey[], extra: number) =>
    keys.map(({ key, cost, part, least }) => ({ key, cost: cost + extra, part, least, owner }));
  return [
    ...names.flatMap((name, at) => owned(keysOfName(name), at > 0 ? spellingCost : 0)),
    ...(context.length > 0 ? owned(combinedKeys(title, context), combinedCost) : []),
    ...(context.length > 0 ? owned(combinedKeys(context, title), combinedCost) : []),
    ...related.flatMap((name) => owned(wholeKeysOfName(name), relatedCost)),
  ];
}

function bySound(words: readonly (readonly Words[])[]): Map<string, number[]> {
  const sounds = new Map<string, number[]>();
  words.forEach((names, owner) => {
    for (const name of names) {
      const sound = soundKey(foldSpelling(name.join('')));
      const owners = sounds.get(sound);
      if (owners) owners.push(owner);
      else sounds.set(sound, [owner]);
    }
  });
  return sounds;
}
