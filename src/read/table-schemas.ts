import { z } from 'astro/zod';
import { gaps } from '../survey/gap.ts';
import {
  betterEnds,
  questionKinds,
  questionOrigins,
  questionRoles,
} from '../survey/question-words.ts';
import * as later from '../survey/later-vocabulary.ts';
import * as vocabulary from '../survey/vocabulary.ts';
import * as cell from './cells.ts';

const { word, optionalWord } = cell;
const approachOrUnclear = { ...vocabulary.approaches, onduidelijk: gaps.onduidelijk };
const phaseOrUnclear = { ...vocabulary.phases, onduidelijk: gaps.onduidelijk };
const themeOrUnclear = { ...vocabulary.themes, onduidelijk: gaps.onduidelijk };
const projectStatusOrUnclear = { ...vocabulary.projectStatuses, onduidelijk: gaps.onduidelijk };
const areaLinks = {
  genoemd: { label: 'genoemd', meaning: 'De bron noemt de gemeente.' },
  afgeleid: { label: 'afgeleid', meaning: 'De koppeling is gelegd uit een andere bron.' },
};

const table = <const Row extends z.ZodRawShape>(path: string, row: Row) => ({
  path,
  row: z.strictObject(row),
});

/** The tables that hold for the whole atlas: path below `data/`, and the schema of one row. */
export const atlasTables = {
  municipalities: table('gemeenten.csv', {
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    provincie: cell.text,
    inwoners: cell.optionalCount,
    ook_bekend_als: cell.list,
    ontstaan_op: cell.optionalDate,
    opgegaan_in: cell.optionalCode,
    opgegaan_op: cell.optionalDate,
    /** Its own site, the day as far as known on which a source named it, and that source. */
    website: cell.optionalAddress,
    website_gezien_op: cell.optionalDate,
    website_bron: cell.optionalId,
    wikidata: cell.optionalText,
  }),
  formerMunicipalities: table('voormalige_gemeenten.csv', {
    gemeentecode: cell.optionalCode,
    gemeentenaam: cell.text,
    soort: word(vocabulary.formerKinds),
    opgegaan_in: cell.code,
    opgegaan_op: cell.optionalDate,
    opmerking: cell.optionalText,
  }),
  places: table('woonplaatsen.csv', {
    woonplaats: cell.text,
    woonplaatscode: cell.text,
    gemeentecode: cell.code,
    gemeentecode_nu: cell.code,
    ook_geschreven_als: cell.list,
    ook_elders_in: cell.list,
    postcodes: cell.list,
    postcodes_postbus: cell.list,
    lat: cell.optionalDegrees,
    lon: cell.optionalDegrees,
  }),
  postcodes: table('postcodes.csv', {
    postcode: z.string().regex(/^\d{4}$/, 'vier cijfers'),
    woonplaats: cell.optionalText,
    gemeentecode: cell.list,
    gemeentecode_2022: cell.list,
    controle: cell.text,
    lat: cell.optionalDegrees,
    lon: cell.optionalDegrees,
  }),
  tiles: table('tegelkaart.csv', {
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    afkorting: cell.text,
    kolom: cell.count,
    rij: cell.count,
  }),
  neighbours: table('buren.csv', {
    gemeentecode_a: cell.code,
    gemeentenaam_a: cell.text,
    gemeentecode_b: cell.code,
    gemeentenaam_b: cell.text,
    grens_m: cell.count,
  }),
  housingTargets: table('taakstelling.csv', {
    periode: z.string().regex(/^\d{4}-I{1,2}$/, 'een half jaar zoals 2016-II'),
    landelijk_totaal: cell.count,
    controle: word(vocabulary.checks),
    adres: cell.optionalAddress,
    toelichting: cell.optionalText,
  }),
  housingTargetExemptions: table('taakstelling_uitzonderingen.csv', {
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    reden: cell.text,
    adres: cell.optionalAddress,
  }),
  organisations: table('organisaties.csv', {
    organisatie_id: cell.id,
    organisatie: cell.text,
    soort: word(vocabulary.organisationKinds),
    onderdeel_van: cell.optionalId,
    met_naam: cell.yesNo,
  }),
  sources: table('bronnen.csv', {
    bron: cell.id,
    titel: cell.text,
    uitgever: cell.text,
    soort: word(vocabulary.sourceKinds),
    gepubliceerd_op: cell.dateOrGap,
    gepubliceerd_afgeleid: cell.yesNo,
    adres: cell.text,
    toelichting: cell.optionalText,
  }),
  policy: table('beleid.csv', {
    beleid_id: cell.id,
    datum: cell.optionalDate,
    datum_tot: cell.optionalDate,
    onderwerp: cell.id,
    feit: cell.text,
    waarde: cell.optionalText,
    eenheid: cell.optionalText,
    adres: cell.list,
    controle: word(vocabulary.checks),
    toelichting: cell.optionalText,
    // How the site shows it: on the time line, on the pages of municipalities, beside amounts.
    tijdlijn: cell.optionalText,
    maatstaf: cell.optionalText,
    maatstaf_omvat: cell.optionalText,
    maatstaf_van: cell.optionalCount,
    maatstaf_tot: cell.optionalCount,
  }),
  areas: table('gebieden.csv', {
    gebied: cell.id,
    gebiedsnaam: cell.text,
    gemeentecode: cell.code,
    koppeling: word(areaLinks),
    uitleg: cell.optionalText,
    achtergrond: cell.optionalId,
  }),
  arrangements: table('samenwerkingen.csv', {
    gebied: cell.id,
    gemeentecode: cell.optionalCode,
    gemeentecode_reden: optionalWord(gaps),
    organisatie_id: cell.optionalId,
    taak: cell.text,
    van: cell.optionalDate,
    tot: cell.optionalDate,
    peildatum: cell.optionalDate,
    datum_afgeleid: cell.yesNo,
    status: word(vocabulary.arrangementStatuses),
    bron: cell.id,
    gezien: word(later.sightings),
    gezien_op: cell.day,
    toelichting: cell.optionalText,
  }),
  reactions: table('reacties.csv', {
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    enquete: cell.id,
    veld: word(vocabulary.reactionFields),
    reactie: cell.text,
    ontvangen_op: cell.date,
    door: cell.text,
    bron: cell.id,
  }),
  themeCues: table('themawoorden.csv', {
    thema: optionalWord(vocabulary.themes),
    woorddeel: z.string().regex(/^[a-z]{3,}$/, 'kleine letters zonder accenten, zoals begeleid'),
    plek: z.enum(['heel', 'begin', 'deel'], { error: 'een van: heel, begin, deel' }),
  }),
  changes: table('wijzigingen.csv', {
    versie: cell.text,
    datum: cell.day,
    tabel: cell.text,
    rij: cell.text,
    gemeentecode: cell.optionalCode,
    kolom: cell.text,
    soort: word(vocabulary.changeKinds),
    oud: cell.optionalText,
    nieuw: cell.optionalText,
    waarom: cell.optionalText,
  }),
  nationalMunicipalities: table('landelijk/gemeenten.csv', {
    gemeentecode: cell.code,
    gemeentenaam: z.string().min(1),
    provincie: cell.text,
    ook_bekend_als: cell.list,
    van: cell.optionalDate,
    tot: cell.optionalDate,
    opgegaan_in: cell.list,
  }),
  nationalPlaces: table('landelijk/woonplaatsen.csv', {
    woonplaatscode: cell.text,
    woonplaats: cell.text,
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
  }),
  nationalPostcodes: table('landelijk/postcodes.csv', {
    postcode: z.string().regex(/^\d{4}$/, 'vier cijfers'),
    gemeentecode: cell.code,
  }),
};

