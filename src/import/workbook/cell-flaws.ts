import { quoted } from '../../read/quoted.ts';
import type { BookCell, Look, Run } from './book.ts';
import { isLost } from './colours.ts';
import { misleadingNumber, misleadingText } from './misleading-format.ts';

/** Why a cell says something else than its bare text. */
export interface Flaw {
  /** What is the matter, before and after the place; the kind of a flaw is known by the first. */
  before: string;
  after: string;
  expected: string;
  tip: string;
}

interface Context {
  isHeader: boolean;
  isAmount: boolean;
  showsZeros: boolean;
}

const leastSize = 3;
const pictureFonts = /^(wingdings|webdings|symbol|zapf\s*dingbats|marlett|opensymbol)/i;

const marked = ({ runs }: BookCell, isMarked: (look: Look) => unknown = () => true) =>
  runs.filter(({ text, look }) => text.trim() !== '' && isMarked(look));

/** What of a text was found, where that is not all of it. */
function partOf(cell: BookCell, found: readonly Run[]): string {
  const part = found.map(({ text }) => text).join('');
  return found.length === marked(cell).length ? '' : `: ${quoted(part.trim())}`;
}

const isUnseen =
  ({ ground }: BookCell) =>
  ({ colour, size, isHidden }: Look) =>
    isHidden ||
    (size !== undefined && size < leastSize) ||
    (colour !== undefined && isLost(colour, ground));

/** Looks of a text that change what it says. */
const ofLook: ((cell: BookCell, context: Context) => Flaw | undefined)[] = [
  (cell) => {
    const found = marked(cell, ({ isStruck }) => isStruck);
    return found.length === 0
      ? undefined
      : {
          before: 'staat doorgehaalde tekst in',
          after: partOf(cell, found),
          expected: 'alleen tekst die geldt',
          tip: 'haal ingetrokken tekst weg; geldt zij wel, haal dan de doorhaling weg, ook die van de hele rij of kolom',
        };
  },
  (cell) => {
    const found = marked(cell, ({ raised }) => raised);
    const [first] = found;
    return first === undefined
      ? undefined
      : {
          before: `staat een ${first.look.raised ?? ''} teken in`,
          after: `: ${quoted(found.map(({ text }) => text).join(''))}`,
          expected: 'gewone tekst, zonder cijfer van een voetnoot',
          tip: 'haal het teken weg als het een voetnoot is; hoort het bij de tekst, zet het dan gewoon op de regel',
        };
  },
  (cell, { isHeader }) => {
    const found = isHeader ? [] : marked(cell, isUnseen(cell));
    return found.length === 0
      ? undefined
      : {
          before: 'staat tekst die niet te zien is in',
          after: partOf(cell, found),
          expected: 'tekst in een kleur en grootte die te lezen is',
          tip: 'haal de tekst weg, of geef haar een kleur die van de achtergrond verschilt, ook in de opmaak van de hele rij of kolom',
        };
  },
  (cell) => {
    const [first] = marked(cell, ({ font }) => font !== undefined && pictureFonts.test(font));
    return first === undefined
      ? undefined
      : {
          before: `staat een plaatje uit het lettertype ${first.look.font ?? ''} in`,
          after: `, dat hier ${quoted(first.text)} is`,
          expected: 'tekst in een gewoon lettertype',
          tip: 'zet de cel in een gewoon lettertype en typ de tekst opnieuw',
        };
  },
];

const unsaved: Flaw = {
  before: 'staat een formule zonder uitkomst in',
  after: '',
  expected: 'de uitkomst',
  tip: 'open de werkmap in Excel, sla haar op en probeer het opnieuw',
};

/** Everything that makes a cell say something else than its bare text. */
export function cellFlaws(cell: BookCell, context: Context): Flaw[] {
  if (cell.isUnsaved) return [unsaved];
  const looks = ofLook.flatMap((flawOf) => flawOf(cell, context) ?? []);
  return [...looks, ...formatFlaws(cell, context)];
}

function formatFlaws(cell: BookCell, { isAmount, showsZeros }: Context): Flaw[] {
  const { number, format } = cell;
  const shown =
    number === undefined
      ? misleadingText(format)
      : number === 0 && !showsZeros
        ? 'no zero'
        : misleadingNumber(format, number);
  if (shown === undefined) return [];
  const code = format === '' ? '' : ` (opmaak ${format.trim()})`;
  if (shown === 'no zero')
    return [
      {
        before: 'staat een 0 die het blad niet als 0 toont, in',
        after: code,
        expected: 'een 0 die te zien is, of een lege cel',
        tip: 'maak de cel leeg als er geen bedrag is genoemd; is het echt nul, geef haar dan de opmaak Getal en zet Nullen weergeven aan',
      },
    ];
  if (shown === 'percentage')
    return [
      {
        before: 'staat een percentage in',
        after: code,
        expected: 'een tekst of een bedrag',
        tip: 'zet de kolom op Tekst of Getal en typ de cel opnieuw',
      },
    ];
  return [
    {
      before: `toont het blad ${shown === 'nothing' ? 'niets' : 'iets anders dan er staat'} in`,
      after: `: ${quoted(cell.text)}${code}`,
      expected: isAmount
        ? 'een bedrag in euro’s per vergunninghouder, zonder woorden of percentage'
        : 'een cel die toont wat er staat',
      tip: isAmount
        ? 'typ het bedrag opnieuw, met de opmaak Getal of Valuta (€)'
        : 'geef de cel de opmaak Standaard of Tekst',
    },
  ];
}
