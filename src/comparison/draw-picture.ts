import type { Comparison } from './compare.ts';
import { draw, type Drawing } from './drawing.ts';
import type { Mark, PictureLine } from './picture-of.ts';

const meanings: Record<Mark, string> = {
  ja: 'noemt dit',
  leeg: 'noemt iets anders',
  onbekend: 'niet bekend uit het antwoord',
  stil: 'geen antwoord',
};

const drawMark = (mark: Mark): Drawing => draw('i', { class: `vak ${mark}` });

/** Squares beside each other, thing by thing; hidden from screen readers, because the table says the same. */
export function drawPicture({ subjects, picture }: Comparison): Drawing {
  const used = new Set(picture.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks)));
  const marks = (Object.keys(meanings) as Mark[]).filter((mark) => used.has(mark));
  if (picture.length === 0) return '';
  return draw(
    'div',
    { class: 'beeld geen-druk', 'aria-hidden': 'true', 'data-kolommen': String(subjects.length) },
    draw(
      'div',
      { class: 'beeld-rij beeld-namen' },
      draw('span', {}),
      ...subjects.map(({ name }) => draw('span', {}, name)),
    ),
    ...picture.flatMap(({ label, lines }) => [
      draw('p', { class: 'beeld-veld' }, label),
      ...lines.map(drawLine),
    ]),
    draw(
      'p',
      { class: 'beeld-uitleg' },
      ...marks.map((mark) => draw('span', {}, drawMark(mark), meanings[mark])),
    ),
  );
}

const drawLine = ({ label, marks }: PictureLine): Drawing =>
  draw('div', { class: 'beeld-rij' }, draw('span', {}, label), ...marks.map(drawMark));