const fact = {
  feit: cell.id,
  gemeentecode: cell.code,
  gemeentenaam: cell.text,
};
const told = {
  datum_afgeleid: cell.yesNo,
  bron: cell.id,
  gezien: word(later.sightings),
  gezien_op: cell.day,
  toelichting: cell.text,
};

/** What organisations are, according to a source; an atlas may be without this file. */
export const aboutOrganisations = {
  descriptions: table('omschrijvingen.csv', {
    organisatie_id: cell.id,
    wat: cell.text,
    bron: cell.id,
    gezien: word(later.sightings),
    gezien_op: cell.day,
  }),
};

/** What other sources than the survey tell of one municipality; an atlas may be without these files. */
export const factTables = {
  amounts: table('bedragen.csv', {
    ...fact,
    organisatie_id: cell.optionalId,
    taak: cell.text,
    bedrag_eur: cell.euros,
    nauwkeurigheid: word(later.precisions),
    soort: word(later.amountKinds),
    omvat: word(later.amountCoverages),
    eenheid: word(later.amountUnits),
    aantal: cell.optionalCount,
    aantal_eenheid: optionalWord(later.headcounts),
    periode: cell.optionalPeriod,
    ...told,
  }),
  housing: table('huisvesting.csv', {
    ...fact,
    periode: cell.optionalPeriod,
    peildatum: cell.optionalDate,
    opdracht: cell.optionalCount,
    gehuisvest: cell.optionalCount,
    verschil: cell.optionalDifference,
    percentage: cell.optionalCount,
    resultaat: optionalWord(later.housingResults),
    nauwkeurigheid: word(later.precisions),
    ...told,
  }),
  outcomes: table('uitkomsten.csv', {
    ...fact,
    periode: cell.optionalPeriod,
    onderwerp: word(later.outcomeTopics),
    aantal: cell.optionalCount,
    van_aantal: cell.optionalCount,
    percentage: cell.optionalCount,
    nauwkeurigheid: word(later.precisions),
    ...told,
  }),
};

