import { firstNames } from './first-names.ts';

const particle = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Tt]er|[Tt]en|[Tt]e|'t|[Ee]l|[Aa]l|[Vv]on|[Bb]en|v\.\s?d\.|v\.)\s+)*`;
const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
/** No name of a street or a square, which is called after somebody. */
const last = `${particle}(?:[Aa]l-|[Ee]l-)?${capital}(?<!straat|plein|singel|kade|school)(?![\\p{L}’'-])`;
const initials = String.raw`(?:(?:\p{Lu}|Th|Ch|Tj|Sj|Ph|Joh|Chr)\.\s?){1,4}`;
/** Behind these a letter is a choice, and a sentence may end: `plan B. Daarna`. */
const lettered = String.raw`(?<!\b(?:plan|optie|keuze|variant|groep|categorie|bijlage|route|fase|type|klasse?|label|artikel|deel|onderdeel|scenario|spoor|blok|wijk|team|niveau|model|tarief|vraag|antwoord|punt|letter)\s)`;
const notBefore = String.raw`(?<![\p{L}\p{N}.])`;
const titled = String.raw`(?:[Dd]e heer|[Mm]eneer|[Mm]evrouw|[Dd]hr\.?|[Mm]e?vr\.?|[Mm]w\.?|[Ff]am\.|[Dd]e familie|[Mm]r\.|[Dd]rs\.|[Ii]r\.|[Ii]ng\.|[Dd]r\.|[Pp]rof\.|[Mm]rs\.?|[Mm]s\.)\s+(?:${initials})?`;
const spoken = String.raw`(?:[Cc]ollega(?:['’]s)?|[Cc]olleague|[Vv]oorganger|[Oo]pvolger|[Ll]eidinggevende|[Ww]ijkagent|[Bb]eleidsmedewerker|[Aa]mbtenaar|[Bb]edacht door|[Ii]dee van|[Cc]all|[Cc]ontactpersoon(?: is|:)?|[Cc]ontact:|[Ii]ngevuld door|[Dd]at weet|[Nn]amens|[Gg]roet(?:en|jes)?[,.]?(?:\s+van)?|[Rr]egards,?|[Bb]el(?: gerust)?(?: met| naar)?|[Mm]ail(?: gerust)?(?: met| naar)?|[Vv]raag naar|[Aa]sk(?: for)?|[Dd]ank aan|danken aan|[Tt]hanks to|t\.?a\.?v\.?|i\.?o\.?m\.?|[Aa]ldus|[Ss]igned:?|[Gg]etekend:?|[Oo]ndertekend:?)\s+`;
/** Behind these comes a name, or what somebody is charged with. */
const official = String.raw`(?:[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid)\s+(?!(?:Won|Zorg|Sport|Fin|Soc|Jeugd|Ond|Cult|Mob|Verk|Ruim|Econ|Duur|Werk|Ink|W[Mm]o|Part|Inb|Asiel|Inte|Welz|Klim|Ener|Maat|Groen|Open|Veil))`;
const called = new RegExp(
  `${notBefore}(?:(?:${titled}|${official})${last}|${spoken}(?:${initials}${last}|${capital}\\s+${last}))`,
  'u',
);
const spokenTo = new RegExp(`${notBefore}${spoken}(${capital})`, 'gu');
const signed = new RegExp(
  `(?:[Gg]roet(?:en|jes)?|\\b[Gg]rt?\\.|[Rr]egards)[,.!]?\\s+(?:${initials})?${last}`,
  'u',
);
const withInitials = new RegExp(
  String.raw`(?:^|[(:;,\n]\s*|\p{Ll}\s+)${lettered}(?!N\.\s?[VB]\.|B\.\s?V\.)${initials}${last}|${notBefore}(?!N\.\s?[VB]\.|B\.\s?V\.)(?:\p{Lu}\.){2,4}\s?${last}`,
  'u',
);
/** A first name before another name, an initial or what somebody is: `Mohammed A.`, `Anna (team Werk)`. */
const pairs = new RegExp(
  `(?<![\\p{L}\\p{N}.-]|(?:[Ss]tichting|[Ss]chool|[Bb]uurthuis)\\s)(${capital})(?=\\s+(?:${last}|\\p{Lu}\\.|\\())`,
  'gu',
);
const word = new RegExp(capital, 'gu');

