import { personalData } from '../../read/personal-data.ts';
import type { FormColumn } from './form-column.ts';
import { formKey } from './form-key.ts';
import { arePeople } from './names-of-people.ts';

/** Names of columns that a program for forms adds of itself and nobody asks as a question, by key. */
const technical =
  wordsIn(`timestamp tijdstempel starttime begintijd starttijd tijdvanbegin tijdstipvanbegin
  completiontime tijdvanvoltooien tijdvanvoltooiing voltooiingstijd tijdstipvanvoltooien eindtijd
  lastmodifiedtime tijdvanlaatstewijziging laatstgewijzigd tijdstipvanlaatstewijziging laatstewijziging
  totalpoints totaalpunten quizfeedback feedbackvoorquiz id responseid antwoordid idantwoord submitdate
  datesubmitted datumingezonden datumverzonden datumindiening ingezondenop lastpage laatstepagina
  startlanguage starttaal begintaal seed startwaarde token toegangscode startdate datestarted
  datumgestart datestamp datelastaction datumlaatsteactie datumlaatsteactiviteit laatsteactie refurl
  referrerurl verwijzendeurl verwijzingsurl interviewtime totaltime totaletijd respondentid
  respondentnummer idvanrespondent collectorid verzamelaarid collectornummer idvanverzamelaar datecreated
  aanmaakdatum datumgemaakt datemodified wijzigingsdatum datumgewijzigd customdata aangepastegegevens
  recordeddate durationinseconds duurinseconden externalreference externaldatareference distributionchannel
  distributiekanaal userlanguage gebruikerstaal submissiontime validationstatus submittedby uuid
  instanceid instancename deprecatedid rootuuid simserial subscriberid deviceid submissiondate submitterid
  submittername attachmentspresent attachmentsexpected reviewstate formversion submissionid parentindex
  parenttablename`);

/** Names that are of the program in exports of one make, and may be a question in another. */
const ofMake: Readonly<Record<string, ReadonlySet<string>>> = {
  'Google Forms': wordsIn('score'),
  'Microsoft Forms': wordsIn('language taal score'),
  LimeSurvey: wordsIn('enddate einddatum startdatum begindatum'),
  SurveyMonkey: wordsIn('enddate einddatum startdatum begindatum'),
  Qualtrics: wordsIn(
    'status responsetype progress voortgang finished voltooid duration duur enddate einddatum startdatum responseset locationaccuracy',
  ),
  'KoboToolbox of ODK': wordsIn(
    'start end today audit username key edits status version xformidstring formhubuuid endtime simid devicephonenum',
  ),
};

/** The form of names that are of the program in exports of one make. */
const formOfMake: Readonly<Record<string, RegExp>> = {
  LimeSurvey: /^\w+Time$|^filecount\b/,
  Qualtrics:
    /^(SC\d+|Q_[A-Z]\w*)$|_(First Click|Last Click|Page Submit|Click Count|DO(_.+)?|Browser|Version|Operating System|Resolution|Id|Name|Size|Type)$/,
  'KoboToolbox of ODK': /_URL$/,
};

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

const place =
  /(^|[^a-z])(lat|lng|lon|latitude|longitude|breedtegraad|lengtegraad|altitude|coordina(te|ten|at)s?|geopunt|geopoint|geolocati(e|on))([^a-z]|$)|^gps\b/;
const machine =
  /^(uw |your )?(ip ?-?(adres|address)?|ipaddr|user ?-?agent|browser.*|device.*|apparaat.*|imei|besturingssysteem|operating system|screen resolution|resolution|schermresolutie|mac-?adres)$/;
const timing = /^(groepstijd|vraagtijd|group ?time|question ?time|grouptime\d*|\w*q\d+\w*time$)/;
const consent =
  /(geeft|geef|geven|geve) .{0,20}toestemming|^(uw )?toestemming|consent\b|(gaat|ga|gaan) .{0,15}akkoord|^akkoord|mogen (wij|we) (u|uw) |mogen (wij|we) .{0,20}contact|may we |mag ik u |privacy ?-?(verklaring|statement|policy)/;
