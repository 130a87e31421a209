import { table, type FormExport } from './form-export.ts';

/** Microsoft Forms, with numbers, days and texts as people type them. */
export const microsoftTroubled: FormExport = {
  make: 'Microsoft Forms',
  delimiter: ';',
  rows: table`
    | Id | Begintijd | Tijd van voltooien | E-mail | Naam | Gemeente | Hoeveel personen wachten? | Wat kost het? | Wanneer begon het? | Wilt u iets toelichten? | Met wie werkt u samen (organisaties)? | Wie kunnen wij bellen? |
    | 1 | 2-3-2026 09:00:00 | 13-3-2026 09:12:00 | anonymous |  | Assen | 40 | €2.370,50 | 44562 | - meer taal | - VluchtelingenWerk | Jan Bos |
    | 2 | 2-3-2026 09:00:00 | 13-3-2026 09:12:00 | anonymous |  | Emmen | 40 personen | EUR 950 | 1-9-2021 | + geld | Sedna | Els Dam |
    | 3 | 2-3-2026 09:00:00 | 13-3-2026 09:12:00 | anonymous |  | Meppel | 1 250 | € 1.000,= | 13-05-2024 | - | Sedna, Andes | Mo Vos |
    | 4 | 2-3-2026 09:00:00 | 13-3-2026 09:12:00 | anonymous |  | Tynaarlo | 15 personen | 0 | 1 sept. 2023 |  |  | Bo Kok |
  `,
  questions: [
    ['hoeveel-personen-wachten', 'getal'],
    ['wat-kost-het', 'bedrag'],
    ['wanneer-begon-het', 'datum'],
    ['wilt-u-iets-toelichten', 'tekst'],
    ['met-wie-werkt-u-samen-organisaties', 'organisaties'],
  ],
  answers: {
    GM0106: ['40', '2370.5', '2022-01-01', '– meer taal', 'VluchtelingenWerk'],
    GM0114: ['40', '950', '2021-09-01', '“+ geld”', 'Sedna'],
    GM0119: ['1250', '1000', '2024-05-13', '(niet-genoemd)', 'Sedna|Andes'],
    GM1730: ['15', '0', '2023-09-01', '(niet-genoemd)', '(niet-genoemd)'],
  },
  aside: ['Id', 'E-mail', 'Wie kunnen wij bellen?'],
  personal: ['Jan Bos', 'Els Dam', 'Mo Vos', 'Bo Kok'],
};
