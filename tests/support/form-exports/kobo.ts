import { table, type FormExport } from './form-export.ts';

/** KoboToolbox with the names of questions: groups with a slash, a column for each choice. */
export const kobo: FormExport = {
  make: 'KoboToolbox of ODK',
  delimiter: ';',
  rows: table`
    | start | end | today | username | deviceid | plaats/gemeente | hulp/wachtlijst | hulp/soorten | hulp/soorten/taal | hulp/soorten/werk | hulp/soorten/anders | hulp/soorten_anders | hulp/aantal_mensen | hulp/uitvoering | locatie | _locatie_latitude | _Waar bent u?_precision | _id | _uuid | _submission_time | _tags | meta/instanceID |
    | 2026-02-03T10:11:12.000+01:00 | 2026-02-03T10:21:12.000+01:00 | 2026-02-03 | jan | collect:AbC | Arnhem | yes | taal anders | 1 | 0 | 1 | een maatje | 1250 | zelf_doen | 51.98 5.91 0 0 | 51.98 | 4.5 | 7 | 11aa22bb-1111-4222-8333-444455556666 | 2026-02-03T09:21:12 |  | uuid:11aa22bb-1111-4222-8333-444455556666 |
    | 2026-02-03T10:11:12.000+01:00 | 2026-02-03T10:21:12.000+01:00 | 2026-02-03 | jan | collect:AbC | Ede | no | werk | 0 | 1 | 0 |  | 12.5 | uitbesteed | 51.98 5.91 0 0 | 51.98 | 4.5 | 8 | 33cc44dd-1111-4222-8333-444455556666 | 2026-02-03T09:21:12 |  | uuid:33cc44dd-1111-4222-8333-444455556666 |
    | 2026-02-03T10:11:12.000+01:00 | 2026-02-03T10:21:12.000+01:00 | 2026-02-03 | jan | collect:AbC | Utrecht |  |  |  |  |  |  |  | zelf_doen |  |  |  | 9 | 55ee66ff-1111-4222-8333-444455556666 | 2026-02-03T09:21:12 |  | uuid:55ee66ff-1111-4222-8333-444455556666 |
  `,
  questions: [
    ['wachtlijst', 'ja-nee'],
    ['soorten', 'meerkeuze', 'taal=taal|werk=werk|anders=Anders'],
    ['aantal-mensen', 'getal'],
    ['uitvoering', 'keuze', 'uitbesteed=uitbesteed|zelf-doen=zelf_doen'],
  ],
  answers: {
    GM0202: ['ja', 'taal|anders', '1250', 'zelf-doen'],
    GM0228: ['nee', 'werk', '12.5', 'uitbesteed'],
    GM0344: ['(niet-genoemd)', '(niet-genoemd)', '(niet-genoemd)', 'zelf-doen'],
  },
  aside: [
    'start',
    'username',
    'deviceid',
    'locatie',
    '_locatie_latitude',
    '_Waar bent u?_precision',
    '_uuid',
    'meta/instanceID',
  ],
  personal: ['51.98', 'collect:', '11aa22bb', 'een maatje'],
};
