import { table, type FormExport } from './form-export.ts';

/** LimeSurvey with codes: a column for each sub-question, Y or nothing. */
export const limeCodes: FormExport = {
  make: 'LimeSurvey',
  delimiter: ',',
  rows: table`
    | id | submitdate | lastpage | startlanguage | seed | token | startdate | datestamp | ipaddr | gemeente | wachtlijst | hulp[taal] | hulp[werk] | hulp[other] | aantal | model | model[other] |
    | 1 | 2026-02-03 10:11:12 | 4 | nl | 123 | abcDEF | 2026-02-03 10:01:12 | 2026-02-03 10:11:12 | 192.0.2.7 | GM0202 | Y | Y |  | een maatje | 12.0000000000 | A1 |  |
    | 2 | 2026-02-04 10:11:12 | 4 | nl | 124 | abcDEG | 2026-02-03 10:01:12 | 2026-02-03 10:11:12 | 192.0.2.8 | GM0228 | N | Y | Y |  | 7.5000000000 | -oth- | samen met Wageningen |
    | 3 | 2026-02-05 10:11:12 | 4 | nl | 125 | abcDEH | 2026-02-03 10:01:12 | 2026-02-03 10:11:12 | 192.0.2.9 | GM0344 |  |  |  |  |  | A1 |  |
  `,
  questions: [
    ['wachtlijst', 'ja-nee'],
    ['hulp', 'meerkeuze', 'taal=taal|werk=werk|anders=Anders'],
    ['aantal', 'getal'],
    ['model', 'keuze', 'a1=A1|anders=Anders'],
  ],
  answers: {
    GM0202: ['ja', 'taal|anders', '12', 'a1'],
    GM0228: ['nee', 'taal|werk', '7.5', 'anders'],
    GM0344: ['(niet-genoemd)', '(niet-genoemd)', '(niet-genoemd)', 'a1'],
  },
  aside: ['id', 'submitdate', 'seed', 'token', 'ipaddr'],
  personal: ['192.0.2', 'abcDEF', 'een maatje', 'samen met'],
};