const moment = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]+(?!0?0:00(:00)?$)\d{1,2}:\d{2}/;
/** A moment that no person types. */
const toTheSecond = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]+\d{1,2}:\d{2}:(?!00)\d{2}/;
const ofMoment =
  /start|begin|\beind|\bend\b|tijd|time|submit|ingezonden|verzonden|voltooi|complet|gemaakt|gewijzigd|modified|created|opgeslagen/;
const points = /^(points|punten|feedback) - /;
const person =
  /e-?mail|telefoon|\bphone|\bmobiele? ?(nummer|telefoon)|^mobiel$|\btel\.?( ?n(umme)?r)?\b|voornaam|achternaam|first ?name|last ?name|surname|contactpersoon|contact person|\binvuller\b|ingevuld door|heeft (dit|deze) .{0,30}ingevuld|^wie vult? |^contact$|^(bereikbaar|reachable)\b|tussenvoegsel|^(uw )?(functie|position) ?(en|and|[/&+]|binnen|bij|within|at)|^contactgegevens|^contact (name|details)|^mobile\b|^respondent$|^naam .{0,20}(medewerker|ambtenaar|contact|beleids)|filled in by|geboortedatum|date of birth|\bbsn\b|burgerservicenummer|\b(personeels|medewerkers?|client|klant)-?nummer\b|^recipient|\bgeslacht\b|handtekening|signature|linkedin|\b(wie|waar|hoe|nummer) .{0,20}\b(wij|we|ons)\b.{0,20} (bellen|bereiken|benaderen|mailen|contact opnemen|terecht|gesproken|spreken)\b|\b(who|how|whom) .{0,10}\bwe (call|reach|contact|mail)\b|^user ?name$|^gebruikersnaam$|\bmailadres\b|doorkiesnummer|\b06-?nummer|wie bent u|who are you|who filled|door wie .{0,30}ingevuld|hoe heet u\b|uw contactgegevens|initialen|\bparaaf\b|aanspreekpunt|aanspreekpersoon|point of contact|\bwie (vulde|beantwoordde|heeft) .{0,25}\bin\b|\bwho (completed|prepared|submitted|answered)\b|\b(completed|prepared|submitted|answered) by\b|beantwoord door|\bdegene die\b.{0,25}\b(antwoord|invul)|^vragen\b.{0,40}\b(naar|aan|bij)$|^questions?\b.{0,40}\bto$|onder welk nummer|\bafzender\b|ondertekend door|^signed/;
const names =
  /^((wat is |what is )?(uw|your|je) )?(volledige |full )?(naam|name|functie|function|job title|company|role|rol|leeftijd|geboortejaar|functietitel|(mail|werk|post|kantoor)?adres|address|postcode|postal code|zip.*code|straat.*|street.*)( ?\d+)?( \(?(optioneel|optional)\)?)?\??$|^(wat is |what is )?(uw|your|je) (volledige |full )?(naam|name)\b|^naam (en functie|invuller|van de (invuller|contactpersoon|ambtenaar|respondent))|^name of (the )?(respondent|contact|person)|^naam ?[+&/]|^(afdeling|functie|organisatie|gemeente)( en|,| [/+&])? naam$|^(de )?(medewerker|beleidsmedewerker|ambtenaar|indiener|inzender|behandelaar|opsteller|steller|u bent)$|\bterecht (kunnen )?bij$|^(contact|invuller|respondent)[ -]?(naam|name|persoon|person|functie)$|^(namens|on behalf of) (wie|whom?)\b|^(in|vanuit) (welke|what|which) (functie|rol|hoedanigheid|capacity|role)\b/;
const aboutPlace = /gemeente|municipality|organisatie|organi[sz]ation|project|aanbieder/;
const aboutOrganisation =
  /organisatie|organi[sz]ation|aanbieder|provider|partner|bedrij(f|ven)\b|instelling/;
const asksWho =
  /\b(wie|who|whom|naam|name|namens|contact|collega|verantwoordelijk\w*|dossierhouder|trekker|coordinator|projectleider)\b/;
const longestLabel = 40;

const plainOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/^(g\d+ ?)?q\d+[a-z]?[ .:]+/, '')
    .trim();
const saysYesOrNumber =
  /^(ja|nee|yes|no|y|n|true|false|waar|onwaar|weet niet|(0|[1-9]\d{0,4})([.,]\d{1,2})? ?%?)$/i;

