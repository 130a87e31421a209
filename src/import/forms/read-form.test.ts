import { expect, test } from 'vitest';
import { readCodeList } from '../../../scripts/import/read-municipality-list.ts';
import { municipalityList } from '../municipality-list.ts';
import { openFile, readOpened } from '../take-in.ts';

const { municipalities, places } = readCodeList('data/landelijk/gemeenten.csv');
const list = municipalityList(municipalities, 2026, places);

/** What is read of an export whose cells stand between bars. */
async function read(rows: readonly string[]) {
  const text = rows.map((row) => row.replaceAll(' | ', '\t')).join('\n');
  const { form } = readOpened(await openFile(new TextEncoder().encode(`${text}\n`)), list);
  if (!form) throw new Error('no form');
  return {
    ...form,
    told: form.questions.map(({ text: asked, kind, choices, answers }) => {
      const labels = new Map(choices.map(({ id, label }) => [id, label]));
      const said = answers.map(
        ({ values, gap = '' }) =>
          values.map((value) => labels.get(value) ?? value).join('+') || `(${gap})`,
      );
      return `${asked} · ${kind}: ${said.join(', ')}`;
    }),
  };
}

const qualtrics = 'StartDate | EndDate | Finished | ResponseId';
const monkey = 'Respondent ID | Collector ID | Gemeente';

