import { labels, topOf } from './count-rows.ts';
import { holdsOfOne } from './holds-of-one.ts';
import { isPart, isYearOfCount, names, numberOf, some, type Facts } from './read-sentence.ts';

/** Those that were asked and of which the rows tell how many live there. */
const sizedIn = ({ survey }: Facts['counts'], { municipalities }: Facts['invented']) =>
  survey.responses.flatMap(({ gemeentecode, status }) => {
    const told = municipalities.find((row) => row['gemeentecode'] === gemeentecode)?.['inwoners'];
    return told ? [{ status, inhabitants: Number(told) }] : [];
  });

/** Whether so many inhabitants are of the size that is told in words. */
function isOfSize(inhabitants: number, size: string): boolean {
  const [first = '', second] = size.match(/[\d.]+/g) ?? [];
  const least = size.startsWith('minder') ? 0 : numberOf(first);
  const below = size.startsWith('minder') ? numberOf(first) : second ? numberOf(second) : Infinity;
  return inhabitants >= least && inhabitants < below;
}

/** Sentences to copy, without their tail: each number and name in them. */
export function holdsOfSentence(claim: string, facts: Facts): boolean {
  const { counts, waves, said, invented } = facts;
  const match = (pattern: RegExp) => pattern.exec(claim)?.groups;
  if (/is nog geen antwoord bekend$/.test(claim)) return counts.answered === 0;
  if (/is nog geen gemeente gevraagd$/.test(claim)) return counts.all === 0;
  const at = said.place.replace(/ sentence$/, '');
  if (at === 'municipality') return holdsOfOne(facts);
  if (at === 'budget') {
    const found = match(
      new RegExp(
        `noemden? ${some} gemeenten? met een antwoord \\(van (?<all>[\\d.]+) gevraagde\\) (?<none>geen )?`,
      ),
    );
    const amounts = [...claim.matchAll(/€ ([\d.]+(?:,\d+)?)/g)].map(([, text]) => numberOf(text));
    const real = [...counts.amounts.values()];
    return (
      found !== undefined &&
      numberOf(found['all']) === counts.all &&
      isPart(found, found['none'] ? 1 : real.length, counts.answered) &&
      (!found['none'] || real.length === 0) &&
      (amounts.length === 0
        ? real.length === 0 || real.length > 3
        : amounts.toSorted().join() === real.toSorted().join())
    );
  }
  if (at === 'partners') {
    const { count, words } = topOf(counts.partners);
    if (/noemde geen antwoord een partner/.test(claim)) return counts.partners.size === 0;
    const few = match(
      /stond(?:en)? (?<n>\d+) partners? bij naam in (?:antwoorden, geen daarvan in meer dan )?(?<most>[\d.]+) antwoord/,
    );
    if (few) return numberOf(few['n']) === counts.partners.size && numberOf(few['most']) === count;
    const lead = match(/stond(?:en)? (?<who>.*?)(?: elk)? als partner in (?<n>[\d.]+) antwoord/);
    return lead !== undefined && numberOf(lead['n']) === count && names(lead['who'] ?? '', words);
  }
  if (at === 'themas') {
    const { count, words } = topOf(counts.themes);
    if (/in geen antwoord een thema$/.test(claim)) return counts.themed === 0;
    const many = match(/stonden (?<n>\d+) thema’s elk in (?<most>[\d.]+) antwoord/);
    if (many) return numberOf(many['n']) === words.length && numberOf(many['most']) === count;
    const lead = match(
      /(?:het thema|de thema’s) (?<who>.*?)(?: elk)? in (?<n>[\d.]+) antwoord(?:en)?(?:, en (?<next>.*?)(?: elk)? in (?<times>[\d.]+))?$/,
    );
    const rest = topOf(new Map([...counts.themes].filter(([word]) => !words.includes(word))));
    return (
      lead !== undefined &&
      numberOf(lead['n']) === count &&
      names(lead['who'] ?? '', words) &&
      (lead['next'] === undefined ||
        (numberOf(lead['times']) === rest.count && names(lead['next'], rest.words)))
    );
  }
  if (at === 'aanpak-kaart') {
    if (/zegt geen enkel antwoord duidelijk$/.test(claim)) return counts.approaches.size === 0;
    const pairs = [...claim.matchAll(/(\d+)(?: antwoord(?:en)? ingedeeld)? bij ‘([^’]+)’/g)];
    return (
      pairs.length > 0 &&
      pairs.every(([, n, label = '']) => {
        const word = [...counts.approaches.keys()].find(
          (key) => label.replace(/^vooral /, '') === (labels[key] ?? key),
        );
        return counts.approaches.get(word ?? '') === numberOf(n);
      }) &&
      numberOf(pairs[0]?.[1]) === topOf(counts.approaches).count
    );
  }
  if (at === 'thema-combinaties') {
    if (/in geen antwoord een thema$/.test(claim)) return counts.themed === 0;
    const one = match(/stond in 1 antwoord (?<n>één|meer dan één) thema$/);
    if (one) return counts.themed === 1 && (one['n'] === 'één') === (counts.single === 1);
    const found = match(
      /stond in (?<n>[\d.]+) antwoorden een thema; in (?<one>beide|alle|geen|[\d.]+)/,
    );
    const one2 = found?.['one'] ?? '';
    const single = /beide|alle/.test(one2) ? counts.themed : one2 === 'geen' ? 0 : numberOf(one2);
    return (
      found !== undefined && numberOf(found['n']) === counts.themed && single === counts.single
    );
  }
  if (at === 'respons-kaart') {
    if (/staa[nt]n? met een antwoord in de bron$/.test(claim))
      return counts.answered === counts.all;
    const found = match(
      /staa?n?t? er (?<n>[\d.]+) met een antwoord in de bron; van (?<silent>[\d.]+) gemeenten? is geen antwoord bekend$/,
    );
    return (
      found !== undefined &&
      numberOf(found['n']) === counts.answered &&
      numberOf(found['silent']) === counts.silent
    );
  }
  if (at === 'respons-omvang') {
    const parts = [...claim.matchAll(/([\d.]+) van ([\d.]+) met (.*?inwoners(?: of meer)?)/g)];
    const sized = sizedIn(counts, invented);
    return (
      parts.length > 0 &&
      isYearOfCount(/ omvang op 1 januari (\d{4}):/.exec(claim)?.[1], counts, waves) &&
      parts.every(([, answered, all, size = '']) => {
        const rows = sized.filter(({ inhabitants }) => isOfSize(inhabitants, size));
        return (
          rows.length === numberOf(all) &&
          rows.filter(({ status }) => status === 'beantwoord').length === numberOf(answered)
        );
      }) &&
      parts.reduce((sum, [, , all]) => sum + numberOf(all), 0) === sized.length
    );
  }
  return at === 'tijdlijn';
}
