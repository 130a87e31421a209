import { group } from 'd3';
import { idMaker } from '../id-maker.ts';
import { formKey } from './form-key.ts';

/** The parts of a cell with several choices; commas between brackets, and before small letters where choices begin with capitals, stay. */
export function partsOfCell(text: string, between: RegExp, isLoose: boolean): string[] {
  const parts: string[] = [];
  const capitals = isLoose && /^\P{L}*\p{Lu}/u.test(text);
  let rest = '';
  const pieces = text.split(new RegExp(`(${between.source})`));
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    const sign = pieces[index - 1] ?? '';
    const isOpen = rest.split('(').length > rest.split(')').length;
    const continues = index > 0 && (isOpen || (capitals && /^\p{Ll}/u.test(piece.trim())));
    if (continues) rest += sign + piece;
    else {
      parts.push(rest);
      rest = piece;
    }
  }
  return [...parts, rest].map((part) => part.trim()).filter((part) => part !== '');
}

/** A choice of a question: its id in the tables, and as it was written. */
export interface Choice {
  id: string;
  label: string;
}

const other = /^(anders|overige?|other)\b[\s,:;.…(-]*/i;
const introduction =
  /^(namelijk|nl\.|nml\.|please specify|specify|vul in|licht toe|graag toelichten)[)\s,:;.…-]*/i;

/** What stands behind “anders, namelijk”; undefined where a text is another choice, empty where nothing does. */
export function otherText(text: string): string | undefined {
  if (/^-?(oth|other)-?$/i.test(text)) return '';
  const found = other.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  const told = rest.replace(introduction, '');
  const isOther = told !== rest || rest === '' || /[:,;(-]\s*$/.test(found[0].trimEnd() + ' ');
  return isOther ? told.replace(/\)$/, '').trim() : undefined;
}

/** The choice for what no other says. */
export const otherChoice: Choice = { id: 'anders', label: 'Anders' };

/** The choices among some texts: spellings of one meet in the commonest, in the order of the alphabet. */
export function choicesAmong(texts: readonly string[]): {
  choices: Choice[];
  idOf: (text: string) => string | undefined;
} {
  const makeId = idMaker([otherChoice.id]);
  const hasOther = texts.some((text) => otherText(text) !== undefined);
  const groups = group(
    texts.filter((text) => otherText(text) === undefined),
    formKey,
  );
  const byKey = new Map(
    [...groups]
      .map(([key, same]): [string, string] => [key, commonest(same)])
      .toSorted(([, a], [, b]) => a.localeCompare(b, 'nl'))
      .map(([key, label]): [string, Choice] => [
        key,
        { id: makeId(label), label: label.replaceAll('|', '/').replaceAll('=', ':') },
      ]),
  );
  return {
    choices: [...byKey.values(), ...(hasOther ? [otherChoice] : [])],
    idOf: (text) => (otherText(text) === undefined ? byKey.get(formKey(text))?.id : otherChoice.id),
  };
}

function commonest(texts: readonly string[]): string {
  const [first] = [...group(texts, (text) => text)].toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}