test.each<[string, rows: string[], questions: string[]]>([
  [
    'choices that Google set apart with a semicolon, with a comma in one of them',
    [
      'Timestamp | Gemeente | Welke hulp?',
      '1 | Assen | Taal;Werk, ook stage',
      '2 | Emmen | Taal',
      '3 | Meppel | Werk, ook stage;Wonen',
      '4 | Zwolle | Wonen',
    ],
    ['Welke hulp? · meerkeuze: Taal+Werk, ook stage, Taal, Werk, ook stage+Wonen, Wonen'],
  ],
  [
    'a workbook of Qualtrics, with two rows above its answers',
    [
      `${qualtrics} | Q1 | Q2_1 | Q2_2`,
      'Start | End | Finished | ID | Uw gemeente | Welke hulp?-Taal | Welke hulp?-Werk',
      'x | x | True | R_1 | Assen | 1 | 1',
      'x | x | True | R_2 | Emmen |  | 1',
    ],
    ['Welke hulp? · meerkeuze: Taal+Werk, Werk'],
  ],
  [
    'a semicolon inside a choice of Microsoft, which sets choices apart with one without a space',
    [
      'Id | Start time | Completion time | Gemeente | Fase | Groepen',
      '1 | x | x | De gemeente Assen | Bezig; besluit volgt | Ouderen;Mannen; vrouwen apart;',
      '2 | x | x | gem. Emmen | Bezig; besluit volgt | Mannen; vrouwen apart;',
      '3 | x | x | Meppel | Klaar | Ouderen;',
      '4 | x | x | Zwolle | Klaar | Ouderen;',
    ],
    [
      'Fase · keuze: Bezig; besluit volgt, Bezig; besluit volgt, Klaar, Klaar',
      'Groepen · meerkeuze: Ouderen+Mannen; vrouwen apart, Mannen; vrouwen apart, Ouderen, Ouderen',
    ],
  ],
  [
    'what a few typed among the choices of Google, which has no column for it',
    [
      'Timestamp | Gemeente | Welke hulp?',
      ...['Assen', 'Emmen', 'Meppel', 'Zwolle', 'Arnhem', 'Ede', 'Urk', 'Deventer'].map(
        (name, at) => `${at} | ${name} | Taal, Werk${at === 3 ? ', Alleen in de kern' : ''}`,
      ),
      '9 | Almere | Wonen, Per wijk',
      '10 | Zeewolde | Wonen, Taal',
    ],
    [
      `Welke hulp? · meerkeuze: Wonen+Anders, Wonen+Taal, ${'Taal+Werk, '.repeat(5)}Taal+Werk+Anders${', Taal+Werk'.repeat(2)}`,
    ],
  ],
  [
    'that no organisation was named, which is none by that name',
    [
      'Timestamp | Gemeente | Met welke organisaties werkt u samen?',
      '1 | Assen | Andes; Geen',
      '2 | Emmen | geen enkele',
      '3 | Meppel | Geen',
      '4 | Zwolle | n.v.t.',
      '5 | Arnhem | Stichting Wel',
    ],
    [
      'Met welke organisaties werkt u samen? · organisaties: Andes, (onduidelijk), (onduidelijk), (niet-van-toepassing), Stichting Wel',
    ],
  ],
  [
    'a choice that says none of them, and what was typed where Microsoft has no column for it',
    [
      'Id | Start time | Completion time | Gemeente | Welke hulp?',
      ...['Assen', 'Emmen', 'Meppel', 'Zwolle', 'Arnhem', 'Ede', 'Urk', 'Deventer'].map(
        (name, at) => `${at} | x | x | ${name} | Taal;Werk;${at === 3 ? 'Alleen in de kern;' : ''}`,
      ),
      '9 | x | x | Almere | Geen van deze;',
      '10 | x | x | Zeewolde | Taal;',
    ],
    [
      `Welke hulp? · meerkeuze: Geen van deze, Taal, ${'Taal+Werk, '.repeat(5)}Taal+Werk+Anders${', Taal+Werk'.repeat(2)}`,
    ],
  ],
  [
    'what stands behind “Anders, namelijk” in two answers of which one may be chosen',
    [
      'Timestamp | Gemeente | Wie helpt?',
      '1 | Assen | Anders, namelijk: een groep inwoners',
      '2 | Emmen | Anders, namelijk: de GGD',
      '3 | Meppel | De gemeente zelf',
      '4 | Zwolle | De gemeente zelf',
      '5 | Arnhem | Een stichting, in opdracht van de gemeente',
      '6 | Ede | Een stichting, in opdracht van de gemeente',
    ],
    [
      'Wie helpt? · keuze: Anders, Anders, De gemeente zelf, De gemeente zelf, Een stichting, in opdracht van de gemeente, Een stichting, in opdracht van de gemeente',
    ],
  ],
  [
    'a choice with a slash of its own, and a question whose name has lines for spaces',
    [
      '_uuid | gemeente | Sport?/Voetbal | Sport?/Judo/karate | Sport?/Geen | datum_besluit',
      'a | Assen | 1 | 1 | 0 | 1 jan 2025',
      'b | Emmen | 0 | 0 | 1 | 2026',
    ],
    ['Sport? · meerkeuze: Voetbal+Judo/karate, Geen', 'datum_besluit · datum: 2025-01-01, 2026'],
  ],
  [
    'a yes or a no with words behind it, which is no list',
    [
      'Timestamp | Gemeente | Meldpunt? | Gemiddelde wachttijd (weken)',
      '1 | Assen (afdeling Wonen) | Ja, sinds 2020 | 2',
      '2 | Gemeente Emmen, team Zorg | Nee, nog niet | ca. 40',
      '3 | Meppel | Ja, in de kern | 15-25',
    ],
    [
      'Meldpunt? · tekst: Ja, sinds 2020, Nee, nog niet, Ja, in de kern',
      'Gemiddelde wachttijd (weken) · getal: 2, (onduidelijk), (onduidelijk)',
    ],
  ],
  [
    'a date as far as it is known, where the question asks for one',
    [
      'Timestamp | Gemeente | Wanneer vastgesteld?',
      '1 | Assen | 15-3-2024',
      '2 | Emmen | maart 2025',
      '3 | Meppel | 2026',
      '4 | Zwolle | per 1 juli 2024',
      '5 | Arnhem | begin 2027',
      '6 | Ede | n.v.t.',
    ],
    [
      'Wanneer vastgesteld? · datum: 2024-03-15, 2025-03, 2026, 2024-07-01, (onduidelijk), (niet-van-toepassing)',
    ],
  ],
  [
    'a count of something in a municipality, which is no code of one',
    [
      'Timestamp | Gemeente | How many stations does your municipality have?',
      '1 | Assen | 3',
      '2 | Emmen | 10',
    ],
    ['How many stations does your municipality have? · getal: 3, 10'],
  ],
  [
    'days of a question of SurveyMonkey, which writes its own as in the United States',
    [
      'Respondent-ID | Collector-ID | Begindatum | Gemeente | Wanneer?',
      ' |  |  | Open antwoord | Open antwoord',
      '1 | 1 | 03/28/2026 10:00:00 AM | Assen | 01/03/2025',
      '2 | 1 | 03/29/2026 10:00:00 AM | Emmen | 05/01/2025',
    ],
    ['Wanneer? · datum: 2025-03-01, 2025-01-05'],
  ],
  [
    'a day that is asked, by a name that the program has for its own',
    [
      'Respondent ID | Collector ID | Start Date | Gemeente | Startdatum | Reserve',
      ' |  |  | Open-Ended Response | Open-Ended Response | Open-Ended Response',
      '1 | 1 | x | Assen | 28-3-2026 | € 1.250',
      '2 | 1 | x | Emmen | 1-3-2026 | circa € 900',
      '3 | 1 | x | Meppel | 2-4-2026 | PM',
    ],
    [
      'Startdatum · datum: 2026-03-28, 2026-03-01, 2026-04-02',
      'Reserve · bedrag: 1250, (onduidelijk), (onduidelijk)',
    ],
  ],
  [
    'free text that comes back, and says that there is nothing to say',
    [
      'Timestamp | Gemeente | Toelichting',
      '1 | Assen | n.v.t.',
      '2 | Emmen | Eerst een plan. Dan de rest.',
      '3 | Meppel | Weten wij niet',
      '4 | Zwolle | Bel gerust @anna_b voor meer',
      '5 | Arnhem | Ons adres is Brink 5a, 9451 KL Rolde',
    ],
    [
      'Toelichting · tekst: (niet-van-toepassing), Eerst een plan. Dan de rest., (onduidelijk), (onduidelijk), (onduidelijk)',
    ],
  ],
  [
    'numbers of choices in Qualtrics, which are no numbers',
    [
      `${qualtrics} | Q1 | Q2 | Q3 | Q4`,
      'Start | End | Finished | ID | Uw gemeente | Hoe vaak? | Welke hulp? | Hoeveel?',
      "{'ImportId': 'startDate'} | {'ImportId': 'endDate'} | {'ImportId': 'finished'} | {'ImportId': '_recordId'} | {'ImportId': 'QID1'} | {'ImportId': 'QID2'} | {'ImportId': 'QID3'} | {'ImportId': 'QID4_TEXT'}",
      'x | x | 1 | R_1 | Assen | 1 | 1,3 | 1,5',
      'x | x | 1 | R_2 | Emmen | 2 | 3 | 4',
    ],
    ['Hoe vaak? · keuze: 1, 2', 'Welke hulp? · meerkeuze: 1+3, 3', 'Hoeveel? · getal: 1.5, 4'],
  ],
  [
    'a column for each choice of which one may be taken',
    [
      `${monkey} | Loket? |  | Wie? |  | Waar? | `,
      ' |  | Open-Ended Response | Ja | Nee | Gemeente | Stichting | Stad | Dorp',
      '1 | 1 | Assen | Ja |  | Gemeente |  | Stad | Dorp',
      '2 | 1 | Emmen |  | Nee |  | Stichting | Stad | ',
      '3 | 1 | Meppel |  | Nee | Gemeente |  |  | ',
      '4 | 1 | Zwolle | Ja |  | Gemeente |  |  | ',
      '5 | 1 | Arnhem |  |  |  | Stichting |  | Dorp',
    ],
    [
      'Loket? · ja-nee: ja, nee, nee, ja, (niet-genoemd)',
      'Wie? · keuze: Gemeente, Stichting, Gemeente, Gemeente, Stichting',
      'Waar? · meerkeuze: Stad+Dorp, Stad, (niet-genoemd), (niet-genoemd), Dorp',
    ],
  ],
  [
    'sub-questions by their codes in LimeSurvey',
    [
      'id | submitdate | lastpage | startlanguage | Q1_gemeente | Q2_SQ001 | Q2_SQ002 | Q2_other',
      '1 | x | 5 | nl | Assen | Ja | Nee | ',
      '2 | x | 5 | nl | Emmen | Nee | Ja | iets anders',
    ],
    ['Q2 · meerkeuze: SQ001, SQ002+Anders'],
  ],
  [
    'years, some of them in words, whatever the question is called',
    [
      '_uuid | gemeente | eerste_jaar',
      'a | assen | in 2015',
      'b | emmen | 2011',
      'c | meppel | sinds 2011',
      'd | zwolle | onbekend',
    ],
    ['eerste_jaar · datum: 2015, 2011, 2011, (onduidelijk)'],
  ],
  [
    'what is written beside choices under a name of its own',
    [
      '_uuid | gemeente | Wie doet het? | Namelijk | Waar? | Waar?/Stad | Waar?/Anders | Namelijk 2',
      'a | assen | Gemeente |  | Stad Anders | 1 | 1 | op het dorp',
      'b | emmen | Anders | een stichting | Stad | 1 | 0 | ',
      'c | meppel | Gemeente |  | Stad | 1 | 0 | ',
    ],
    [
      'Wie doet het? · keuze: Gemeente, Anders, Gemeente',
      'Waar? · meerkeuze: Stad+Anders, Stad, Stad',
    ],
  ],
  [
    'words with an underscore that say nothing, and one word written once',
    [
      '_uuid | gemeente | loket | Welke andere hulp?',
      'a | assen | ja | fietsles',
      'b | emmen | weet_niet | ',
      'c | the_hague | nee | ',
    ],
    [
      'loket · ja-nee: ja, (onduidelijk), nee',
      'Welke andere hulp? · tekst: fietsles, (niet-genoemd), (niet-genoemd)',
    ],
  ],
  [
    'thousands in a program that spoke English, and thousands told by a letter',
    [
      'Timestamp | Municipality | How many? | Budget',
      '1 | Assen | 1,250 | € 350k',
      '2 | Emmen | 7 | € 900',
    ],
    ['How many? · getal: 1250, 7', 'Budget · bedrag: 350000, 900'],
  ],
  [
    'an amount of which the dot stands before thousands, beside one where it does not',
    [
      'Tijdstempel | Gemeente | Hoeveel geld is er?',
      '1 | Assen | € 1.2 miljoen',
      '1 | Emmen | € 800.000',
      '1 | Meppel | 12,500',
      '1 | Zwolle | 125000',
    ],
    ['Hoeveel geld is er? · bedrag: 1200000, 800000, 12500, 125000'],
  ],
  [
    'choices that only a sign tells apart',
    [
      'Tijdstempel | Gemeente | Hoeveel mensen? | Hoe gaat het? | Is het klaar?',
      '1 | Assen | < 50 | + | ✓',
      '2 | Emmen | > 50 | +/- | ✗',
      '3 | Meppel | <50 | ++ | ✓',
      '4 | Zwolle | > 50 | +/- | ✗',
      '5 | Ede | 18- | + | ✗',
      '6 | Arnhem | 18+ | ++ | ✗',
      '7 | Urk | 18+ | ++ | ✓',
    ],
    [
      'Hoeveel mensen? · keuze: < 50, > 50, < 50, 18+, > 50, 18+, 18-',
      'Hoe gaat het? · keuze: “+”, “+/-”, “++”, “++”, “+/-”, “++”, “+”',
      'Is het klaar? · keuze: ✓, ✗, ✓, ✓, ✗, ✗, ✗',
    ],
  ],
  [
    'one scale for all rows of a grid, and a day at midnight in a question on the start',
    [
      'Timestamp | Gemeente | Hoe? [Rijk] | Hoe? [COA] | When did it start?',
      '1/2/2026 9:15:33 | Assen | Goed | Slecht | 2020-01-02 00:00:00',
      '1/2/2026 9:15:33 | Emmen | Goed | Goed | ',
      '1/2/2026 9:15:33 | Meppel | Slecht |  | 2021-12-31 00:00:00',
      '1/2/2026 9:15:33 | Zwolle | Not sure |  | ',
    ],
    [
      'Hoe? Rijk · keuze: Goed, Goed, Slecht, Not sure',
      'Hoe? COA · keuze: Slecht, Goed, (niet-genoemd), (niet-genoemd)',
      'When did it start? · datum: 2020-01-02, (niet-genoemd), 2021-12-31, (niet-genoemd)',
    ],
  ],
  [
    'what somebody typed beside choices with capitals is none of them, nor is it part of one',
    [
      'Timestamp | Gemeente | Which help?',
      '1/2/2026 9:15:33 | Assen | Legal aid, Work, education or training',
      '1/2/2026 9:15:33 | Emmen | Legal aid, a buddy',
      '1/2/2026 9:15:33 | Meppel | Work, education or training',
      '1/2/2026 9:15:33 | Zwolle | Legal aid',
    ],
    [
      'Which help? · meerkeuze: Legal aid+Work, education or training, Legal aid+Anders, Work, education or training, Legal aid',
    ],
  ],
  [
    'answers that come back are choices, whatever the question asks, and three digits are thousands',
    [
      'Timestamp | Gemeente | How would you describe it? | Users',
      '1/2/2026 9:15:33 | Assen | Local | 14,346',
      '1/2/2026 9:15:33 | Emmen | Regional | 8,369',
      '1/2/2026 9:15:33 | GM0119 | Local | 22,589',
      '1/2/2026 9:15:33 | 0193 | Regional | 182',
    ],
    [
      'How would you describe it? · keuze: Local, Regional, Local, Regional',
      'Users · getal: 14346, 8369, 22589, 182',
    ],
  ],
  [
    'how many of something is no money, and answers on a scale are choices',
    [
      'Tijdstempel | Gemeente | Hoeveel kinderen kregen een vergoeding? | Hoe tevreden bent u?',
      '1 | Assen | 12 | Tevreden',
      '1 | Emmen | 40 | Zeer ontevreden',
    ],
    [
      'Hoeveel kinderen kregen een vergoeding? · getal: 12, 40',
      'Hoe tevreden bent u? · keuze: Tevreden, Zeer ontevreden',
    ],
  ],
])('%s', async (_, rows, questions) => {
  const { told, problems } = await read(rows);
  expect(problems).toEqual([]);
  expect(told).toEqual(questions);
});

