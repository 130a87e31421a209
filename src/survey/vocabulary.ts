import { z } from 'astro/zod';
import { gaps } from './gap.ts';
import { noAnswer } from './no-answer.ts';

/** A word of the codebook: how pages show it, what it covers, and its label in English. */
export interface Term {
  label: string;
  meaning: string;
  en: string;
}

export const term = (label: string, meaning: string, en: string): Term => ({ label, meaning, en });

export const statuses = {
  beantwoord: term(
    'antwoord gegeven',
    'De gemeente staat met een antwoord in de bron.',
    'answered',
  ),
  'niet-gereageerd': term(
    gaps['niet-gereageerd'].label,
    'De gemeente kreeg de vraag, maar staat zonder antwoord in de bron.',
    'no response',
  ),
  'niet-gevraagd': term(
    gaps['niet-gevraagd'].label,
    'De gemeente hoorde niet bij deze enquête.',
    'not asked',
  ),
  'niet-van-toepassing': term(
    noAnswer['niet-van-toepassing'].short,
    'De gemeente bestond toen nog niet.',
    'did not exist yet',
  ),
};

/** Who carries the main load according to the answer. */
export const approaches = {
  vluchtelingenwerk: term(
    'vooral VluchtelingenWerk',
    'De uitvoering lag volgens het antwoord vooral bij VluchtelingenWerk, of zou daar komen te liggen.',
    'mainly VluchtelingenWerk (Dutch Council for Refugees)',
  ),
  gemeente: term(
    'vooral de gemeente zelf',
    'De gemeente deed het zelf of had de leiding, met een eigen plan, eigen mensen of een eigen programma.',
    'mainly the municipality itself',
  ),
  netwerk: term(
    'een netwerk',
    'Twee of meer organisaties deden het samen, zonder één die het meeste deed.',
    'a network of organisations',
  ),
  burgers: term(
    'burgers',
    'Het antwoord noemt vooral burgers of vrijwilligers.',
    'citizens and volunteers',
  ),
  'andere-organisatie': term(
    'één andere organisatie',
    'Eén andere organisatie dan VluchtelingenWerk voerde het uit.',
    'one other organisation',
  ),
};

export const phases = {
  lopend: term('liep al', 'Volgens het antwoord gebeurde het al.', 'under way'),
  'in-ontwikkeling': term(
    'in ontwikkeling',
    'Vooral plannen, of iets dat nog werd opgezet.',
    'in development',
  ),
  'geen-projecten': term(
    'geen aparte projecten',
    'De gemeente schrijft dat er geen aparte projecten waren. Begeleiding kan er wel zijn geweest.',
    'no separate projects',
  ),
};

export const themes = {
  'maatschappelijke-begeleiding': term(
    'maatschappelijke begeleiding',
    'Hulp bij het wonen en leven in een nieuwe gemeente, en praktische hulp.',
    'social support after settlement',
  ),
  taal: term('taal', 'Nederlands leren of oefenen.', 'Dutch language'),
  inburgering: term(
    'inburgering',
    'De inburgeringscursus of een traject in het algemeen.',
    'civic integration',
  ),
  participatieverklaring: term(
    'participatieverklaring',
    'De verklaring over Nederlandse kernwaarden, of de lessen daarover.',
    'participation statement',
  ),
  werk: term('werk', 'Betaald werk, weer aan het werk gaan, of een werkstage.', 'paid work'),
  onderwijs: term(
    'onderwijs',
    'School, beroepsopleiding, schakelklas of een diploma halen.',
    'education',
  ),
  vrijwilligerswerk: term(
    'vrijwilligerswerk',
    'Statushouders die zelf vrijwilligerswerk doen.',
    'volunteering by permit holders',
  ),
  maatjes: term(
    'maatjes',
    'Vrijwilligers of buddy’s die statushouders helpen.',
    'buddies and mentors',
  ),
  ontmoeting: term(
    'ontmoeting',
    'Inwoners ontmoeten, cultuur, sport, verenigingen en de buurt.',
    'social contact and leisure',
  ),
  huisvesting: term('huisvesting', 'Een woning vinden of wonen.', 'housing'),
  'gezondheid-opvoeding': term(
    'gezondheid en opvoeding',
    'Gezondheid, opvoeden en welzijn.',
    'health and parenting',
  ),
  jongeren: term('jongeren', 'Uitdrukkelijk voor jonge mensen.', 'young people'),
  regie: term(
    'plannen en leiding',
    'Regie: een plan, coördinatie, extra mensen of een besluit van de gemeente.',
    'policy and coordination',
  ),
};

