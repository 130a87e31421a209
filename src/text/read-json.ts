/** What is wrong in a JSON text, where, and what to do about it; texts in Dutch. */
interface JsonProblem {
  line: number;
  column: number;
  message: string;
  tip: string;
}

/** Line and character of a place in a text, both from 1. */
interface Place {
  line: number;
  column: number;
}

/** The value of a JSON text, with the place of each part by its path; or its first mistake. */
type ReadJson =
  { value: unknown; placeOf: (path: readonly PropertyKey[]) => Place } | { problem: JsonProblem };

class NotJson extends Error {
  readonly index: number;
  readonly tip: string;
  constructor(index: number, message: string, tip: string) {
    super(message);
    this.index = index;
    this.tip = tip;
  }
}

const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const numberOrWord =
  /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\d_.])|(?:true|false|null)(?![\p{L}\d_]))/uy;
const spaces = /[ \t\r\n]*/y;
const bareWord = /[\p{L}\p{N}_:/.@-]+/uy;

/** What people write where a string, a value or a comma belongs, by the sign that it begins with. */
function strange(text: string, index: number): NotJson {
  const sign = text[index];
  if (sign === undefined)
    return new NotJson(
      index,
      'het bestand houdt hier te vroeg op',
      'ontbreekt er een } of ] aan het eind?',
    );
  if (/[“”„‟‘’‚«»]/.test(sign))
    return new NotJson(
      index,
      `hier staat een krullend aanhalingsteken: ${sign}`,
      'zet rechte aanhalingstekens: "',
    );
  if (sign === "'")
    return new NotJson(
      index,
      "hier staat een enkel aanhalingsteken: '",
      'zet dubbele aanhalingstekens: "',
    );
  if (sign === '#' || /^\/[/*]/.test(text.slice(index, index + 2)))
    return new NotJson(
      index,
      'hier staat een opmerking',
      'haal de opmerking weg: in dit bestand kan zij niet staan',
    );
  if (sign === ',') return new NotJson(index, 'hier staat een komma te veel', 'haal de komma weg');
  bareWord.lastIndex = index;
  const word = bareWord.exec(text)?.[0];
  return word === undefined
    ? new NotJson(
        index,
        `${sign} hoort hier niet`,
        'ontbreekt ervoor een aanhalingsteken, een waarde of een haakje?',
      )
    : new NotJson(
        index,
        `${word} staat niet tussen aanhalingstekens`,
        'zet er " voor en achter; alleen getallen, true, false en null staan zonder',
      );
}

/** Why a text that begins with a quote is no string. */
function brokenString(text: string, start: number): NotJson {
  const line = /^"(?:[^"\\\n]|\\.)*/.exec(text.slice(start))?.[0] ?? '';
  if (text[start + line.length] !== '"')
    return new NotJson(
      start,
      'dit aanhalingsteken wordt op deze regel niet gesloten',
      'zet een " achter de tekst',
    );
  const inside = /\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})|\p{Cc}/u.exec(line);
  const index = start + (inside?.index ?? 0);
  return text[index] === '\\'
    ? new NotJson(index, 'achter \\ staat een teken dat daar niet kan', 'schrijf / of twee keer \\')
    : new NotJson(
        index,
        'in deze tekst staat een teken dat niet te zien is, zoals een tab',
        'typ de tekst opnieuw',
      );
}

const pathKey = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

/** Walks through a text, and notes where each value begins; throws where it is wrong. */
function scan(text: string): Map<string, number> {
  const places = new Map<string, number>();
  let at = 0;
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const next = () => {
    take(spaces);
    return text[at];
  };
  const takeString = (): string => {
    if (next() !== '"') throw strange(text, at);
    const found = take(string);
    if (found === undefined) throw brokenString(text, at);
    return JSON.parse(found) as string;
  };
  /** Takes what stands between two brackets, part by part, with a comma after each but the last. */
  const takeParts = (close: string, takePart: (index: number) => void) => {
    at++;
    if (next() === close) {
      at++;
      return;
    }
    for (let index = 0; ; index++) {
      takePart(index);
      const end = at;
      const sign = next();
      at++;
      if (sign === close) return;
      if (sign === ',') {
        const comma = at - 1;
        if (next() === close)
          throw new NotJson(
            comma,
            'hier staat een komma te veel',
            `haal de komma voor ${close} weg`,
          );
      } else if (sign !== undefined && /["[{]/.test(sign))
        throw new NotJson(
          end,
          'hier ontbreekt een komma, of ervoor een aanhalingsteken',
          'zet tussen twee velden een komma',
        );
      else throw strange(text, at - 1);
    }
  };
  const takeValue = (path: readonly PropertyKey[]): void => {
    const sign = next();
    places.set(pathKey(path), at);
    if (sign === '[') takeParts(']', (index) => takeValue([...path, index]));
    else if (sign === '{') takeParts('}', () => takeField(path));
    else if (sign === '"') takeString();
    else if (take(numberOrWord) === undefined) throw strange(text, at);
  };
  const takeField = (path: readonly PropertyKey[]): void => {
    next();
    const start = at;
    const name = takeString();
    if (places.has(pathKey([...path, name])))
      throw new NotJson(start, `het veld ${name} staat er twee keer`, 'houd er één');
    if (next() !== ':')
      throw new NotJson(
        at,
        `achter "${name}" hoort een dubbele punt`,
        'schrijf "naam": "waarde"; staan de aanhalingstekens goed?',
      );
    at++;
    takeValue([...path, name]);
  };
  takeValue([]);
  if (next() !== undefined)
    throw new NotJson(
      at,
      'achter het laatste haakje staat nog iets',
      'haal het weg, of haal een haakje weg dat te veel is',
    );
  return places;
}

/** Reads a JSON text that people keep; a byte order mark before it is passed over. */
export function readJson(source: string): ReadJson {
  const text = source.replace(/^\uFEFF/, '');
  const placeAt = (index: number): Place => {
    const before = text.slice(0, index).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const lost = text.search(/[\0\uFFFD]/);
  try {
    if (lost >= 0)
      throw new NotJson(
        lost,
        'dit bestand is geen UTF-8',
        'sla het op als UTF-8: in Kladblok bij Opslaan als, achter Codering',
      );
    const places = scan(text);
    return {
      value: JSON.parse(text) as unknown,
      placeOf: (path) => placeAt(places.get(pathKey(path)) ?? placesAround(places, path)),
    };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    const { index, message, tip } = error;
    return { problem: { ...placeAt(index), message, tip } };
  }
}

/** Where the nearest part that is there begins, for one that is missing. */
function placesAround(places: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  const around = path.slice(0, -1);
  return places.get(pathKey(around)) ?? (path.length === 0 ? 0 : placesAround(places, around));
}