test('of one grid each question has the whole scale', async () => {
  const { questions } = await read([
    'Timestamp | Gemeente | Hoe? [Rijk] | Hoe? [COA]',
    '1 | Assen | Goed | Slecht',
    '1 | Emmen | Goed | Matig',
  ]);
  const scale = ['goed', 'matig', 'slecht'];
  expect(questions.map(({ choices }) => choices.map(({ id }) => id))).toEqual([scale, scale]);
});

test.each([
  ...['Bel gerust met Sietske Hoekstra.', 'Dank aan ir. K. Bos', 'Overleg loopt via P.C. Vermeer'],
  ...['Oleksandr Kovalenko doet dit.', 'Dat weet T. Habtom beter.', 'Meneer al-Hassan is tegen.'],
  ...[
    'Volgens Mustafa Ramdin kan het.',
    'Onze wethouder Postma wil het.',
    'Tot ziens! gr. An Bos',
    'Vraag het Олена Шевченко.',
    'Een idee, zegt Roel van der Wal.',
    'Zo wil Jitske Wiersma het.',
  ],
  ...[
    'U kunt J. Hoekstra bellen.',
    'Onze adviseur Th. Akkermans weet het.',
    'Dat weet mvr. Pietersen.',
  ],
  ...['Mijn collega Pieter weet het.', 'Afd. Werk, t.a.v. Youssef', 'De familie Al Hassan wacht.'],
  ...['Cliënt Mohammed A. wacht al lang.', 'Vragen? Marieke (team Zorg) weet het.'],
  ...['Veel vraag. Met vriendelijke groet, Hoekstra', 'Please ask Thomas Brown about it.'],
])('%j names somebody', async (text) => {
  const { told } = await read([
    'Tijdstempel | Gemeente | Wat wilt u kwijt?',
    `1 | Assen | ${text}`,
  ]);
  expect(told).toEqual([expect.stringContaining('(onduidelijk)')]);
});

