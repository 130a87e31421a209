import type { Data } from '../read/read-data.ts';
import type { AtlasRows } from '../read/table-schemas.ts';
import { pathOf, type Breach, type Check } from './table-check.ts';

type TableName = 'arrangements' | 'amounts' | 'housing' | 'outcomes' | 'descriptions';
type Rule<Name extends TableName> = [
  isBroken: (row: AtlasRows[Name][number]) => boolean,
  message: string,
  tip: string,
];

const rulesOf: { [Name in TableName]: Rule<Name>[] } = {
  arrangements: [
    [
      ({ status, tot }) => status === 'einde' && tot === null,
      'een taak die eindigt, heeft geen tot',
      'vul tot in, of kies een andere status',
    ],
    [
      ({ peildatum, van, tot }) => peildatum !== null && (van !== null || tot !== null),
      'peildatum staat naast van of tot',
      'maak peildatum leeg: die is voor een feit zonder begin en einde',
    ],
    [
      ({ datum_afgeleid, toelichting }) => datum_afgeleid && toelichting === '',
      'de datum is afgeleid, en er staat niet waaruit',
      'zeg in toelichting waaruit, of zet datum_afgeleid op nee',
    ],
  ],
  amounts: [
    [
      ({ aantal, aantal_eenheid }) => (aantal === null) !== (aantal_eenheid === null),
      'aantal en aantal_eenheid passen niet bij elkaar',
      'vul beide in of geen van beide',
    ],
    [({ aantal }) => aantal === 0, 'aantal is nul', 'maak aantal en aantal_eenheid leeg'],
    [
      ({ aantal, eenheid }) => aantal !== null && perHead.has(eenheid),
      'er staat een aantal naast een bedrag dat al voor één iemand is',
      'maak aantal en aantal_eenheid leeg',
    ],
  ],
  housing: [
    [
      (row) =>
        [row.opdracht, row.gehuisvest, row.verschil, row.percentage, row.resultaat].every(
          (cell) => cell === null,
        ),
      'deze regel zegt niets over de huisvesting',
      'vul opdracht, gehuisvest, verschil, percentage of resultaat in',
    ],
    [
      ({ resultaat, verschil }) =>
        verschil !== null &&
        ((resultaat === 'gehaald' && verschil < 0) ||
          (resultaat === 'niet-gehaald' && verschil >= 0)),
      'resultaat en verschil spreken elkaar tegen',
      'een achterstand is minder dan nul, een voorsprong meer; verbeter één van beide',
    ],
  ],
  descriptions: [],
  outcomes: [
    [
      ({ aantal, van_aantal }) => van_aantal !== null && (aantal === null || aantal > van_aantal),
      'van_aantal past niet bij aantal',
      'van_aantal is het geheel waar aantal een deel van is; vul beide in',
    ],
  ],
};

const perHead: ReadonlySet<string> = new Set([
  'per-vergunninghouder',
  'per-volwassene',
  'per-huishouden',
]);

function brokenIn<Name extends TableName>(name: Name, data: Data): Breach[] {
  const published = new Map(
    data.rows.sources.map((row) => [
      row.bron,
      /^\d{4}/.test(row.gepubliceerd_op) ? row.gepubliceerd_op : '',
    ]),
  );
  const early: Rule<Name> = [
    ({ bron, gezien_op }) => gezien_op < (published.get(bron) ?? ''),
    'gezien_op is eerder dan de bron verscheen',
    'verbeter gezien_op, of gepubliceerd_op in bronnen.csv',
  ];
  const rows: readonly AtlasRows[Name][number][] = data.rows[name];
  return rows.flatMap((row) =>
    [...rulesOf[name], early]
      .filter(([isBroken]) => isBroken(row))
      .map(([, message, tip]) => ({ file: pathOf(name), line: row.line, message, tip })),
  );
}

const unexplained = ({ rows }: Data): Breach[] =>
  rows.sources
    .filter(({ gepubliceerd_afgeleid, toelichting }) => gepubliceerd_afgeleid && toelichting === '')
    .map(({ line }) => ({
      file: pathOf('sources'),
      line,
      message: 'de datum is afgeleid, en er staat niet waaruit',
      tip: 'zeg in toelichting waaruit, of zet gepubliceerd_afgeleid op nee',
    }));

/** What other sources tell, fits together: days, numbers and what they say. */
export const soundFacts: Check = {
  name: 'een feit uit een andere bron spreekt zichzelf niet tegen',
  breaches: (data) => [
    ...(Object.keys(rulesOf) as TableName[]).flatMap((name) => brokenIn(name, data)),
    ...unexplained(data),
  ],
};
