import { table, type FormExport } from './form-export.ts';

/** Qualtrics: a name, the text and where it comes from above each column. */
export const qualtrics: FormExport = {
  make: 'Qualtrics',
  delimiter: ',',
  rows: table`
    | StartDate | EndDate | Status | IPAddress | Progress | Duration (in seconds) | Finished | RecordedDate | ResponseId | RecipientLastName | RecipientEmail | LocationLatitude | LocationLongitude | DistributionChannel | UserLanguage | Q1 | Q2 | Q3 | Q3_4_TEXT | Q4 | Q5_1 | Q5_2 | Q6 |
    | Start Date | End Date | Response Type | IP Address | Progress | Duration (in seconds) | Finished | Recorded Date | Response ID | Recipient Last Name | Recipient Email | LocationLatitude | Location Longitude | Distribution Channel | User Language | Uw gemeente | Is er een wachtlijst? | Welke hulp is er? - Selected Choice | Welke hulp is er? - Anders, namelijk: - Text | Wat kost het? | Hoe vaak is er les? - Overdag | Hoe vaak is er les? - In de avond | Sinds wanneer? |
    | {"ImportId":"startDate"} | {"ImportId":"endDate"} | {"ImportId":"status"} | {"ImportId":"ipAddress"} | {"ImportId":"progress"} | {"ImportId":"duration"} | {"ImportId":"finished"} | {"ImportId":"recordedDate"} | {"ImportId":"_recordId"} | {"ImportId":"recipientLastName"} | {"ImportId":"recipientEmail"} | {"ImportId":"locationLatitude"} | {"ImportId":"locationLongitude"} | {"ImportId":"distributionChannel"} | {"ImportId":"userLanguage"} | {"ImportId":"QID1_TEXT"} | {"ImportId":"QID2"} | {"ImportId":"QID3"} | {"ImportId":"QID3_4_TEXT"} | {"ImportId":"QID4_TEXT"} | {"ImportId":"QID5_1"} | {"ImportId":"QID5_2"} | {"ImportId":"QID6_TEXT"} |
    | 2026-02-03 10:11:12 | 2026-02-03 10:21:12 | IP Address | 192.0.2.7 | 100 | 600 | True | 2026-02-03 10:21:12 | R_2abcDEF | Jansen | jan@b.example | 51.98 | 5.91 | anonymous | NL | Arnhem | Ja | Taal,Werk, ook stage |  | € 1.250,50 | Vaak | Nooit | 2026-02-03T10:11:12 |
    | 2026-02-03 10:11:12 | 2026-02-03 10:21:12 | IP Address | 192.0.2.7 | 100 | 600 | True | 2026-02-03 10:21:12 | R_2abcDEF | Jansen | jan@b.example | 51.98 | 5.91 | anonymous | NL | Ede | Nee | Taal,Anders, namelijk: | een maatje | 900 | Vaak | Vaak | 3-2-2026 |
    | 2026-02-03 10:11:12 | 2026-02-03 10:21:12 | IP Address | 192.0.2.7 | 100 | 600 | True | 2026-02-03 10:21:12 | R_2abcDEF | Jansen | jan@b.example | 51.98 | 5.91 | anonymous | NL | Utrecht | Ja | Werk, ook stage |  |  | Nooit | Nooit |  |
    | 2026-02-03 10:11:12 | 2026-02-03 10:21:12 | Survey Preview | 192.0.2.7 | 100 | 600 | True | 2026-02-03 10:21:12 | R_2abcDEF | Jansen | jan@b.example | 51.98 | 5.91 | anonymous | NL | Zutphen | Ja | Taal |  |  | Nooit | Nooit |  |
  `,
  questions: [
    ['is-er-een-wachtlijst', 'ja-nee'],
    ['welke-hulp-is-er', 'meerkeuze', 'taal=Taal|werk-ook-stage=Werk, ook stage|anders=Anders'],
    ['wat-kost-het', 'bedrag'],
    ['hoe-vaak-is-er-les-overdag', 'keuze', 'nooit=Nooit|vaak=Vaak'],
    ['hoe-vaak-is-er-les-in-de-avond', 'keuze', 'nooit=Nooit|vaak=Vaak'],
    ['sinds-wanneer', 'datum'],
  ],
  answers: {
    GM0202: ['ja', 'taal|werk-ook-stage', '1250.5', 'vaak', 'nooit', '2026-02-03'],
    GM0228: ['nee', 'taal|anders', '900', 'vaak', 'vaak', '2026-02-03'],
    GM0344: ['ja', 'werk-ook-stage', '(niet-genoemd)', 'nooit', 'nooit', '(niet-genoemd)'],
  },
  aside: [
    'StartDate',
    'Status',
    'IPAddress',
    'RecipientLastName',
    'LocationLatitude',
    'ResponseId',
  ],
  personal: ['Jansen', '192.0.2', 'jan@', '51.98', 'R_2abc', 'een maatje', 'GM0301'],
};
