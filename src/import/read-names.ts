import { isGap } from '../survey/gap.ts';
import { quoted } from '../read/quoted.ts';
import { nameKey } from './name-key.ts';
import { looseStatus, withoutStatus } from './project-status.ts';
import type { ReadCell } from './read-cell.ts';
import { readList } from './read-cell-list.ts';
import { textRefusal } from './read-text.ts';
import { nothingSaid, refused } from './refused-cell.ts';
import { namesNothing } from './words-for-nothing.ts';

const otherSigns = /\s*[;\n\t¦｜•]\s*/;

/** Names with `|` between them; one that stands there twice, with another status, is refused too. */
export function readNames(cell: string, column: string): ReadCell {
  const isOfProjects = column === 'projecten';
  if (!otherSigns.test(cell))
    return readList(
      cell.split('|').map((item) => item.trim()),
      (item) => readName(item, isOfProjects),
      (item) => nameKey(withoutStatus(item)),
    );
  const parts = cell.split(new RegExp(`${otherSigns.source}|\\|`)).map((part) => part.trim());
  return refused(
    'lijst',
    `${quoted(cell.replaceAll('\n', '⏎'))} zet namen niet met | uit elkaar`,
    quoted(parts.filter(Boolean).join('|'), 200),
    'zet een | tussen de namen, en geen ander teken of nieuwe regel; is het één naam, schrijf die dan zonder dit teken',
  );
}

function readName(item: string, isProject: boolean): ReadCell {
  const refusal = textRefusal(item, '');
  if (refusal) return { refused: refusal };
  const name = withoutStatus(item);
  if (namesNothing(name) || isGap(name)) return nothingSaid(item);
  if (!/\p{L}/u.test(name) || /^[\d-]+ \(datum\)$/.test(name))
    return refused(
      'naam',
      name === '' ? `vóór ${quoted(item)} staat geen naam` : `${quoted(item)} is geen naam`,
      'een naam, met minstens een letter',
      'schrijf de naam zoals die in het antwoord staat',
    );
  const status = isProject ? looseStatus(name) : undefined;
  return status === undefined
    ? { value: item }
    : refused(
        'status',
        `in ${quoted(item)} staat ${quoted(status)} niet alleen tussen haakjes achter de naam`,
        'een naam met (lopend), (gepland) of (afgerond) erachter, of met niets',
        'zet alleen het woord tussen haakjes achter de naam; hoort het bij de naam, schrijf die dan anders',
      );
}
