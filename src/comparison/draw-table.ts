import { municipalityPath, sourcePath } from '../text/addresses.ts';
import type { ComparedRow, Comparison, NumberedSource } from './compare.ts';
import { drawCell, drawName } from './draw-cell.ts';
import { drawEmblem } from './draw-emblem.ts';
import { draw, type Drawing } from './drawing.ts';
import { itemsOf } from './items-of.ts';
import type { Subject } from './subject.ts';
import { verdicts } from './verdict.ts';

/** The table with a row for each field and a column for each municipality. */
export const drawTable = ({ title, subjects, rows, sources, frame }: Comparison): Drawing =>
  draw(
    'table',
    { class: 'naast', 'data-kolommen': String(subjects.length) },
    draw('caption', { class: 'weg' }, title),
    draw(
      'thead',
      {},
      draw(
        'tr',
        {},
        draw('th', { scope: 'col' }, 'Wat'),
        ...subjects.map((subject) => drawHeading(subject, frame)),
      ),
    ),
    draw('tbody', {}, ...rows.map(drawRow), drawSources(subjects, sources)),
  );

const drawHeading = (subject: Subject, frame: string): Drawing =>
  draw(
    'th',
    { scope: 'col' },
    drawEmblem(subject, frame),
    draw('a', { href: municipalityPath(subject.slug) }, subject.name),
    ...(subject.status === 'beantwoord' ? [] : itemsOf(subject, 'status')).map(({ text }) =>
      draw('span', { class: 'weg' }, `, ${text}`),
    ),
  );

const drawRow = ({ label, verdict, difference, partial, cells }: ComparedRow): Drawing =>
  draw(
    'tr',
    { 'data-oordeel': verdict },
    draw(
      'th',
      { scope: 'row' },
      draw('span', { class: 'veld' }, label),
      ' ',
      draw(
        'span',
        { class: 'oordeel' },
        verdicts[verdict] + difference,
        partial && verdict !== 'onbekend' && verdict !== 'feit' ? ', voor zover bekend' : null,
      ),
    ),
    ...cells.map(drawCell),
  );

const drawSources = (subjects: readonly Subject[], sources: NumberedSource[][]): Drawing =>
  draw(
    'tr',
    { class: 'bronnen' },
    draw('th', { scope: 'row' }, draw('span', { class: 'veld' }, 'Bron')),
    ...subjects.map(({ name }, at) =>
      draw('td', {}, drawName(name), draw('ul', {}, ...(sources[at] ?? []).map(drawSource))),
    ),
  );

const drawSource = ({ id, number, label }: NumberedSource): Drawing =>
  draw('li', {}, `${number} `, draw('a', { href: sourcePath(id) }, label));
