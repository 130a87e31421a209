import { notOfToday, notStatedIsNoNo } from '../survey/cautions.ts';
import { draw, type Drawing } from '../comparison/drawing.ts';
import { drawEmblem } from '../comparison/draw-emblem.ts';
import { fields, type ComparedField, type FieldId } from '../comparison/fields.ts';
import { cellIn, noneWasAsked } from '../comparison/items-of.ts';
import { originOf } from '../comparison/origin-of.ts';
import type { Cell, Item, Subject, Subjects } from '../comparison/subject.ts';
import { municipalityPath, sourcePath } from '../text/addresses.ts';
import { silence } from './silence.ts';

/** What every card tells besides its municipality. */
export interface CardContext extends Omit<Subjects, 'subjects'> {
  publisher: string;
  /** What the survey is about, and how many answered. */
  about: string;
  /** Whether the survey asked about money. */
  tellsMoney: boolean;
  /** Who made it and which edition it is. */
  maker: string;
}

const shownFields: readonly FieldId[] = [
  'aanpak',
  'fase',
  'themas',
  'partners',
  'groepen',
  'projecten',
  'geld',
];

/** More questions of a newsroom’s own make a card too long; all of them stand on the page it leads to. */
const mostQuestions = 8;

const askedFields = (subject: Subject, { questions }: CardContext): ComparedField[] => [
  ...shownFields.filter((field) => !noneWasAsked([subject], field)).map((field) => fields[field]),
  ...questions.slice(0, mostQuestions),
];

/** The key facts of one municipality, with their source, year and number of answers. */
export function drawCard(
  subject: Subject,
  context: CardContext,
  heading: 'h1' | 'h2' | 'h3',
): Drawing {
  const { name, slug, status, cells } = subject;
  const answered = status === 'beantwoord';
  return draw(
    'article',
    { class: 'kaart' },
    draw(
      'div',
      { class: 'kaart-kop' },
      draw(heading, {}, name),
      drawEmblem(subject, context.frame),
    ),
    draw('p', { class: 'onder' }, context.about),
    draw('p', { class: 'stand' }, `Dit is de situatie van ${context.year}. ${notOfToday}`),
    ...(answered ? [] : silence(subject, context).map((sentence) => draw('p', {}, sentence))),
    drawFacts(
      [
        ...(answered ? askedFields(subject, context) : []),
        ...(countsPeople(subject) ? [fields.inwoners] : []),
      ],
      subject,
      context,
    ),
    drawLater(cells.later, context),
    draw(
      'p',
      { class: 'colofon' },
      'Bron: ',
      ...drawSources(subject, context),
      `. ${context.maker} `,
      draw(
        'a',
        { href: municipalityPath(slug), rel: 'noopener', target: '_blank' },
        `Alles over ${name}`,
      ),
      '.',
    ),
  );
}

/** Whether a municipality was there to have inhabitants; a row that says it was not adds nothing. */
function countsPeople(subject: Subject): boolean {
  const cell = cellIn(subject, 'inwoners');
  return !('gap' in cell) || cell.gap !== 'niet-van-toepassing';
}

const drawFacts = (
  shown: readonly ComparedField[],
  subject: Subject,
  { survey }: CardContext,
): Drawing =>
  shown.length === 0
    ? ''
    : draw(
        'table',
        {},
        draw('caption', { class: 'weg' }, `Gegevens over ${subject.name}`),
        draw(
          'tbody',
          {},
          ...shown.map((field) =>
            draw(
              'tr',
              {},
              draw('th', { scope: 'row' }, drawLabel(field, subject, survey)),
              draw('td', {}, ...drawCell(cellIn(subject, field.id))),
            ),
          ),
        ),
      );

/** The name of a field, which leads to where its value comes from. */
function drawLabel(field: ComparedField, subject: Subject, survey: string): Drawing {
  const [source = ''] = cellIn(subject, field.id).sources;
  const href = originOf(subject, { field, survey, source });
  return draw('a', { href, rel: 'noopener', target: '_blank' }, field.label);
}

function drawCell(cell: Cell): Drawing[] {
  if ('gap' in cell) return [draw('span', { class: 'gat' }, cell.text)];
  const [only] = cell.items;
  if (cell.items.length === 1 && only) return drawItem(only);
  return [draw('ul', {}, ...cell.items.map((item) => draw('li', {}, ...drawItem(item))))];
}

const drawItem = ({ text, note }: Item): Drawing[] => [
  text,
  ...(note === undefined ? [] : [draw('span', { class: 'bij' }, ' ', note)]),
];

const drawLater = (cell: Cell, { tellsMoney }: CardContext): Drawing =>
  draw(
    'details',
    {},
    draw('summary', {}, 'Later veranderd, en hoe u dit leest'),
    draw('div', { class: 'later' }, ...drawCell(cell)),
    draw('p', {}, notStatedIsNoNo),
    draw('p', {}, 'Klik op een vraag om de bron te zien, en hoe wij eraan kwamen.'),
    ...(tellsMoney
      ? [
          draw(
            'p',
            {},
            'Bedragen kunnen voor een ander doel zijn. Tel ze niet op, en maak er geen volgorde van.',
          ),
        ]
      : []),
  );

function drawSources(subject: Subject, { sources }: CardContext): Drawing[] {
  const { status, inwoners, later } = subject.cells;
  const shown = [status, ...(countsPeople(subject) ? [inwoners] : []), later];
  const ids = [...new Set(shown.flatMap((cell) => cell.sources))];
  return ids.flatMap((id, at) => [
    at === 0 ? '' : '; ',
    draw('a', { href: sourcePath(id), rel: 'noopener', target: '_blank' }, sources[id] ?? id),
  ]);
}
