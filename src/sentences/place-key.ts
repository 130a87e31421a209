import { answeredIn, silentIn, type Atlas } from '../survey/atlas.ts';
import { noAnswer } from '../survey/no-answer.ts';
import type { Alike } from './alike.ts';

/** What a square on the small map says: the same as here, something else, or no answer. */
export interface PlaceKey {
  likeness: 'gelijk' | 'ander' | 'stil';
  label: string;
  count: number;
}

/** How many other municipalities are like one, unlike it, or silent; nothing where there are none. */
export function placeKey(atlas: Atlas, { entries, label }: Alike, isSilent: boolean): PlaceKey[] {
  const answered = answeredIn(atlas).length;
  const others = entries.length - 1;
  const keys: PlaceKey[] = isSilent
    ? [
        { likeness: 'ander', label: 'een antwoord', count: answered },
        { likeness: 'stil', label: `ook ${label}`, count: others },
      ]
    : [
        { likeness: 'gelijk', label: `ook ${label}`, count: others },
        { likeness: 'ander', label: 'een ander antwoord', count: answered - entries.length },
        {
          likeness: 'stil',
          label: noAnswer['niet-gereageerd'].short,
          count: silentIn(atlas).length,
        },
      ];
  return keys.filter(({ count }) => count > 0);
}
