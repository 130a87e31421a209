import { table, type FormExport } from './form-export.ts';

/** SurveyMonkey: choices in a second header row, a question only above its first column. */
export const surveyMonkey: FormExport = {
  make: 'SurveyMonkey',
  delimiter: ',',
  rows: table`
    | Respondent ID | Collector ID | Date Created | Date Modified | IP Address | Email Address | First Name | Last Name | Custom Data 1 | Which municipality? | Is there a waiting list? | Which help is there? |  |  | Who does it? |  | What does it cost? | Contact |  |
    |  |  |  |  |  |  |  |  |  | Open-Ended Response | Response | Language | Work, school | Other (please specify) | Response | Anders (geef nadere toelichting) | Open-Ended Response | Name | Phone Number |
    | 118 | 42 | 02/13/2026 10:11:12 AM | 02/13/2026 10:11:12 AM | 192.0.2.7 | a@b.example | Jan | Jansen |  | Arnhem | Yes | Language | Work, school |  | The municipality |  | € 1.250,50 | Jan Jansen | 0612345678 |
    | 119 | 42 | 02/14/2026 10:11:12 AM | 02/13/2026 10:11:12 AM | 192.0.2.8 | c@b.example | Piet | Pietersen |  | Ede | No |  |  | A buddy |  | A foundation | 900 |  |  |
    | 120 | 42 | 02/15/2026 10:11:12 AM | 02/13/2026 10:11:12 AM | 192.0.2.9 |  |  |  |  | Utrecht |  |  |  |  | The municipality |  |  |  |  |
  `,
  questions: [
    ['is-there-a-waiting-list', 'ja-nee'],
    [
      'which-help-is-there',
      'meerkeuze',
      'language=Language|work-school=Work, school|anders=Anders',
    ],
    ['who-does-it', 'keuze', 'the-municipality=The municipality|anders=Anders'],
    ['what-does-it-cost', 'bedrag'],
  ],
  answers: {
    GM0202: ['ja', 'language|work-school', 'the-municipality', '1250.5'],
    GM0228: ['nee', 'anders', 'anders', '900'],
    GM0344: ['(niet-genoemd)', '(niet-genoemd)', 'the-municipality', '(niet-genoemd)'],
  },
  aside: ['Respondent ID', 'IP Address', 'First Name', 'Contact: Name', 'Contact: Phone Number'],
  personal: ['Jansen', '192.0.2', 'a@b', 'A buddy', 'A foundation', '0612345678'],
};