export const organisationKinds = {
  vluchtelingenwerk: term(
    'VluchtelingenWerk',
    'VluchtelingenWerk en zijn afdelingen.',
    'VluchtelingenWerk (Dutch Council for Refugees)',
  ),
  onderwijs: term('onderwijs', 'Scholen en opleidingen.', 'education'),
  welzijn: term('welzijn', 'Welzijnsorganisaties en buurtcentra.', 'social work and welfare'),
  vrijwilligers: term(
    'vrijwilligers',
    'Vrijwilligers, burgers en hun organisaties.',
    'volunteers and citizens',
  ),
  werk: term(
    'werk',
    'Bedrijven en organisaties die mensen naar werk helpen.',
    'employers and employment services',
  ),
  cultuur: term('cultuur', 'Musea, bibliotheken en andere cultuur.', 'culture'),
  'kerk-en-service': term(
    'kerken en serviceclubs',
    'Kerken en clubs zoals Lions en Rotary.',
    'churches and service clubs',
  ),
  wonen: term('wonen', 'Woningcorporaties.', 'housing associations'),
  'gemeente-samenwerking': term(
    'andere gemeenten',
    'Gemeenten waarmee wordt samengewerkt.',
    'other municipalities',
  ),
  gemeente: term('de gemeente zelf', 'De gemeente waar het om gaat.', 'the municipality itself'),
  zorg: term('zorg', 'Zorgorganisaties.', 'health care'),
  overig: term(
    'overig',
    'Een andere soort, of de tekst zegt niet welke.',
    'other, or kind not stated',
  ),
};

export const projectStatuses = {
  lopend: term('liep al', 'Het project liep toen het antwoord werd gegeven.', 'under way'),
  gepland: term('gepland', 'Het project moest nog beginnen.', 'planned'),
  afgerond: term('afgerond', 'Het project was al voorbij.', 'completed'),
};

export const budgetKinds = {
  gerapporteerd: term(
    'genoemd door de gemeente',
    'De gemeente noemt zelf een bedrag.',
    'stated by the municipality',
  ),
  'subsidie-zonder-bedrag': term(
    'geld zonder bedrag',
    'De gemeente betaalt of geeft subsidie, maar noemt geen bedrag.',
    'funding without an amount',
  ),
  afgeleid: term(
    'door ons berekend',
    'Wij rekenden dit uit. De berekening staat erbij.',
    'computed by the atlas',
  ),
  landelijk: term(
    'landelijk bedrag',
    'Een bedrag dat voor alle gemeenten gold.',
    'national amount',
  ),
};

export const budgetCoverages = {
  'rijksbijdrage-begeleiding': term(
    'bijdrage van het Rijk voor maatschappelijke begeleiding',
    'Een bedrag van het Rijk per vergunninghouder die moest inburgeren.',
    'central government grant for social support',
  ),
  'rijksbijdrage-participatie': term(
    'bijdrage van het Rijk voor participatie en integratie',
    'Een bedrag van het Rijk voor een andere groep en een ander doel.',
    'central government grant for participation and integration',
  ),
  'eigen-begroting': term(
    'geld uit de eigen begroting',
    'Geld dat de gemeente zelf uittrekt.',
    'municipal budget',
  ),
  subsidie: term(
    'subsidie',
    'Geld van de gemeente aan een organisatie.',
    'municipal subsidy to an organisation',
  ),
  onduidelijk: term(
    'niet duidelijk waarvoor',
    'Waar het geld voor is, staat er niet bij.',
    'purpose unclear',
  ),
};

export const budgetUnits = {
  'per-vergunninghouder': term(
    'per vergunninghouder',
    'Voor elke vergunninghouder.',
    'per permit holder',
  ),
  'per-jaar': term('per jaar', 'Voor een heel jaar.', 'per year'),
  onduidelijk: term(
    'eenheid onduidelijk',
    'Waarop het bedrag slaat, staat er niet bij.',
    'unit unclear',
  ),
};

