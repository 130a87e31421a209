import type { FormExport } from './form-export.ts';

const row = (place: string, answers: string[], id: string) => [
  ...['2026-02-03T10:11:12.000Z', '2026-02-03', place, 'Jan Jansen', ...answers, '51.98', '5.91'],
  ...[`uuid:${id}`, `uuid:${id}`, '5', 'Piet', '0', 'hasIssues', 'collect:x', '1'],
];

/** ODK Central: groups with a dash, several choices with spaces between them. */
export const odkCentral: FormExport = {
  make: 'KoboToolbox of ODK',
  delimiter: ',',
  rows: [
    [
      ...['SubmissionDate', 'today', 'wie-gemeente', 'wie-naam', 'hulp-wachtlijst', 'hulp-soorten'],
      ...[
        'hulp-soorten_anders',
        'hulp-aantal',
        'plek-Latitude',
        'plek-Longitude',
        'meta-instanceID',
      ],
      ...[
        'KEY',
        'SubmitterID',
        'SubmitterName',
        'AttachmentsPresent',
        'ReviewState',
        'DeviceID',
        'Edits',
      ],
    ],
    row('arnhem', ['yes', 'taal werk', '', '12'], '11aa22bb-1111-4222-8333-444455556666'),
    row(
      'den_haag',
      ['no', 'taal anders', 'een buddy', '7.5'],
      '33aa22bb-1111-4222-8333-444455556666',
    ),
    row('sudwest_fryslan', ['', 'werk', '', ''], '55aa22bb-1111-4222-8333-444455556666'),
  ],
  questions: [
    ['wachtlijst', 'ja-nee'],
    ['soorten', 'meerkeuze', 'taal=taal|werk=werk|anders=Anders'],
    ['aantal', 'getal'],
  ],
  answers: {
    GM0202: ['ja', 'taal|werk', '12'],
    GM0518: ['nee', 'taal|anders', '7.5'],
    GM1900: ['(niet-genoemd)', 'werk', '(niet-genoemd)'],
  },
  aside: ['SubmissionDate', 'wie-naam', 'plek-Latitude', 'meta-instanceID', 'KEY'],
  personal: ['Jansen', 'Piet', '51.98', '11aa22bb', 'een buddy'],
};
