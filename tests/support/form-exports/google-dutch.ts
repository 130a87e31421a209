import { cells, table, type FormExport } from './form-export.ts';

/** Google Forms with Dutch headers, and commas inside choices. */
export const googleDutch: FormExport = {
  make: 'Google Forms',
  delimiter: ',',
  rows: table`
    | Tijdstempel | E-mailadres | Uw naam | Voor welke gemeente vult u dit in? | Hebt u een wachtlijst? | Waarmee begint de begeleiding? | Hoeveel inburgeraars begonnen er? | Wat kost een traject? | Welk deel haalt het examen op tijd? | Wanneer ging het loket open? | Wie doet de begeleiding? | Wat wilt u nog kwijt? | Hoe vaak is er les? [Overdag] | Hoe vaak is er les? [In de avond] |
    | 3-2-2026 10:11:12 | jan@arnhem.example | Jan Jansen | Arnhem | Ja | Taal, Werk, school en stage | 1.250 | € 1.250,50 | 12,5% | 3-2-2026 | De gemeente | Er is veel\nte doen, "echt". | Wekelijks | Nooit |
    | 4-2-2026 9:01:02 | piet@ede.example | Piet | gemeente Ede | Nee | Taal | 40 | € 900 | 80% | 2024-11-30 | Anders, namelijk een stichting |  | Wekelijks | Wekelijks |
    | 5-2-2026 9:01:02 | mo@utrecht.example | Mo | GM0344 Utrecht | weet niet | Werk, school en stage, Wonen | 0 | € 12.000,- |  | 1 maart 2025 | De gemeente | Niets | Dagelijks | Nooit |
    | 6-2-2026 9:01:02 | ans@zutphen.example | Ans | Zutphen |  |  |  |  | 7,25% |  | Een welzijnsorganisatie |  |  |  |
    | 7-2-2026 9:01:02 | ko@nijmegen.example | Ko | Nijmegen | Ja | Wonen, Taal | 7 | € 0 | 0% | 12-05-2025 | Een welzijnsorganisatie | Nog vragen | Dagelijks | Nooit |
  `,
  questions: [
    ['hebt-u-een-wachtlijst', 'ja-nee'],
    [
      'waarmee-begint-de-begeleiding',
      'meerkeuze',
      'taal=Taal|werk-school-en-stage=Werk, school en stage|wonen=Wonen',
    ],
    ['hoeveel-inburgeraars-begonnen-er', 'getal'],
    ['wat-kost-een-traject', 'bedrag'],
    ['welk-deel-haalt-het-examen-op-tijd', 'percentage'],
    ['wanneer-ging-het-loket-open', 'datum'],
    [
      'wie-doet-de-begeleiding',
      'keuze',
      'de-gemeente=De gemeente|een-welzijnsorganisatie=Een welzijnsorganisatie|anders=Anders',
    ],
    ['wat-wilt-u-nog-kwijt', 'tekst'],
    ['hoe-vaak-is-er-les-overdag', 'keuze', 'dagelijks=Dagelijks|nooit=Nooit|wekelijks=Wekelijks'],
    [
      'hoe-vaak-is-er-les-in-de-avond',
      'keuze',
      'dagelijks=Dagelijks|nooit=Nooit|wekelijks=Wekelijks',
    ],
  ],
  answers: {
    GM0202: cells(
      `| ja | taal|werk-school-en-stage | 1250 | 1250.5 | 12.5 | 2026-02-03 | de-gemeente | Er is veel\nte doen, "echt". | wekelijks | nooit |`,
    ),
    GM0228: cells(
      `| nee | taal | 40 | 900 | 80 | 2024-11-30 | anders | (niet-genoemd) | wekelijks | wekelijks |`,
    ),
    GM0268: cells(
      `| ja | wonen|taal | 7 | 0 | 0 | 2025-05-12 | een-welzijnsorganisatie | Nog vragen | dagelijks | nooit |`,
    ),
    GM0301: cells(
      `| (niet-genoemd) | (niet-genoemd) | (niet-genoemd) | (niet-genoemd) | 7.25 | (niet-genoemd) | een-welzijnsorganisatie | (niet-genoemd) | (niet-genoemd) | (niet-genoemd) |`,
    ),
    GM0344: cells(
      `| (onduidelijk) | werk-school-en-stage|wonen | 0 | 12000 | (niet-genoemd) | 2025-03-01 | de-gemeente | Niets | dagelijks | nooit |`,
    ),
  },
  aside: ['Tijdstempel', 'E-mailadres', 'Uw naam'],
  personal: ['jan@', 'Jan Jansen', 'Piet', '10:11'],
};