/** Forms that only names of people have: `Anna van der Wal`, `Yusuf al-Amin`, `Wiersma`, `Kovalenko`; or other letters. */
const formOfName = new RegExp(
  String.raw`${notBefore}${capital}\s+(?:(?:van (?:der|den|'t)|von|el|al|ibn|bin)[\s-]+${capital}|\p{Lu}\p{L}+(?:stra|sma|[klps]ema|inga|enko|chuk|oğlu)(?!\p{L}))|[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Ethiopic}]{2}`,
  'u',
);
const shortestName = 4;

/** A first name also where two are written as one: `Anne-Marie`. */
const isFirstName = (text: string) =>
  firstNames.has(text) || firstNames.has(text.split('-', 1)[0] ?? '');

/** Whether a text names somebody by its own words: a title, initials, or a common first name before another. */
const namesOne = (text: string): boolean =>
  called.test(text) ||
  signed.test(text) ||
  withInitials.test(text) ||
  formOfName.test(text) ||
  [...text.matchAll(pairs), ...text.matchAll(spokenTo)].some(([, first = '']) =>
    isFirstName(first),
  );

/**
 * Whether a text names somebody by its own words, or with a name that stands in the columns set aside,
 * `people`. A name that stands nowhere else and looks like no name is not found.
 */
export function naming(people: readonly string[]): (text: string) => boolean {
  const known = new Set(
    people
      .filter((text) => !/\d{4}\s?[A-Z]{2}\b/.test(text))
      .flatMap((text) => text.split(/[;(\n]|\s[-–]\s/, 1)[0]?.match(word) ?? []),
  );
  return (text) => {
    if (namesOne(text)) return true;
    const found = [...text.matchAll(word)].filter(([name]) => known.has(name));
    return found.some(
      ({ 0: name, index }, at) =>
        (name.length >= shortestName &&
          (name === text || /[^.!?\n\s]\s+$/u.test(text.slice(0, index)))) ||
        (found[at + 1]?.index ?? Infinity) - index - name.length < 25,
    );
  };
}

const notNames =
  /\d|\b(stichting|vereniging|gemeente|provincie|dienst|team|afdeling|bureau|school|college|centrum|werk|zorg|welzijn|nederland)\b/i;
const wholeName = new RegExp(
  `^((?:${titled})+|${initials})?${particle}(${capital})((?:[\\s,]+${last}){0,3})$`,
  'u',
);

/** Whether most cells of a column are names of people; where its header `asksWho`, one that surely is will do. */
export function arePeople(texts: readonly string[], asksWho: boolean): boolean {
  const heads = texts.map(
    (text) => text.split(/[;(\n]|\s[-–/]\s|,\s+(?!\p{Lu})/u, 1)[0]?.trim() ?? '',
  );
  const names = heads.flatMap((head) => {
    const found = notNames.test(head) ? null : wholeName.exec(head);
    return found ? [found] : [];
  });
  const sure = names.filter(
    ([head, before, first = '']) =>
      before !== undefined || isFirstName(first) || isFirstName(head.split(/,\s+/)[1] ?? ''),
  );
  const like = names.filter((found) => asksWho || sure.includes(found) || found[3] !== '');
  return (
    sure.length > 0 &&
    sure.length >= heads.length * (asksWho ? 0.1 : 0.3) &&
    like.length >= heads.length * (asksWho || sure.length * 2 >= heads.length ? 0.5 : 0.75)
  );
}
