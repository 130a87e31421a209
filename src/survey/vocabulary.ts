import { z } from 'astro/zod';
import { gaps } from './gap.ts';
import { noAnswer } from './no-answer.ts';

/** A word of the codebook: how pages show it, and what it covers. */
export interface Term {
  label: string;
  meaning: string;
}

const term = (label: string, meaning: string): Term => ({ label, meaning });

export const statuses = {
  beantwoord: term('antwoord gegeven', 'De gemeente staat met een antwoord in de bron.'),
  'niet-gereageerd': term(
    gaps['niet-gereageerd'].label,
    'De gemeente kreeg de vraag, maar staat zonder antwoord in de bron.',
  ),
  'niet-gevraagd': term(gaps['niet-gevraagd'].label, 'De gemeente hoorde niet bij deze enquête.'),
  'niet-van-toepassing': term(
    noAnswer['niet-van-toepassing'].short,
    'De gemeente bestond toen nog niet.',
  ),
};

/** Who carries the main load according to the answer. */
export const approaches = {
  vluchtelingenwerk: term(
    'vooral VluchtelingenWerk',
    'De uitvoering ligt volgens het antwoord vooral bij VluchtelingenWerk, of komt daar te liggen.',
  ),
  gemeente: term(
    'vooral de gemeente zelf',
    'De gemeente doet het zelf of heeft de leiding, met een eigen plan, eigen mensen of een eigen programma.',
  ),
  netwerk: term(
    'een netwerk',
    'Twee of meer organisaties doen het samen, zonder één die het meeste doet.',
  ),
  burgers: term('burgers', 'Het antwoord noemt vooral burgers of vrijwilligers.'),
  'andere-organisatie': term(
    'één andere organisatie',
    'Eén andere organisatie dan VluchtelingenWerk voert het uit.',
  ),
};

export const phases = {
  lopend: term('liep al', 'Volgens het antwoord gebeurt het al.'),
  'in-ontwikkeling': term('in ontwikkeling', 'Vooral plannen, of iets dat nog wordt opgezet.'),
  'geen-projecten': term(
    'geen aparte projecten',
    'De gemeente schrijft dat er geen aparte projecten zijn. De begeleiding kan wel lopen.',
  ),
};

export const themes = {
  'maatschappelijke-begeleiding': term(
    'maatschappelijke begeleiding',
    'Hulp bij het wonen en leven in een nieuwe gemeente, en praktische hulp.',
  ),
  taal: term('taal', 'Nederlands leren of oefenen.'),
  inburgering: term('inburgering', 'De inburgeringscursus of een traject in het algemeen.'),
  participatieverklaring: term(
    'participatieverklaring',
    'De verklaring over Nederlandse kernwaarden, of de lessen daarover.',
  ),
  werk: term('werk', 'Betaald werk, weer aan het werk gaan, of een werkstage.'),
  onderwijs: term('onderwijs', 'School, beroepsopleiding, schakelklas of een diploma halen.'),
  vrijwilligerswerk: term('vrijwilligerswerk', 'Statushouders die zelf vrijwilligerswerk doen.'),
  maatjes: term('maatjes', 'Vrijwilligers of buddy’s die statushouders helpen.'),
  ontmoeting: term('ontmoeting', 'Inwoners ontmoeten, cultuur, sport, verenigingen en de buurt.'),
  huisvesting: term('huisvesting', 'Een woning vinden of wonen.'),
  'gezondheid-opvoeding': term('gezondheid en opvoeding', 'Gezondheid, opvoeden en welzijn.'),
  jongeren: term('jongeren', 'Uitdrukkelijk voor jonge mensen.'),
  regie: term(
    'plannen en leiding',
    'Regie: een plan, coördinatie, extra mensen of een besluit van de gemeente.',
  ),
};

export const organisationKinds = {
  vluchtelingenwerk: term('VluchtelingenWerk', 'VluchtelingenWerk en zijn afdelingen.'),
  onderwijs: term('onderwijs', 'Scholen en opleidingen.'),
  welzijn: term('welzijn', 'Welzijnsorganisaties en buurtcentra.'),
  vrijwilligers: term('vrijwilligers', 'Vrijwilligers, burgers en hun organisaties.'),
  werk: term('werk', 'Bedrijven en organisaties die mensen naar werk helpen.'),
  cultuur: term('cultuur', 'Musea, bibliotheken en andere cultuur.'),
  'kerk-en-service': term('kerken en serviceclubs', 'Kerken en clubs zoals Lions en Rotary.'),
  wonen: term('wonen', 'Woningcorporaties.'),
  'gemeente-samenwerking': term('andere gemeenten', 'Gemeenten waarmee wordt samengewerkt.'),
  zorg: term('zorg', 'Zorgorganisaties.'),
  overig: term('overig', 'Een andere soort, of de tekst zegt niet welke.'),
};

export const projectStatuses = {
  lopend: term('liep al', 'Het project liep toen het antwoord werd gegeven.'),
  gepland: term('gepland', 'Het project moest nog beginnen.'),
  afgerond: term('afgerond', 'Het project was al voorbij.'),
};

export const budgetKinds = {
  gerapporteerd: term('genoemd door de gemeente', 'De gemeente noemt zelf een bedrag.'),
  'subsidie-zonder-bedrag': term(
    'geld zonder bedrag',
    'De gemeente betaalt of geeft subsidie, maar noemt geen bedrag.',
  ),
  afgeleid: term('door ons berekend', 'Wij rekenden dit uit. De berekening staat erbij.'),
  landelijk: term('landelijk bedrag', 'Een bedrag dat voor alle gemeenten gold.'),
};