/** Values that say by themselves what they are. */
const ofValues: [why: string, form: RegExp][] = [
  ['IP-adres', /^(\d{1,3}\.){3}\d{1,3}$|^([\da-f]{0,4}:){3,}[\da-f]{0,4}$/i],
  ['id', /^(uuid:)?[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i],
  ['coördinaten', /^-?\d{1,2}[.,]\d{2,}[ ,;]+-?\d{1,3}[.,]\d{2,}( .*)?$/],
  [
    'bestand',
    /^https?:\/\/(drive|docs)\.google\.com\/|^https?:\/\/\S*(sharepoint|kobo|surveymonkey|qualtrics)\S*\.|^\[\s*\{.*"name"|^[^\s/;,]+\.(jpe?g|png|heic|gif|pdf|docx?|xlsx?|pptx?|csv|mp3|m4a|amr|wav|mp4|mov)$/i,
  ],
  ['programma', /^Mozilla\/|^Opera\/|^collect:|Enketo/],
];

/** What somebody is in an organisation: a column without words of its own that holds these is of people. */
const job =
  /^(?:(?:senior|junior|strategisch|hoofd) )?(?:[a-z]+-?)?(?:adviseur|medewerker|manager|leider|co[oö]rdinator|ambtenaar|consulent|regisseur|griffier|wethouder|directeur|secretaris|hoofd|inkoper|jurist|stagiair|kwartiermaker|burgemeester)\b/i;

const codeBefore = /^[a-z]\w*(\[\w+\])?\.\s+/i;

/** Why a column is of a person or of the program and not of the question; undefined where it is not. */
export function whyAside(
  { header, question, part, cells }: FormColumn,
  make: string,
): string | undefined {
  const uncoded = header.replace(codeBefore, '');
  const bare = uncoded.split('/').at(-1) ?? header;
  const code = make === 'LimeSurvey' ? header.slice(0, header.length - uncoded.length) : '';
  const keys = [header, bare, question, code].map(formKey);
  const texts = [question, part ?? '', bare].map(plainOf);
  const filled = cells.map(({ text }) => text).filter((text) => text !== '');
  const is = (form: RegExp) => texts.some((text) => form.test(text));
  const isMost = (form: RegExp) =>
    filled.length > 0 && filled.filter((text) => form.test(text)).length * 2 > filled.length;
  const isOfMake = (key: string) =>
    technical.has(key.replace(/\d+$/, '')) || ofMake[make]?.has(key) === true;
  if (
    keys.some(isOfMake) ||
    /^_{1,2}\w+$/.test(header) ||
    (make.startsWith('Kobo') && header.startsWith('_')) ||
    formOfMake[make]?.test(header) === true ||
    is(timing) ||
    is(points)
  )
    return 'van het formulier';
  if (isMost(toTheSecond) || (isMost(moment) && is(ofMoment))) return 'van het formulier';
  if (part !== undefined && filled.every((text) => text === part || saysYesOrNumber.test(text)))
    return undefined;
  const isShort = (text: string) => text.length <= longestLabel && !text.includes('?');
  if (texts.some((text) => isShort(text) && place.test(text))) return 'plaats';
  if (is(machine)) return 'apparaat';
  if (is(consent)) return 'toestemming';
  const isLabel = texts.some((text) => isShort(text) && person.test(text));
  const isOfPerson =
    [plainOf(part ?? question), plainOf(bare)].some((text) => names.test(text)) && !is(aboutPlace);
  if ((isLabel || isOfPerson || (is(person) && !comesBack(filled))) && !isMost(saysYesOrNumber))
    return 'persoon';
  const isAsked = is(asksWho) && !is(aboutPlace);
  if (!is(aboutOrganisation) && !comesBack(filled) && arePeople(filled, isAsked)) return 'persoon';
  if (/^[a-z]+\d\w*$/i.test(question) && isMost(job)) return 'persoon';
  if (filled.filter(leadsToPerson).length * 2 > filled.length) return 'persoon';
  return ofValues.find(([, form]) => isMost(form))?.[0];
}

/** Whether a cell is hardly more than an address or a number of somebody. */
const leadsToPerson = (text: string) =>
  personalData(text).some(({ found }) => found.length * 2 > text.length);

/** Whether most of what is said was said more than once, as choices are and a name is not. */
const comesBack = (texts: readonly string[]) => new Set(texts).size * 2 <= texts.length;
