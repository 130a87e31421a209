import { topOf } from './count-rows.ts';
import type { Row } from './invent-survey.ts';
import {
  isPart,
  isYearOfCount,
  names,
  numberOf,
  rowOf,
  some,
  type Facts,
} from './read-sentence.ts';

/** Whether a part of a story of `/opvallend/` follows from the rows. */
export function holdsOfStory(text: string, { counts, waves, said, invented }: Facts): boolean {
  const [, id = '', part = ''] = said.place.split(' ');
  const [code = ''] = said.about ?? [];
  const inhabitants = (row: Row) =>
    Number(
      invented.municipalities.find((one) => one['gemeentecode'] === row['gemeentecode'])?.[
        'inwoners'
      ] ?? '',
    );
  const { survey } = counts;
  const gave = survey.responses.filter(({ status }) => status === 'beantwoord');
  const moneyed = new Set(survey.budgets.map(({ gemeentecode }) => gemeentecode));
  const top = topOf(id === 'partner' ? counts.partners : counts.themes);
  const next = Math.max(
    0,
    ...[...(id === 'partner' ? counts.partners : counts.themes).values()].filter(
      (times) => times < top.count,
    ),
  );
  const partIs = (pattern: string, count: number, whole: number) => {
    const groups = new RegExp(pattern).exec(text)?.groups;
    return groups !== undefined && isPart(groups, count, whole);
  };
  if (part === 'limits' && id !== 'omvang') return text.length > 0;
  if (part === 'example') {
    const row = rowOf(counts, code);
    if (id === 'geld') return moneyed.has(code) && / noemde /.test(text);
    if (id === 'partner' || id === 'thema' || id === 'een-keer-genoemd')
      return text === '' || text === row?.['samenvatting'];
    const [, told, day] = /had ([\d.]+) inwoners(?: op 1 januari (\d{4}))?\.$/.exec(text) ?? [];
    if (told === undefined) return text === '';
    return numberOf(told) === inhabitants(row ?? {}) && isYearOfCount(day, counts, waves);
  }
  if (part === 'certainty') {
    const range = / wordt (\d+) een getal van (\d+) tot (\d+)\./.exec(text);
    if (id === 'omvang' || id === 'zonder-antwoord')
      return /hoefden wij niets in te delen/.test(text);
    const field = { partner: 'partners', thema: 'themas', geld: 'budgetten' }[id];
    const isCoded = survey.codings.some(({ veld }) => veld === field);
    if (/één keer ingedeeld/.test(text) === isCoded) return false;
    return (
      range === null ||
      (numberOf(range[1]) === top.count &&
        numberOf(range[2]) <= top.count &&
        top.count <= numberOf(range[3]) &&
        numberOf(range[2]) < numberOf(range[3]))
    );
  }
  if (id === 'partner')
    return part === 'title'
      ? partIs(`^(?<who>.*) is partner in ${some} antwoord(en)?$`, top.count, counts.answered) &&
          names(/^(.*) is partner/.exec(text)?.[1] ?? '', top.words) &&
          top.words.length === 1
      : text ===
          (next > 0
            ? `Geen andere organisatie is met haar naam partner in meer dan ${next} antwoord${next === 1 ? '' : 'en'}.`
            : 'Geen andere organisatie is met haar naam partner.');
  if (id === 'thema')
    return part === 'title'
      ? partIs(`^Het thema .* staat in ${some} antwoord(en)?$`, top.count, counts.answered) &&
          names(/^Het thema (.*) staat in/.exec(text)?.[1] ?? '', top.words) &&
          top.words.length === 1
      : numberOf(/meer dan (\d+) antwoord/.exec(text)?.[1] ?? '0') === next;
  if (id === 'geld') {
    const silent = gave.filter(({ gemeentecode }) => !moneyed.has(gemeentecode)).length;
    if (part === 'title')
      return text.startsWith('Geen van')
        ? silent === gave.length
        : partIs(`^${some} antwoorden zeggen niets over geld$`, silent, gave.length);
    const named = /^(?<n>Eén|Geen|\d+) antwoord/.exec(text)?.groups?.['n'];
    return (
      (named === 'Geen' ? 0 : named === 'Eén' ? 1 : numberOf(named)) === counts.amounts.size &&
      text.includes('geld van het Rijk') ===
        (counts.amounts.size > 0 && counts.national.length === counts.amounts.size)
    );
  }
  if (id === 'zonder-antwoord')
    return part === 'title'
      ? partIs(
          `^Van ${some} gevraagde gemeenten is geen antwoord bekend$`,
          counts.silent,
          counts.all,
        )
      : !/\d/.test(text);
  if (id === 'een-keer-genoemd') {
    const once = [...counts.partners.values()].filter((times) => times === 1).length;
    const others = [...counts.partners].flatMap(([name, times]) => (times > 1 ? [name] : []));
    if (part === 'title')
      return partIs(
        `^${some} partners met naam zijn dat in maar één antwoord$`,
        once,
        counts.partners.size,
      );
    const list = /^In meer antwoorden (?:is|zijn) alleen (.*) partner\.$/.exec(text)?.[1];
    return list === undefined ? others.length === 0 : names(list, others);
  }
  if (id !== 'omvang') return false;
  const known = survey.responses.filter((row) => inhabitants(row) > 0);
  const bounds = [20_000, 50_000, 100_000];
  const all = bounds.find((least) =>
    known.every((row) => inhabitants(row) < least || row['status'] === 'beantwoord'),
  );
  const sizes = known.map(inhabitants).filter((size) => size >= (all ?? 0));
  const from = bounds.findLast((least) => least <= Math.min(...sizes));
  const [large = [], small = []] = [true, false].map((isLarge) =>
    known.filter((row) => inhabitants(row) >= (from ?? 0) === isLarge),
  );
  if (part === 'limits') return /weinig gemeenten/.test(text) === large.length < 10;
  if (part === 'title')
    return partIs(
      `^${some} gemeenten met ${(from ?? 0) / 1000}\\.000 inwoners of meer gaven antwoord$`,
      large.length,
      large.length,
    );
  const count = small.filter(({ status }) => status === 'beantwoord').length;
  const day = / Het gaat om het aantal inwoners op 1 januari (\d{4})\.$/.exec(text)?.[1];
  if (!isYearOfCount(day, counts, waves)) return false;
  return count === 0
    ? text.startsWith('Van de kleinere is geen antwoord bekend.')
    : partIs(`^${some} kleinere gemeenten (gaf|gaven) antwoord\\.(?: Het|$)`, count, small.length);
}