/** Why the name of a municipality is one of the past. */
export const formerKinds = {
  fusie: term(
    'opgegaan',
    'De gemeente werd deel van een andere.',
    'merged into another municipality',
  ),
  naam: term('andere naam', 'De gemeente bleef en kreeg een andere naam.', 'renamed'),
};

export const arrangementStatuses = {
  start: term('start', 'De organisatie begint met deze taak.', 'start'),
  einde: term('einde', 'De organisatie stopt met deze taak.', 'end'),
  voortgezet: term(
    'was er al',
    'De organisatie deed dit al toen de bron verscheen. Of zij doorging, staat in de toelichting.',
    'already in place',
  ),
  werkzaam: term(
    'deed dit',
    'De organisatie deed dit toen de bron verscheen. Sinds wanneer, staat er niet.',
    'doing this, start unknown',
  ),
  voornemen: term(
    'plan',
    'De gemeente of gemeenten willen hiermee beginnen of doorgaan.',
    'intended by the municipalities',
  ),
  gezocht: term('gezocht', 'Voor deze taak wordt een partij gezocht.', 'provider sought'),
  afgevallen: term('afgevallen', 'Deze partij kreeg de opdracht niet.', 'not awarded'),
  'niet-ingeschreven': term(
    'schreef niet in',
    'Deze partij deed niet mee aan de aanbesteding.',
    'did not tender',
  ),
  overdracht: term('overdracht', 'Het werk gaat naar een andere partij.', 'handover'),
};

/** Who stands in an arrangement where no organisation is named. */
export const unnamedParty = (status: string): string =>
  status === 'gezocht' ? 'een nieuwe partij' : 'een organisatie die de bron niet noemt';

export const sourceKinds = {
  journalistiek: term('journalistiek', 'Geschreven door een redactie.', 'journalism'),
  'nieuwsbericht-partij': term(
    'bericht van een partij',
    'Geschreven door een betrokken partij.',
    'statement by a party involved',
  ),
  'interview-partijen': term(
    'interview met partijen',
    'Betrokken partijen komen aan het woord.',
    'interview with parties involved',
  ),
  gemeente: term(
    'stuk van een gemeente',
    'Geschreven door of voor een gemeente.',
    'municipal document',
  ),
  overheid: term(
    'stuk van een overheid',
    'Van een andere overheid of een rechter.',
    'document of another authority or a court',
  ),
  registratie: term(
    'verzameling',
    'Lijsten, cijfers of feiten, verzameld uit één of meer plaatsen.',
    'compilation of lists, figures or facts',
  ),
};

export const checks = {
  gecontroleerd: term('gecontroleerd', 'Wij zagen het feit in de bron.', 'verified'),
  'bronnen-verschillen': term(
    'bronnen verschillen',
    'Twee bronnen zeggen iets anders.',
    'sources disagree',
  ),
  'tweede-hand': term(
    'uit de tweede hand',
    'Alleen een bron die een andere bron noemt.',
    'second-hand',
  ),
  verwachting: term(
    'verwachting',
    'Zo was het gepland. Of het zo ging, hebben wij niet gecontroleerd.',
    'expected',
  ),
  'niet-gecontroleerd': term(
    'niet gecontroleerd',
    'Er is geen bron die dit bevestigt.',
    'not verified',
  ),
};

/** What a municipality may react to; each is a part of its page. */
export const reactionFields = {
  samenvatting: term('samenvatting', 'Onze samenvatting van het antwoord.', 'summary'),
  aanpak: term('wie het meeste deed', 'De aanpak die wij in het antwoord lazen.', 'who did most'),
  fase: term('fase', 'Hoe ver het was.', 'phase'),
  partners: term(
    'partners',
    'De organisaties en groepen die wij in het antwoord lazen.',
    'partners',
  ),
  themas: term('thema’s', 'De thema’s die wij in het antwoord lazen.', 'themes'),
  projecten: term(
    'projecten',
    'De projecten en plannen die wij in het antwoord lazen.',
    'projects',
  ),
  geld: term('geld', 'De bedragen en uitspraken over geld.', 'money'),
  samenwerking: term(
    'wat er veranderde',
    'De samenwerking, en wat er later veranderde.',
    'what changed',
  ),
};

