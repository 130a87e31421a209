import type { CellRefusal } from './read-cell.ts';

const longest = 32_767;
const formulaStart = /^\s*[=+\-@＝＋－＠﹦﹢﹣﹫]/;
const errorWord =
  /^#(?:[\p{Lu}/0-9_]+[!?]|N\/?[AB]|[NB]\/?[BT]|GETTING_DATA|GEGEVENS_OPHALEN|#+)$/iu;
const lostLetter = /(?<!\S)[^\s/=&.:]*\p{L}{2}\?\p{Ll}{2}[^\s/=&.:]*(?!\S)/u;

/** Why no cell of any column may hold this text; undefined where it may. */
export function textRefusal(cell: string, column: string): CellRefusal | undefined {
  if (errorWord.test(cell) || /^#+$/.test(cell))
    return {
      kind: 'foutwaarde',
      message: `${cell} is een foutmelding van het rekenblad`,
      expected: 'de waarde zelf',
      tip: 'herstel de formule, of maak de kolom breder, en sla opnieuw op',
    };
  if (formulaStart.test(cell))
    return {
      kind: 'formule',
      message: `de cel begint met ${cell.replace(/^\s+/, '').slice(0, 1)}`,
      expected: /^\s*-/.test(cell)
        ? 'een tekst of bedrag zonder streepje of min ervoor'
        : 'een tekst die niet begint met = + - of @',
      tip:
        column === 'budget_per_vergunninghouder' && /^\s*[-–]+$/.test(cell)
          ? 'laat de cel leeg als er geen bedrag is'
          : 'een rekenblad leest dit als formule; begin met een woord',
    };
  if (cell.length > longest)
    return {
      kind: 'te-lang',
      message: `de cel heeft ${cell.length} tekens`,
      expected: `hoogstens ${longest} tekens, zoals in een rekenblad`,
      tip: 'ontbreekt er een aanhalingsteken?',
    };
  const lost = cell.includes('?') ? lostLetter.exec(cell) : null;
  return lost
    ? {
        kind: 'verloren-teken',
        message: `in "${lost[0]}" staat een ? waar een letter hoort`,
        expected: 'de letter zelf',
        tip: 'exporteer het blad opnieuw als CSV UTF-8',
      }
    : undefined;
}
