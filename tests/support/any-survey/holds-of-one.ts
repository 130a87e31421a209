import { labels, type RowCounts } from './count-rows.ts';
import type { InventedAtlas } from './invent-survey.ts';
import { headOf, numberOf, rowOf, spoken, type Facts } from './read-sentence.ts';

/** Texts on one municipality or a few: what they name or say that there is not. */
export function holdsOfOne({ counts, waves, said, invented }: Facts): boolean {
  const { place, text, about = [] } = said;
  const [code] = about;
  const row = rowOf(counts, code);
  const asksSix = counts.survey.questions.length + counts.survey.fixed.length === 0;
  if (!place.startsWith('municipality') && place !== 'comparison') return true;
  const partners = (one: string) =>
    counts.survey.partners.filter(
      ({ gemeentecode, organisatie_id }) =>
        gemeentecode === one && organisatie_id !== 'vrijwilligers',
    ).length;
  const elsewhere = waves.find(
    (one) => one !== counts && rowOf(one, code)?.['status'] === 'beantwoord',
  );
  const silent = /geen antwoord (?<where>uit \d{4} |in deze enquête )?bekend/.exec(text)?.groups;
  if (silent && place !== 'comparison') {
    const where = elsewhere?.year === counts.year ? 'in deze enquête ' : `uit ${counts.year} `;
    return row?.['status'] === 'niet-gereageerd' && silent['where'] === (elsewhere && where);
  }
  const unasked = /hoorde niet bij (?<which>deze?) enquête/.exec(text)?.groups?.['which'];
  if (unasked && place !== 'comparison')
    return row === undefined && unasked === (elsewhere?.year === counts.year ? 'deze' : 'de');
  if (/bestond in \d{4} nog niet/.test(text) && place !== 'comparison')
    return row === undefined && code === 'GM1990';
  const counted = /(\d+) partners? bij naam/.exec(text)?.[1];
  if (counted !== undefined && numberOf(counted) !== partners(code ?? '')) return false;
  if (
    /geen partner bij naam/.test(text) &&
    (counts.survey.partners.length > 0 || asksSix) &&
    about.length === 1 &&
    partners(code ?? '') > 0
  )
    return false;
  if (
    /geen (partner|thema|project)/.test(text) &&
    !asksSix &&
    counts.survey.partners.length + counts.themed === 0 &&
    counts.approaches.size === 0 &&
    counts.survey.responses.every(({ aanpak = '' }) => aanpak === '')
  )
    return false;
  const amount = /bedrag van € ([\d.,]+)/.exec(text)?.[1];
  if (amount !== undefined && numberOf(amount) !== counts.amounts.get(code ?? '')) return false;
  if (!holdsOfOwn(text, code, counts, invented)) return false;
  if (/landelijke bedragen/.test(text))
    return invented.policy.some(
      (fact) =>
        Number(fact['maatstaf_van']) <= counts.year && counts.year <= Number(fact['maatstaf_tot']),
    );
  return place !== 'comparison' || holdsOfComparison(text, about, counts, invented);
}

/** Whether each answer to a question of the survey’s own that is told in passing is that of its row. */
function holdsOfOwn(
  text: string,
  code: string | undefined,
  { survey }: RowCounts,
  invented: InventedAtlas,
): boolean {
  return survey.questions.every((question) => {
    const { kort = '', tekst = '', soort = '', vraag } = question;
    const heads = [`op de vraag “${tekst}”: `, headOf(tekst), headOf(kort)];
    const head = heads.find((one) => text.includes(one));
    if (head === undefined) return true;
    const told = text.slice(text.indexOf(head) + head.length);
    const value =
      survey.given.find((row) => row['gemeentecode'] === code && row['vraag'] === vraag)?.[
        'waarde'
      ] ?? '';
    if (value === '') return false;
    if (['getal', 'bedrag', 'percentage'].includes(soort))
      return numberOf(/-?[\d.]+(?:,\d+)?/.exec(told)?.[0].replace(/\.$/, '')) === Number(value);
    if (soort === 'datum')
      return told.includes(value.startsWith('XXXX') ? 'jaar onbekend' : value.slice(0, 4));
    return value
      .split('|')
      .every((word) =>
        told
          .toLowerCase()
          .includes(spoken(question, word, invented).replace(/\.$/, '').toLowerCase()),
      );
  });
}

/** Whether a paragraph on a few municipalities says of each thing who named it, and of nobody that they did not. */
function holdsOfComparison(
  text: string,
  about: readonly string[],
  { survey }: RowCounts,
  { municipalities, organisations }: InventedAtlas,
): boolean {
  // A full stop in a name ends no sentence.
  const plain = (told: string) => told.replaceAll(' (L.)', '');
  const nameOf = (code: string) =>
    plain(municipalities.find((row) => row['gemeentecode'] === code)?.['gemeentenaam'] ?? '');
  const rowFor = (code: string) => survey.responses.find((row) => row['gemeentecode'] === code);
  const things = (code: string): string[] => [
    ...(rowFor(code)?.['themas'] ?? '')
      .split('|')
      .filter(Boolean)
      .map((word) => `thema ${labels[word] ?? word}`),
    ...survey.partners.flatMap((row) => {
      const organisation = organisations.find(
        (one) => one['organisatie_id'] === row['organisatie_id'],
      );
      return row['gemeentecode'] === code && organisation?.['met_naam'] === 'ja'
        ? [`partner ${organisation['organisatie']}`]
        : [];
    }),
  ];
  const answered = about.filter((code) => rowFor(code)?.['status'] === 'beantwoord');
  return (plain(text).match(/[^.]+(?:\.\d{3}[^.]*)*\./g) ?? []).every((sentence) => {
    const who = answered.filter((code) => new RegExp(`${nameOf(code)}(?! \\d|\\d)`).test(sentence));
    const lone =
      / (?:noemde|noemden(?: allebei| alle drie| alle vier)?) (?:het|de) (?<kind>thema|partner) (?<thing>.*)\.$/.exec(
        sentence,
      )?.groups;
    if (lone) {
      const thing = `${lone['kind']} ${lone['thing']}`;
      const having = answered.filter((code) => things(code).includes(thing));
      const shown = /(Alle (drie|vier)|Beide) /.test(sentence) ? about : who;
      return (
        shown.every((code) => having.includes(code)) &&
        (shown.length === having.length || !/Alleen|allebei|alle drie|alle vier/.test(sentence))
      );
    }
    if (/noemden? geen (thema|partner)/.test(sentence)) {
      const kind = / geen (thema|partner)/.exec(sentence)?.[1] ?? '';
      return (
        who.length > 0 &&
        who.every((code) => things(code).every((thing) => !thing.startsWith(kind)))
      );
    }
    if (/zei(den)? niets over geld/.test(sentence))
      return who.every((code) => survey.budgets.every((row) => row['gemeentecode'] !== code));
    if (/werkte vooral met VluchtelingenWerk\.$/.test(sentence) && who.length === 1)
      return rowFor(who[0] ?? '')?.['aanpak'] === 'vluchtelingenwerk';
    if (/het meeste deed, is niet duidelijk/.test(sentence))
      return who.every((code) => rowFor(code)?.['aanpak'] === 'onduidelijk');
    if (/is geen antwoord/.test(sentence)) return who.length === 0;
    return true;
  });
}
