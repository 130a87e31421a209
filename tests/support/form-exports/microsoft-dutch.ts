import { cells, table, type FormExport } from './form-export.ts';

/** Microsoft Forms with Dutch headers: choices end with a semicolon. */
export const microsoftDutch: FormExport = {
  make: 'Microsoft Forms',
  delimiter: ';',
  rows: table`
    | Id | Begintijd | Tijd van voltooien | E-mail | Naam | Tijd van laatste wijziging | Gemeente | Krijgt iedereen begeleiding? | Welke hulp is er? | Met welke organisaties werkt u samen? | Hoeveel mensen wachten er? | Wat geeft u uit per jaar? | Geeft u toestemming voor gebruik? |
    | 1 | 2-3-2026 09:00:00 | 2-3-2026 09:12:00 | anonymous | Karin de Wit |  | Arnhem | Ja | Taalles, ook online;Hulp bij werk; | VluchtelingenWerk;ROC Rijn | 1.200 | € 2.370,50 | Ja |
    | 2 | 2-3-2026 09:00:00 | 2-3-2026 09:12:00 | k@ede.example | Els Bos |  | Ede | Nee | Hulp bij werk; | VluchtelingenWerk | 15 | € 800,00 | Ja |
    | 3 | 2-3-2026 09:00:00 | 2-3-2026 09:12:00 | k@wal.example | Bo Dam |  | Utrecht | Ja | Taalles, ook online;Anders, namelijk een maatje; |  | n.v.t. |  | Ja |
  `,
  questions: [
    ['krijgt-iedereen-begeleiding', 'ja-nee'],
    [
      'welke-hulp-is-er',
      'meerkeuze',
      'hulp-bij-werk=Hulp bij werk|taalles-ook-online=Taalles, ook online|anders=Anders',
    ],
    ['met-welke-organisaties-werkt-u-samen', 'organisaties'],
    ['hoeveel-mensen-wachten-er', 'getal'],
    ['wat-geeft-u-uit-per-jaar', 'bedrag'],
  ],
  answers: {
    GM0202: cells(
      `| ja | taalles-ook-online|hulp-bij-werk | VluchtelingenWerk|ROC Rijn | 1200 | 2370.5 |`,
    ),
    GM0228: ['nee', 'hulp-bij-werk', 'VluchtelingenWerk', '15', '800'],
    GM0344: cells(
      `| ja | taalles-ook-online|anders | (niet-genoemd) | (niet-van-toepassing) | (niet-genoemd) |`,
    ),
  },
  aside: [
    'Id',
    'Begintijd',
    'Tijd van voltooien',
    'E-mail',
    'Naam',
    'Geeft u toestemming voor gebruik?',
  ],
  personal: ['Karin', 'Els Bos', 'k@ede', 'een maatje'],
};
