import type { FormExport } from './form-export.ts';

const own = [
  ['StartDate', 'Start Date', 'startDate', '2026-02-03 10:11:12'],
  ['EndDate', 'End Date', 'endDate', '2026-02-03 10:21:12'],
  ['Status', 'Response Type', 'status', 'IP Address'],
  ['IPAddress', 'IP Address', 'ipAddress', '192.0.2.7'],
  ['Progress', 'Progress', 'progress', '100'],
  ['Duration (in seconds)', 'Duration (in seconds)', 'duration', '600'],
  ['Finished', 'Finished', 'finished', 'True'],
  ['RecordedDate', 'Recorded Date', 'recordedDate', '2026-02-03 10:21:12'],
  ['ResponseId', 'Response ID', '_recordId', 'R_2abcDEF'],
  ['RecipientLastName', 'Recipient Last Name', 'recipientLastName', 'Jansen'],
  ['RecipientEmail', 'Recipient Email', 'recipientEmail', 'jan@b.example'],
  ['LocationLatitude', 'LocationLatitude', 'locationLatitude', '51.98'],
  ['LocationLongitude', 'Location Longitude', 'locationLongitude', '5.91'],
  ['DistributionChannel', 'Distribution Channel', 'distributionChannel', 'anonymous'],
  ['UserLanguage', 'User Language', 'userLanguage', 'NL'],
];
const column = (at: number) => own.map((one) => one[at] ?? '');
const ofRow = (status = 'IP Address') => column(3).map((text, at) => (at === 2 ? status : text));
const imported = (ids: string[]) => ids.map((id) => `{"ImportId":"${id}"}`);

/** Qualtrics: a name, the text and where it comes from above each column. */
export const qualtrics: FormExport = {
  make: 'Qualtrics',
  delimiter: ',',
  rows: [
    [...column(0), 'Q1', 'Q2', 'Q3', 'Q3_4_TEXT', 'Q4', 'Q5_1', 'Q5_2', 'Q6'],
    [
      ...column(1),
      ...['Uw gemeente', 'Is er een wachtlijst?', 'Welke hulp is er? - Selected Choice'],
      ...['Welke hulp is er? - Anders, namelijk: - Text', 'Wat kost het?'],
      ...['Hoe vaak is er les? - Overdag', 'Hoe vaak is er les? - In de avond', 'Sinds wanneer?'],
    ],
    [
      ...imported(column(2)),
      ...imported([
        'QID1_TEXT',
        'QID2',
        'QID3',
        'QID3_4_TEXT',
        'QID4_TEXT',
        'QID5_1',
        'QID5_2',
        'QID6_TEXT',
      ]),
    ],
    [
      ...ofRow(),
      'Arnhem',
      'Ja',
      'Taal,Werk, ook stage',
      '',
      '€ 1.250,50',
      'Vaak',
      'Nooit',
      '2026-02-03T10:11:12',
    ],
    [
      ...ofRow(),
      'Ede',
      'Nee',
      'Taal,Anders, namelijk:',
      'een maatje',
      '900',
      'Vaak',
      'Vaak',
      '3-2-2026',
    ],
    [...ofRow(), 'Utrecht', 'Ja', 'Werk, ook stage', '', '', 'Nooit', 'Nooit', ''],
    [...ofRow('Survey Preview'), 'Zutphen', 'Ja', 'Taal', '', '', 'Nooit', 'Nooit', ''],
  ],
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
