import type { Term } from './vocabulary.ts';

const term = (label: string, meaning: string, en: string): Term => ({ label, meaning, en });

/** What an answer to a question is made of; everything a page does with it follows from this. */
export const questionKinds = {
  'ja-nee': term('ja of nee', 'Het antwoord is ja of nee.', 'yes or no'),
  keuze: term('één keuze', 'Eén van de keuzes van de vraag.', 'single choice'),
  meerkeuze: term('meer keuzes', 'Eén of meer van de keuzes van de vraag.', 'multiple choice'),
  getal: term('getal', 'Een getal in de eenheid van de vraag.', 'number'),
  bedrag: term('bedrag', 'Een bedrag in euro.', 'amount'),
  percentage: term('percentage', 'Een deel van honderd.', 'percentage'),
  datum: term('datum', 'Een datum, zo precies als zij bekend is.', 'date'),
  tekst: term('tekst', 'Een samenvatting van de redactie, nooit de ruwe tekst.', 'text'),
  organisaties: term('organisaties', 'Organisaties die het antwoord noemt.', 'organisations'),
  projecten: term('projecten', 'Projecten uit de tabel projecten van deze enquête.', 'projects'),
};

/** The fields that every survey knows, which a question may stand for. */
export const questionRoles = {
  aanpak: term('aanpak', 'Wie het meeste doet.', 'approach'),
  fase: term('fase', 'Hoe ver het was.', 'phase'),
  themas: term('thema’s', 'Waarover het antwoord gaat.', 'themes'),
  partners: term('partners', 'Met welke organisaties.', 'partners'),
  projecten: term('projecten', 'Welke projecten en plannen.', 'projects'),
  budget: term('budget', 'Wat het antwoord zegt over geld.', 'budget'),
  samenvatting: term('samenvatting', 'Het antwoord in woorden van de redactie.', 'summary'),
};

export type QuestionRole = keyof typeof questionRoles;

/** Who made the value of an answer. */
export const questionOrigins = {
  gegeven: term('gegeven', 'De gemeente gaf deze waarde zelf.', 'given by the municipality'),
  ingedeeld: term(
    'ingedeeld',
    'De redactie las het antwoord en koos de waarde.',
    'coded by the newsroom',
  ),
  berekend: term('berekend', 'De redactie rekende de waarde uit.', 'computed by the newsroom'),
};

/** Which end of a question is better; none is suggested where it has no word. */
export const betterEnds = {
  hoog: term('hoog', 'Meer is beter.', 'more is better'),
  laag: term('laag', 'Minder is beter.', 'less is better'),
};

export type QuestionKind = keyof typeof questionKinds;