export const budgetCoverages = {
  'rijksbijdrage-begeleiding': term(
    'bijdrage van het Rijk voor maatschappelijke begeleiding',
    'Een bedrag van het Rijk per vergunninghouder die moest inburgeren.',
  ),
  'rijksbijdrage-participatie': term(
    'bijdrage van het Rijk voor participatie en integratie',
    'Een bedrag van het Rijk voor een andere groep en een ander doel.',
  ),
  'eigen-begroting': term('geld uit de eigen begroting', 'Geld dat de gemeente zelf uittrekt.'),
  subsidie: term('subsidie', 'Geld van de gemeente aan een organisatie.'),
  onduidelijk: term('niet duidelijk waarvoor', 'Waar het geld voor is, staat er niet bij.'),
};

export const budgetUnits = {
  'per-vergunninghouder': term('per vergunninghouder', 'Voor elke vergunninghouder.'),
  'per-jaar': term('per jaar', 'Voor een heel jaar.'),
  onduidelijk: term('eenheid onduidelijk', 'Waarop het bedrag slaat, staat er niet bij.'),
};

/** Why the name of a municipality is one of the past. */
export const formerKinds = {
  fusie: term('opgegaan', 'De gemeente werd deel van een andere.'),
  naam: term('andere naam', 'De gemeente bleef en kreeg een andere naam.'),
};

export const arrangementStatuses = {
  start: term('start', 'De organisatie begint met deze taak.'),
  einde: term('einde', 'De organisatie stopt met deze taak.'),
  voortgezet: term(
    'was er al',
    'De organisatie deed dit al toen de bron verscheen. Of zij doorging, staat in de toelichting.',
  ),
  voornemen: term(
    'gemeenten willen ermee door',
    'De gemeente of gemeenten willen hiermee beginnen of doorgaan.',
  ),
  gezocht: term('gezocht', 'Voor deze taak wordt een partij gezocht.'),
  afgevallen: term('afgevallen', 'Deze partij kreeg de opdracht niet.'),
  overdracht: term('overdracht', 'Het werk gaat naar een andere partij.'),
};

export const sourceKinds = {
  journalistiek: term('journalistiek', 'Geschreven door een redactie.'),
  'nieuwsbericht-partij': term('bericht van een partij', 'Geschreven door een betrokken partij.'),
  'interview-partijen': term('interview met partijen', 'Betrokken partijen komen aan het woord.'),
  registratie: term(
    'verzameling',
    'Lijsten, cijfers of feiten, verzameld uit één of meer plaatsen.',
  ),
};

export const checks = {
  gecontroleerd: term('gecontroleerd', 'Wij zagen het feit in de bron.'),
  'bronnen-verschillen': term('bronnen verschillen', 'Twee bronnen zeggen iets anders.'),
  'tweede-hand': term('uit de tweede hand', 'Alleen een bron die een andere bron noemt.'),
  verwachting: term(
    'verwachting',
    'Zo was het gepland. Of het zo ging, hebben wij niet gecontroleerd.',
  ),
  'niet-gecontroleerd': term('niet gecontroleerd', 'Er is geen bron die dit bevestigt.'),
};

/** What a municipality may react to; each is a part of its page. */
export const reactionFields = {
  samenvatting: term('samenvatting', 'Onze samenvatting van het antwoord.'),
  aanpak: term('wie het meeste deed', 'De aanpak die wij in het antwoord lazen.'),
  fase: term('fase', 'Hoe ver het was.'),
  partners: term('partners', 'De organisaties en groepen die wij in het antwoord lazen.'),
  themas: term('thema’s', 'De thema’s die wij in het antwoord lazen.'),
  projecten: term('projecten', 'De projecten en plannen die wij in het antwoord lazen.'),
  geld: term('geld', 'De bedragen en uitspraken over geld.'),
  samenwerking: term('wat er veranderde', 'De samenwerking, en wat er later veranderde.'),
};

/** How a published value came from its source. */
export const originKinds = {
  overgenomen: term(
    'overgenomen',
    'Een naam, datum of bedrag zoals de bron het geeft, hooguit in één schrijfwijze.',
  ),
  samengevat: term('samengevat', 'Onze eigen woorden voor wat de bron zegt.'),
  ingedeeld: term('ingedeeld', 'Wij lazen de bron en kozen een woord uit het codeboek.'),
  afgeleid: term('afgeleid', 'Wij telden, rekenden of leidden af. De berekening staat erbij.'),
  registratie: term('uit een lijst', 'Overgenomen uit een officiële lijst.'),
  toegevoegd: term('door ons toegevoegd', 'Een kenmerk of verwijzing van de atlas zelf.'),
  'geen-waarde': term(
    'geen waarde',
    'Er is geen waarde. De cel is leeg, of heeft het woord dat zegt waarom.',
  ),
};

type Word<Terms> = keyof Terms & string;

/** A schema that allows exactly the words of one vocabulary. */
export const wordOf = <Terms extends Record<string, Term>>(terms: Terms) =>
  z.enum(Object.keys(terms) as [Word<Terms>, ...Word<Terms>[]]);

export type Status = Word<typeof statuses>;
export type Approach = Word<typeof approaches>;
export type Phase = Word<typeof phases>;
export type Theme = Word<typeof themes>;
export type OrganisationKind = Word<typeof organisationKinds>;
export type ArrangementStatus = Word<typeof arrangementStatuses>;
export type FormerKind = Word<typeof formerKinds>;
export type OriginKind = Word<typeof originKinds>;
export type Check = Word<typeof checks>;

export const themeIds = Object.keys(themes) as Theme[];
export const approachIds = Object.keys(approaches) as Approach[];
