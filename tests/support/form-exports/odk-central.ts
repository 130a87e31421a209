import { table, type FormExport } from './form-export.ts';

/** ODK Central: groups with a dash, several choices with spaces between them. */
export const odkCentral: FormExport = {
  make: 'KoboToolbox of ODK',
  delimiter: ',',
  rows: table`
    | SubmissionDate | today | wie-gemeente | wie-naam | hulp-wachtlijst | hulp-soorten | hulp-soorten_anders | hulp-aantal | plek-Latitude | plek-Longitude | meta-instanceID | KEY | SubmitterID | SubmitterName | AttachmentsPresent | ReviewState | DeviceID | Edits |
    | 2026-02-03T10:11:12.000Z | 2026-02-03 | arnhem | Jan Jansen | yes | taal werk |  | 12 | 51.98 | 5.91 | uuid:11aa22bb-1111-4222-8333-444455556666 | uuid:11aa22bb-1111-4222-8333-444455556666 | 5 | Piet | 0 | hasIssues | collect:x | 1 |
    | 2026-02-03T10:11:12.000Z | 2026-02-03 | den_haag | Jan Jansen | no | taal anders | een buddy | 7.5 | 51.98 | 5.91 | uuid:33aa22bb-1111-4222-8333-444455556666 | uuid:33aa22bb-1111-4222-8333-444455556666 | 5 | Piet | 0 | hasIssues | collect:x | 1 |
    | 2026-02-03T10:11:12.000Z | 2026-02-03 | sudwest_fryslan | Jan Jansen |  | werk |  |  | 51.98 | 5.91 | uuid:55aa22bb-1111-4222-8333-444455556666 | uuid:55aa22bb-1111-4222-8333-444455556666 | 5 | Piet | 0 | hasIssues | collect:x | 1 |
  `,
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