/** How a published value came from its source. */
export const originKinds = {
  overgenomen: term(
    'overgenomen',
    'Een naam, datum of bedrag zoals de bron het geeft, hooguit in één schrijfwijze.',
    'copied',
  ),
  samengevat: term('samengevat', 'Onze eigen woorden voor wat de bron zegt.', 'summarised'),
  ingedeeld: term('ingedeeld', 'Wij lazen de bron en kozen een woord uit het codeboek.', 'coded'),
  afgeleid: term(
    'afgeleid',
    'Wij telden, rekenden of leidden af. De berekening staat erbij.',
    'derived',
  ),
  registratie: term(
    'uit een lijst',
    'Overgenomen uit een officiële lijst.',
    'from an official register',
  ),
  toegevoegd: term(
    'door ons toegevoegd',
    'Een kenmerk of verwijzing van de atlas zelf.',
    'added by the atlas',
  ),
  'geen-waarde': term(
    'geen waarde',
    'Er is geen waarde. De cel is leeg, of heeft het woord dat zegt waarom.',
    'no value',
  ),
};

/** The parts of an answer that were coded twice. */
export const codingFields = {
  aanpak: term('wie het meeste deed', 'Wie volgens het antwoord het meeste deed.', 'approach'),
  fase: term('fase', 'Hoe ver het was.', 'phase'),
  themas: term('thema’s', 'Waarover het antwoord gaat.', 'themes'),
  partners: term('partners', 'Welke organisaties en groepen het antwoord noemt.', 'partners'),
  partnersoorten: term('soorten partners', 'Van elke partner de soort.', 'kinds of partners'),
  projecten: term('projecten', 'Welke projecten en plannen het antwoord noemt.', 'projects'),
  projectdetails: term(
    'bijzonderheden van projecten',
    'Van elk project het thema, de status en het begin.',
    'details of projects',
  ),
  budgetten: term('geld', 'Welke bedragen en uitspraken over geld erin staan.', 'money'),
};

/** How the agreement of two codings is measured. */
export const agreementMeasures = {
  kappa: term('kappa van Cohen', 'Voor een veld met één woord.', 'Cohen’s kappa'),
  F1: term('F1', 'Voor een veld met een lijst.', 'F1 score'),
};

/** What can happen to a value between two versions. */
export const changeKinds = {
  gewijzigd: term('gewijzigd', 'De waarde werd een andere.', 'changed'),
  toegevoegd: term('toegevoegd', 'De waarde, rij, kolom of tabel kwam erbij.', 'added'),
  verwijderd: term('verwijderd', 'De waarde, rij, kolom of tabel verviel.', 'removed'),
};

/** What a word in a column is. */
export const valueKinds = {
  waarde: term('waarde', 'Het woord is een waarde.', 'value'),
  ontbreekt: term('ontbreekt', 'Het woord zegt waarom er geen waarde is.', 'missing'),
};

/** What an answer to a question that asks for yes or no can be. */
export const yesNo = {
  ja: term('ja', 'Het is zo.', 'yes'),
  nee: term('nee', 'Het is niet zo. Nooit een woord voor een antwoord dat ontbreekt.', 'no'),
};

/** Words of which one has to be chosen, published or not. */
export type Words = Readonly<Record<string, Omit<Term, 'en'>>>;

type Word<Terms> = keyof Terms & string;

/** A schema that allows exactly the words of one vocabulary. */
export const wordOf = <Terms extends Words>(terms: Terms) =>
  z.enum(Object.keys(terms) as [Word<Terms>, ...Word<Terms>[]]);

/** A schema of an answer whose value keeps the given schema. */
export const answerOf = <Value extends z.ZodType>(value: Value) =>
  z.union([z.strictObject({ value }), z.strictObject({ gap: wordOf(gaps) })]);

export type Status = Word<typeof statuses>;
export type Approach = Word<typeof approaches>;
export type Phase = Word<typeof phases>;
export type Theme = Word<typeof themes>;
export type ArrangementStatus = Word<typeof arrangementStatuses>;
export type FormerKind = Word<typeof formerKinds>;
export type OriginKind = Word<typeof originKinds>;
export type Check = Word<typeof checks>;

export const themeIds = Object.keys(themes) as Theme[];
export const approachIds = Object.keys(approaches) as Approach[];
