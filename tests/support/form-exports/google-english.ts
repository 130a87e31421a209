import { table, type FormExport } from './form-export.ts';

/** Google Forms with English headers: months before days, dots before decimals. */
export const googleEnglish: FormExport = {
  make: 'Google Forms',
  delimiter: ',',
  rows: table`
    | Timestamp | Email Address | Municipality | Is there a waiting list? | How many people started? | Budget in euros | Opened on | Phone number |
    | 2/13/2026 10:11:12 | a@b.example | Arnhem | Yes | 1,250 | 1,250.50 | 2/3/2025 | 06-12345678 |
    | 2/14/2026 10:11:12 | a@b.example | Ede | No | 75 | 900 | 11/30/2024 | 06-12345679 |
    | 2/14/2026 11:11:12 | a@b.example | Utrecht | I don't know | 12.5 | 2,000.00 |  |  |
  `,
  questions: [
    ['is-there-a-waiting-list', 'ja-nee'],
    ['how-many-people-started', 'getal'],
    ['budget-in-euros', 'bedrag'],
    ['opened-on', 'datum'],
  ],
  answers: {
    GM0202: ['ja', '1250', '1250.5', '2025-02-03'],
    GM0228: ['nee', '75', '900', '2024-11-30'],
    GM0344: ['(onduidelijk)', '12.5', '2000', '(niet-genoemd)'],
  },
  aside: ['Timestamp', 'Email Address', 'Phone number'],
  personal: ['a@b.example', '12345678'],
};