test.each([
  ...['Wij kozen plan B. Daarna ging het goed.', 'De heer en mevrouw: beiden welkom.'],
  ...['De wethouder Sociaal Domein betaalt.', 'Volgens Samenwerkingsverband Oost kan het.'],
  ...['Het loket zit aan de Dr. Schaepmanstraat.', 'Dat kan aan de Burgemeester de Raadtsingel.'],
  ...['Wij volgen de B1-route. Daarna werk.', 'Dat is route A. Verder niets. N.B. Wij wachten.'],
  ...['De Regio Drentse Veenvaart betaalt.', 'Stichting Jan Arends doet het, met het COA.'],
])('%j names nobody', async (text) => {
  const { told } = await read([
    'Tijdstempel | Gemeente | Wat wilt u kwijt?',
    `1 | Assen | ${text}`,
  ]);
  expect(told).toEqual([`Wat wilt u kwijt? · tekst: ${text}`]);
});

test('a text that names somebody is left out, and its place is told', async () => {
  const { told, questions } = await read([
    'Tijdstempel | Gemeente | Uw naam | Toelichting | Uw adres',
    '1 | Assen | Jan de Bos, adviseur | Vraag het Jan de Bos.',
    '2 | Emmen | Els | Bel mevrouw Van der Veen.',
    '3 | Meppel |  | Kom naar het Oude Huis in Meppel. | Oude Huis 3, 7941 AB Meppel',
  ]);
  expect(told).toEqual([
    'Toelichting · tekst: (onduidelijk), (onduidelijk), Kom naar het Oude Huis in Meppel.',
  ]);
  expect(questions[0]?.answers.map(({ aside }) => aside?.why)).toEqual([
    'leidt naar iemand',
    'leidt naar iemand',
    undefined,
  ]);
});