/** The tables of one survey: file name in its folder, and the schema of one row. */
export const surveyTables = {
  responses: table('antwoorden.csv', {
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    status: word(vocabulary.statuses),
    aanpak: optionalWord(approachOrUnclear),
    fase: optionalWord(phaseOrUnclear),
    themas: cell.listOfWords(vocabulary.themes),
    projecten_reden: optionalWord(gaps),
    samenvatting: cell.optionalText,
    bron: cell.id,
  }),
  partners: table('partners.csv', {
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    organisatie_id: cell.id,
    bron: cell.id,
  }),
  projects: table('projecten.csv', {
    project_id: cell.id,
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    project: cell.text,
    thema: optionalWord(themeOrUnclear),
    status: optionalWord(projectStatusOrUnclear),
    start: cell.optionalDate,
    met_naam: cell.yesNo,
    bron: cell.id,
  }),
  budgets: table('budgetten.csv', {
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    bedrag_eur: cell.optionalEuros,
    bedrag_eur_reden: optionalWord(gaps),
    vorig_bedrag_eur: cell.optionalEuros,
    eenheid: word(vocabulary.budgetUnits),
    jaar: cell.count,
    soort: word(vocabulary.budgetKinds),
    omvat: word(vocabulary.budgetCoverages),
    toelichting: cell.optionalText,
    bron: cell.id,
  }),
  codings: table('codering.csv', {
    gemeentecode: cell.code,
    gemeentenaam: cell.text,
    veld: word(vocabulary.codingFields),
    eerste: cell.optionalText,
    tweede: cell.optionalText,
    vastgesteld: cell.optionalText,
    waarom: cell.text,
  }),
};

/** The tables of a survey with questions of its own; a survey without them does not have these files. */
export const questionTables = {
  questions: table('vragen.csv', {
    vraag: cell.id,
    volgorde: cell.count,
    tekst: cell.text,
    kort: cell.text.refine((label) => label.length <= 30, 'hoogstens 30 letters'),
    soort: word(questionKinds),
    eenheid: cell.optionalText,
    keuzes: cell.choices,
    rol: optionalWord(questionRoles),
    herkomst: word(questionOrigins),
    toon: cell.yesNo,
    toelichting: cell.optionalText,
    beste: optionalWord(betterEnds),
  }),
  given: table('gegevens.csv', {
    gemeentecode: cell.code,
    vraag: cell.id,
    waarde: cell.optionalValue,
    waarde_reden: optionalWord(gaps),
    toelichting: cell.optionalText,
    bron: cell.optionalId,
  }),
};

/** A row with its place in the file, for messages about it; whoever reads the same table gets the same row. */
export type Placed<Row> = Readonly<Row> & { readonly line: number };

type RowsOf<Tables extends Record<string, { row: z.ZodType }>> = {
  [Name in keyof Tables]: Placed<z.output<Tables[Name]['row']>>[];
};

export type AtlasRows = RowsOf<typeof atlasTables & typeof factTables & typeof aboutOrganisations>;
export type SurveyRows = RowsOf<typeof surveyTables & typeof questionTables>;
