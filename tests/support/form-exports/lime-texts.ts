import { table, type FormExport } from './form-export.ts';

/** LimeSurvey with the texts of questions and answers. */
export const limeTexts: FormExport = {
  make: 'LimeSurvey',
  delimiter: ';',
  rows: table`
    | Antwoord-ID | Datum ingezonden | Laatste pagina | Begintaal | Startwaarde | IP-adres | G01Q01. Uw gemeente | G01Q02. Is er een wachtlijst? | Welke hulp is er? [Taal] | Welke hulp is er? [Werk, school] | Welke hulp is er? [Anders] | Hoe tevreden bent u over [Het Rijk] | Hoe tevreden bent u over [Het COA] | Totale tijd |
    | 1 | 2026-02-03 10:11:12 | 4 | nl | 1234 | 192.0.2.7 | Arnhem | Ja | Ja | Nee | Een buddy | Tevreden | Ontevreden | 88,2 |
    | 2 | 2026-02-03 10:11:12 | 4 | nl | 1235 | 192.0.2.8 | Ede | Nee | Ja | Ja |  | Tevreden | Ontevreden | 90 |
    | 3 | 2026-02-03 10:11:12 | 4 | nl | 1236 | 192.0.2.9 | Utrecht | Weet niet | N/A | N/A |  | Ontevreden | Ontevreden | 95 |
  `,
  questions: [
    ['is-er-een-wachtlijst', 'ja-nee'],
    ['welke-hulp-is-er', 'meerkeuze', 'taal=Taal|werk-school=Werk, school|anders=Anders'],
    ['hoe-tevreden-bent-u-over-het-rijk', 'keuze', 'ontevreden=Ontevreden|tevreden=Tevreden'],
    ['hoe-tevreden-bent-u-over-het-coa', 'keuze', 'ontevreden=Ontevreden|tevreden=Tevreden'],
  ],
  answers: {
    GM0202: ['ja', 'taal|anders', 'tevreden', 'ontevreden'],
    GM0228: ['nee', 'taal|werk-school', 'tevreden', 'ontevreden'],
    GM0344: ['(onduidelijk)', '(niet-van-toepassing)', 'ontevreden', 'ontevreden'],
  },
  aside: ['Antwoord-ID', 'Datum ingezonden', 'IP-adres', 'Totale tijd'],
  personal: ['192.0.2', 'Een buddy'],
};