test('a column with only a code that holds functions is of people', async () => {
  const { aside } = await read([
    'id | submitdate | seed | lastpage | gemeente | G01Q02',
    '1 | x | x | 4 | Assen | Beleidsadviseur wonen',
    '2 | x | x | 4 | Emmen | Teammanager',
  ]);
  expect(aside.map(({ header }) => header)).toContain('G01Q02');
});

test('a municipality that is none is placed as the form has it: its row in the file, and its column', async () => {
  const { problems } = await read([
    'Timestamp | Namens welke gemeente? | Hulp?',
    '1 | Assen | Ja',
    '2 | Atlantis | Nee',
  ]);
  expect(problems.map(({ place }) => place)).toEqual(['rij 3, kolom Namens welke gemeente?']);
});

test('in a column that is known too a form may say why it says nothing', async () => {
  const { problems, records } = await read([
    'id | submitdate | lastpage | seed | gemeente | projecten',
    '1 | x | 5 | x | Assen | Taalcafé',
    '2 | x | 5 | x | Emmen | -',
    '3 | x | 5 | x | Meppel | n.v.t.',
  ]);
  expect(problems).toEqual([]);
  expect(records.map(({ projecten }) => projecten)).toEqual([
    ['Taalcafé'],
    'niet-genoemd',
    'niet-van-toepassing',
  ]);
});

