import type { Citation, ComparedCell } from './compare.ts';
import { draw, type Drawing } from './drawing.ts';
import type { ItemGroup } from './item-groups.ts';
import type { Item } from './subject.ts';

/** One cell: what it holds, group by group, or why it holds nothing, and where that comes from. */
export const drawCell = (cell: ComparedCell): Drawing =>
  cell.groups.length > 0 || cell.gap !== '' ? drawTold(cell) : drawSilent(cell);

/** Only a mark: that there is no answer, and why, is said once of the whole column. */
const drawSilent = ({ name }: ComparedCell): Drawing =>
  draw(
    'td',
    { class: 'zwijgt' },
    draw('span', { class: 'van', 'aria-hidden': 'true' }, name),
    draw('i', { class: 'vak stil' }),
  );

const drawTold = ({ name, groups, gap, citations }: ComparedCell): Drawing =>
  draw(
    'td',
    {},
    drawName(name),
    ...groups.map(drawGroup),
    gap === '' ? null : draw('span', { class: 'gat' }, gap),
    ' ',
    draw(
      'span',
      { class: 'verwijzingen' },
      ...citations.flatMap((citation) => [drawReference(citation), ' ']),
    ),
  );

/** The name in a cell, for narrow screens, where the header of the column is not in sight. */
export const drawName = (name: string): Drawing =>
  draw('span', { class: 'van' }, name, draw('span', { class: 'weg' }, ':'), ' ');

const drawReference = ({ source, origin }: Citation): Drawing =>
  draw(
    'a',
    { class: 'verwijzing', href: origin },
    draw('span', { class: 'weg' }, 'herkomst, bron '),
    String(source.number),
  );

function drawGroup({ label, shared, items }: ItemGroup): Drawing {
  const [only] = items;
  const plain = label === '' && items.length === 1 && only;
  if (plain) return draw('div', { class: 'groep' }, ...drawItem(only));
  return draw(
    'div',
    { class: shared ? 'groep gedeeld' : 'groep' },
    label === ''
      ? null
      : draw('span', { class: 'groepsnaam' }, label, draw('span', { class: 'weg' }, ':')),
    draw('ul', {}, ...items.map((item) => draw('li', {}, ...drawItem(item)))),
  );
}

const drawItem = ({ text, href, note }: Item): (Drawing | null)[] => [
  href === undefined ? text : draw('a', { href }, text),
  note === undefined ? null : draw('span', { class: 'bij' }, ' ', note),
];
