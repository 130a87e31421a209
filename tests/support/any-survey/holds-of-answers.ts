import {
  answeredTo,
  isPart,
  noneOf,
  numberOf,
  questionIn,
  spoken,
  type Facts,
} from './read-sentence.ts';

const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const dayOf = (date: string) => {
  const [year = '', month, day] = date.split('-');
  return [day && Number(day), month && monthNames[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
};

/** Whether the sentence to copy on a question says what its rows say. */
export function holdsOfAnswers(text: string, facts: Facts): boolean {
  const { counts, said, invented } = facts;
  const id = said.place.split(' ')[2] ?? '';
  const question = questionIn(counts, id);
  const values = answeredTo(counts, id).map(({ waarde = '' }) => waarde);
  const opening = `In ${counts.year} (?:is|noemden?) op de vraag “${question?.['tekst']?.replaceAll('?', String.raw`\?`) ?? ''}” `;
  const rest = text.replace(new RegExp(`^${opening}`), '');
  if (rest === text) return false;
  const tail = `\\(bron: De Proefkrant, ${counts.year}; bewerking: Proefatlas\\)\\.$`;
  if (values.length === 0)
    return new RegExp(
      `^van ${counts.all === 1 ? 'de enige gevraagde gemeente' : counts.all === 2 ? 'beide gevraagde gemeenten' : `de ${counts.all} gevraagde gemeenten`} ${noneOf(counts, id)} bekend ${tail}`,
    ).test(rest);
  const found = new RegExp(
    `^(?<claim>.*); N = (?<n>[\\d.]+) van (?<all>[\\d.]+) gevraagde gemeenten? ${tail}`,
  ).exec(rest)?.groups;
  if (numberOf(found?.['n']) !== values.length || numberOf(found?.['all']) !== counts.all)
    return false;
  const claim = found?.['claim'] ?? '';
  const soort = question?.['soort'] ?? '';
  if (['getal', 'bedrag', 'percentage'].includes(soort)) {
    const sorted = values.map(Number).sort((a, b) => a - b);
    const told = [
      ...claim.matchAll(/(?<=€ |: |van |tot |antwoord )-?[\d.]+(?:,\d+)?(?! gemeenten)/g),
    ]
      .map(([number]) => numberOf(number))
      .slice(-3);
    const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
    const middle = sorted.length / 2;
    const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
    if (low === high) return told.at(-1) === low;
    return claim.includes('de helft')
      ? sorted.length >= 10 &&
          told.join() === [Math.round(median * 100) / 100, low, high].join() &&
          claim.includes('minstens') ===
            (sorted.filter((value) => value <= median).length * 2 !== sorted.length)
      : sorted.length < 10 && told.slice(-2).join() === [low, high].join();
  }
  if (soort === 'datum') {
    const days = values.filter((day) => !day.startsWith('XXXX')).toSorted();
    if (days.length === 0) return claim.endsWith(' een datum zonder jaar');
    const [first, last] = [dayOf(days[0] ?? ''), dayOf(days.at(-1) ?? '')];
    const undated = values.length - days.length;
    return claim.endsWith(
      (first === last ? ` een datum: ${first}` : `, van ${first} tot en met ${last}`) +
        (undated > 0 ? ` (${undated} zonder jaar)` : ''),
    );
  }
  const made = new Map<string, number>();
  for (const value of values)
    for (const word of value.split('|')) made.set(word, (made.get(word) ?? 0) + 1);
  const told = [...claim.matchAll(/(?:^|, | en )(?<part>[^‘]*?) ?‘(?<label>[^’]*)’/g)];
  const others = [...made].filter(
    ([word]) => !told.some(({ groups }) => groups?.['label'] === spoken(question, word, invented)),
  );
  const least = Math.min(
    ...told.map(({ groups }) => {
      const word = [...made.keys()].find(
        (one) => spoken(question, one, invented) === groups?.['label'],
      );
      return made.get(word ?? '') ?? -1;
    }),
  );
  return (
    told.every(({ groups = {} }, at) => {
      const word = [...made.keys()].find(
        (one) => spoken(question, one, invented) === groups['label'],
      );
      const count = made.get(word ?? '') ?? -1;
      const part = groups['part']?.replace(/ gemeenten? met een antwoord$/, '') ?? '';
      if (at > 0 && values.length === 1) return part === '' && count === 1;
      return at === 0 ? isPart({ part }, count, values.length) : numberOf(part) === count;
    }) && others.every(([, count]) => count < least || told.length === 0)
  );
}