test('what a spreadsheet could not compute is refused with its place', async () => {
  const { problems } = await read(['Tijdstempel | Gemeente | Aantal', '1 | Assen | #N/B']);
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    expect.stringContaining('2:9 "#N/B"'),
  ]);
});

const untold = ['Jan de Wit', 'Els Dam', '', 'Mo Vos'];
const spoken = ['Ja, samen', 'Nee, maar wel iets', '', 'Een stichting'];

test.each([
  ...['Naam2', 'Naam + functie', 'Door wie is dit formulier ingevuld?', 'contact_naam'],
  ...[
    'Q5_naam',
    'Personeelsnummer',
    'Uw werkadres',
    'Mailadres',
    'Hoe heet u?',
    'Afdeling en naam',
  ],
  ...['Met wie hebben wij gesproken?', 'Aanspreekpunt', 'Wie vulde dit in?', 'Stadsecoloog'],
  ...['In welke functie vult u dit in?', 'Namens wie?', 'Bereikbaar op', 'Functie en team'],
  ...['Vragen over dit antwoord naar', 'Who completed this form?', 'Wie is dossierhouder?'],
  ...['medewerker', 'U bent', 'Voor vragen kunnen lezers terecht bij'],
])('a column called %s is of a person', async (header) => {
  const { aside } = await read(withColumn(header, untold));
  expect(aside.map(({ header: one, why }) => [one, why])).toContainEqual([header, 'persoon']);
});

