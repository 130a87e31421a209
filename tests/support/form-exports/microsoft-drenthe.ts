import { cells, table, type FormExport } from './form-export.ts';

/** An invented survey of Drenthe, as Microsoft Forms exports it. */
export const microsoftDrenthe: FormExport = {
  make: 'Microsoft Forms',
  delimiter: ';',
  rows: table`
    | Id | Begintijd | Tijd van voltooien | E-mail | Naam | Namens welke gemeente? | Is er een wachtlijst? | Wie geeft de lessen? | Welke hulp is er? | Hoeveel inburgeraars begonnen? | Wat kost een traject? | Sinds wanneer doet u dit zo? |
    | 1 | 2-3-2026 09:00:00 | 13-3-2026 09:12:00 | Annabel@gemeente.example | Annabel | Emmen | Ja | ROC | Taal, ook online;Werk; | 1.204 | € 2.370,50 | 1-3-2024 |
    | 2 | 2-3-2026 09:00:00 | 13-3-2026 09:12:00 | Bertrand@gemeente.example | Bertrand | Meppel | Nee | Een bedrijf | Werk; | 35 | € 800,00 | 13-5-2023 |
    | 3 | 2-3-2026 09:00:00 | 13-3-2026 09:12:00 | Clementine@gemeente.example | Clementine | Assen | Ja | ROC | Taal, ook online; | 142 | € 1.000,00 |  |
    | 4 | 2-3-2026 09:00:00 | 13-3-2026 09:12:00 | Diederik@gemeente.example | Diederik | Hoogeveen | Nee | Een bedrijf | Taal, ook online;Anders, namelijk sport; |  |  | 2-9-2022 |
  `,
  questions: [
    ['is-er-een-wachtlijst', 'ja-nee'],
    ['wie-geeft-de-lessen', 'keuze', 'een-bedrijf=Een bedrijf|roc=ROC'],
    ['welke-hulp-is-er', 'meerkeuze', 'taal-ook-online=Taal, ook online|werk=Werk|anders=Anders'],
    ['hoeveel-inburgeraars-begonnen', 'getal'],
    ['wat-kost-een-traject', 'bedrag'],
    ['sinds-wanneer-doet-u-dit-zo', 'datum'],
  ],
  answers: {
    GM0106: ['ja', 'roc', 'taal-ook-online', '142', '1000', '(niet-genoemd)'],
    GM0114: ['ja', 'roc', 'taal-ook-online|werk', '1204', '2370.5', '2024-03-01'],
    GM0118: cells(
      `| nee | een-bedrijf | taal-ook-online|anders | (niet-genoemd) | (niet-genoemd) | 2022-09-02 |`,
    ),
    GM0119: ['nee', 'een-bedrijf', 'werk', '35', '800', '2023-05-13'],
  },
  aside: ['Id', 'E-mail', 'Naam'],
  personal: ['Annabel', 'Bertrand', 'Clementine', 'Diederik', '@gemeente.example'],
};