test.each([
  ...['Hoe heet het project?', 'Stuurt u statushouders een mail?', 'Welke rol heeft de gemeente?'],
  ...['Wat is het adres van het loket?', 'Hoeveel mensen hebben geen vast adres?'],
  ...['Are there agreements with GPs?', 'Ligt de lat hoog genoeg?'],
  ...['Wie voert de begeleiding uit?', 'Verantwoordelijk voor het beleid'],
])('a column called %s is a question', async (header) => {
  expect((await read(withColumn(header, spoken))).told.join()).toContain(header);
});

const withColumn = (header: string, cells: readonly string[]) => [
  `Tijdstempel | Gemeente | ${header}`,
  ...cells.map((cell, at) => `1 | ${['Assen', 'Emmen', 'Meppel', 'Zwolle'][at] ?? ''} | ${cell}`),
];

test('of one grid with boxes each question has several choices, also where one was ticked', async () => {
  const { told, questions } = await read([
    'Timestamp | Gemeente | Open? [Ochtend] | Open? [Middag]',
    '1 | Assen | Maandag, Dinsdag | Maandag',
    '1 | Emmen | Dinsdag | Dinsdag',
    '1 | Meppel | Maandag, Vrijdag | ',
    '1 | Zwolle | Vrijdag | Maandag',
  ]);
  expect(told[1]).toContain('meerkeuze: Maandag, Dinsdag, (niet-genoemd), Maandag');
  const days = ['dinsdag', 'maandag', 'vrijdag'];
  expect(questions.map(({ choices }) => choices.map(({ id }) => id))).toEqual([days, days]);
});

test('a column amid those of LimeSurvey is its own, whatever it is called', async () => {
  const { aside, told } = await read([
    'id | lastpage | Zaad | startlanguage | gemeente | Hoeveel?',
    '1 | 3 | 713292569 | nl | Assen | 12',
  ]);
  expect(aside.map(({ header }) => header)).toContain('Zaad');
  expect(told).toEqual(['Hoeveel? · getal: 12']);
});

test.each([
  ['Google Forms', 'Tijdstempel | Gemeente', 'Plan', 'https://drive.google.com/open?id=1AbC'],
  ['KoboToolbox of ODK', '_uuid | gemeente', 'Foto', '1612345.jpg'],
  ['LimeSurvey', 'id | submitdate | seed | lastpage | gemeente', 'token. Access code', 'abc'],
  ['LimeSurvey', 'id | lastpage | seed | gemeente', 'Ingevuld', '2026-10-06 12:40:44'],
  ['LimeSurvey', 'id | submitdate | seed | lastpage | gemeente', 'loketTime', '4.2'],
  ['Qualtrics', `${qualtrics} | Q1`, 'Q6_First Click', '1.2'],
  ['Qualtrics', `${qualtrics} | Q1`, 'Q5_DO_1', '2'],
])('of %s %s with %s holds no answers', async (make, header, name, cell) => {
  const before = header.split(' | ').map((_, at, all) => (at === all.length - 1 ? 'Assen' : 'x'));
  const above = make === 'Qualtrics' || make === 'SurveyMonkey' ? [header.replace(/\w/g, 'x')] : [];
  const { aside, told } = await read([
    `${header} | ${name}`,
    ...above.map((row) => `${row} | ${name}`),
    [...before, cell].join(' | '),
  ]);
  expect(told).toEqual([]);
  expect(aside.map(({ header: one }) => one).join()).toContain(name);
});

const [names, texts, sources, ...answered] = [
  'StartDate | EndDate | Status | Finished | ResponseId | Q1 | Q2',
  'Start Date | End Date | Response Type | Finished | Response ID | Uw gemeente | Is er hulp?',
  ['startDate', 'endDate', 'status', 'finished', '_recordId', 'QID1_TEXT', 'QID2']
    .map((id) => `{'ImportId': '${id}'}`)
    .join(' | '),
  '2026-02-03 10:11 | 2026-02-03 10:21 | IP Address | True | R_1aB | Assen | Ja',
  '2026-02-03 10:11 | 2026-02-03 10:21 | Survey Preview | True | R_2aB | Zwolle | Ja',
  '2026-02-04 10:11 | 2026-02-04 10:21 | IP Address | True | R_3aB | Emmen | Nee',
];

test.each<[string, header: string[], question: string]>([
  ['all three', [names, texts, sources], 'Is er hulp?'],
  ['names and texts', [names, texts], 'Is er hulp?'],
  ['names and sources', [names, sources], 'Q2'],
  ['texts and sources', [texts, sources], 'Is er hulp?'],
  ['names alone', [names], 'Q2'],
  ['texts alone', [texts], 'Is er hulp?'],
])('every answer of Qualtrics is read below %s', async (_, header, question) => {
  const { told, problems } = await read([...header, ...answered]);
  expect(problems).toEqual([]);
  expect(told).toEqual([`${question} · ja-nee: ja, nee`]);
});

test('every answer of SurveyMonkey is read where its second header row is gone', async () => {
  const rows = [`${monkey} | Is er hulp?`, '118 | 42 | Assen | Ja', '119 | 42 | Emmen | Nee'];
  const { told, problems } = await read(rows);
  expect(problems).toEqual([]);
  expect(told).toEqual(['Is er hulp? · ja-nee: ja, nee']);
});

test.each([
  ['SurveyMonkey', [`${monkey} | Welke hulp? | `, '118 | 42 | Assen | Taal | Werk'], 5],
  ['Google Forms', ['Tijdstempel | Gemeente |  | Is er hulp?', '1 | Assen | 12 | Ja'], 3],
])('a column of %s without a name is refused at its place', async (_, rows, column) => {
  const { problems } = await read(rows);
  expect(problems.map(({ kind, line, message }) => [kind, line, message])).toEqual([
    ['kopregel', 1, `kolom ${column} heeft geen naam`],
  ]);
});

test('of a municipality that answered twice both rows are named, also below an answer of two lines', async () => {
  const { problems } = await read([
    'Tijdstempel | Gemeente | Wat wilt u nog kwijt?',
    '3-2-2026 10:11:12 | Arnhem | "Taal\nen werk"',
    '3-2-2026 10:11:13 | Ede | Taal',
    '3-2-2026 10:11:14 | Ede | Werk',
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Ede (GM0228) antwoordde 2 keer: rij 3 en 4',
  ]);
});
