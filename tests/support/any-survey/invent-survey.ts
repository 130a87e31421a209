import { seededRandom } from '../../../scripts/bench/search/seeded-random.ts';
import { roleRows } from '../../../src/import/roles-in-sheet.ts';
import { approaches, themes } from '../../../src/survey/vocabulary.ts';
import { defaultTopic, type Topic } from '../../../src/text/topic.ts';

export type Row = Record<string, string>;

/** The tables of one survey, as people would write them. */
export interface InventedSurvey {
  id: string;
  title: string;
  publisher: string;
  year: number;
  responses: Row[];
  partners: Row[];
  projects: Row[];
  budgets: Row[];
  codings: Row[];
  /** Which of what every survey asks it did ask, where that is told. */
  fixed: Row[];
  questions: Row[];
  given: Row[];
}

/** An atlas that nobody made: its tables before anything read them. */
export interface InventedAtlas {
  seed: number;
  municipalities: Row[];
  organisations: Row[];
  policy: Row[];
  areas: Row[];
  arrangements: Row[];
  /** The last is in front: the newest, or in some atlases an older one. */
  surveys: InventedSurvey[];
  topic: Topic;
}

const counts = [1, 1, 2, 2, 3, 4, 5, 6, 9, 10, 11, 20, 39, 54, 120];
const years = [1998, 2009, 2016, 2017, 2019, 2024, 2026, 2031, 2045];
const names = [
  'Aalten',
  '’s-Hertogenbosch',
  'Nuenen, Gerwen en Nederwetten',
  'Bergen (L.)',
  'IJsselstein',
  'Ede',
  'Súdwest-Fryslân',
  'Oost Gelre',
  'Bergen (NH.)',
  'Hengelo (O.)',
  "'t Zand",
  'De Fryske Marren',
  'Goeree-Overflakkee',
];
const words = { aanpak: Object.keys(approaches), themas: Object.keys(themes) };

const topics: Topic[] = [
  defaultTopic,
  defaultTopic,
  { ...defaultTopic, subject: 'taalles', people: 'inburgeraars', tense: 'tegenwoordig' },
  { ...defaultTopic, headline: 'Wat gebeurde er in {jaar}?', lead: 'Zoek uw dorp.' },
  { ...defaultTopic, subject: 'begraafplaatsen', people: 'nabestaanden', tense: 'tegenwoordig' },
  { ...defaultTopic, subject: 'bomen', people: 'wie van bomen houdt', tense: 'tegenwoordig' },
  { ...defaultTopic, subject: 'zwembaden', people: 'zwemmers' },
  { ...defaultTopic, subject: '“sport” & <b>spel</b>', people: 'wie sport' },
];

const organisations: Row[] = [
  ['vluchtelingenwerk', 'VluchtelingenWerk', '', 'ja'],
  ['vw-oost', 'VluchtelingenWerk Oost', 'vluchtelingenwerk', 'ja'],
  ['andes', 'Andes', '', 'ja'],
  ['gemeente-buur', 'Gemeente Buur', '', 'ja'],
  ['zorg-en-welzijn', 'Zorg en Welzijn', '', 'ja'],
  ...Array.from({ length: 14 }, (_, at) => [`stichting-${at}`, `Stichting ${at}`, '', 'ja']),
  ['vrijwilligers', 'Vrijwilligers', '', 'nee'],
].map(([id = '', name = '', parent = '', named = '']) => ({
  organisatie_id: id,
  organisatie: name,
  soort: 'overig',
  onderdeel_van: parent,
  met_naam: named,
}));

const policy: Row[] = [
  ['toen', '1000', '2015', '2016'],
  ['later', '2370', '2016', '2019'],
].map(([id = '', value = '', from = '', until = '']) => ({
  beleid_id: id,
  datum: `${from}-01-01`,
  onderwerp: 'begeleiding',
  feit: 'Het Rijk geeft een bedrag.',
  waarde: value,
  eenheid: 'EUR per vergunninghouder',
  adres: 'https://regels.example/bedrag',
  controle: 'gecontroleerd',
  maatstaf: `begeleiding ${from}`,
  maatstaf_omvat: 'Begeleiding.',
  maatstaf_van: from,
  maatstaf_tot: until,
}));

const own: Row[] = [
  [
    'soort',
    'Welke soort: "eik", beuk of ‘anders’?',
    'Soort boom',
    'keuze',
    '',
    'eik=Eik, of beuk|mooi=“mooi”; of lelijk|half=50% of meer|nee=Nee, want: geen geld.|klein=N.v.t., te klein, e.d.',
  ],
  ['wachtlijst', 'Hebt u een wachtlijst?', 'Wacht men (dan)?', 'ja-nee', '', ''],
  [
    'aanbieder',
    'Wie geeft les?',
    'Taalaanbieder',
    'keuze',
    '',
    'roc=een ROC, ook in de avond|bedrijf=een <b>bedrijf</b> & co|geen=geen van deze',
  ],
  [
    'hulp',
    'Welke hulp is er?',
    'Welke hulp…',
    'meerkeuze',
    '',
    'wonen=een woning zoeken|taal=taalles|werk=werk',
  ],
  ['inburgeraars', 'Hoeveel inburgeraars waren er?', 'Inburgeraars', 'getal', 'personen', ''],
  ['lokalen', 'Hoeveel lokalen zijn er?', 'Hoeveel lokalen… (2)', 'getal', 'lokalen', ''],
  ['kosten', 'Hoeveel geld is er?', 'Kosten', 'bedrag', 'per inburgeraar', ''],
  ['aandeel', 'Welk deel slaagt?', 'Aandeel geslaagd', 'percentage', '', ''],
  ['sinds', 'Sinds wanneer?', 'Sinds wanneer', 'datum', '', ''],
  ['groei', 'Hoe groot is de groei', 'Groei of krimp', 'getal', 'bomen', ''],
  ['begroting', 'Hoe groot is de begroting?', 'Begroting:', 'bedrag', 'euro', ''],
  // Names that pages have for something of their own.
  ['status', 'Wat is de status?', 'Status', 'keuze', '', 'open=open|dicht=dicht'],
  [
    'thema',
    'Welk thema telt?',
    'Thema',
    'meerkeuze',
    '',
    'taal=taal|werk=werk|rust=rust en ruimte',
  ],
  ['inwoners', 'Hoeveel inwoners doen mee?', 'Inwoners', 'getal', 'm²', ''],
  ['nooit', 'Wat vroeg niemand?', 'Zonder antwoord', 'ja-nee', '', ''],
  ['knelpunt', 'Wat gaat moeilijk?', 'Knelpunt', 'tekst', '', ''],
  ['met-wie', 'Met welke organisaties?', 'Organisaties bij de les', 'organisaties', '', ''],
].map(([vraag = '', tekst = '', kort = '', soort = '', eenheid = '', keuzes = ''], at) => ({
  vraag,
  volgorde: String(at + 1),
  tekst,
  kort,
  soort,
  eenheid,
  keuzes,
  herkomst: 'gegeven',
  toon: 'ja',
}));

/** What a sheet of answers that nobody sorted yet asks of what every survey asks. */
const unsorted = roleRows(['aanpak', 'fase', 'themas']);

const reasons = ['onduidelijk', 'niet-genoemd', 'niet-van-toepassing'];

/** A question that a later survey asks in another way, so that its answers are not to be compared. */
const otherwise: readonly ((question: Row) => Row)[] = [
  (question) => ({ ...question, tekst: `En nu? ${question['tekst']}` }),
  (question) => (question['eenheid'] ? { ...question, eenheid: 'per week' } : question),
  (question) =>
    question['keuzes'] ? { ...question, keuzes: `${question['keuzes']}|anders=anders` } : question,
];

/** Ways in which answers may lie: all alike, a tie of two or three, one ahead of the others, as they come, or none. */
const shapes = ['gelijk', 'gelijkspel', 'drie', 'kop', 'los', 'niets'] as const;
type Shape = (typeof shapes)[number];

class Dice {
  readonly next: () => number;
  constructor(seed: number) {
    this.next = seededRandom(seed);
  }
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
  chance(part: number): boolean {
    return this.next() < part;
  }
  of<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.below(things.length)];
    if (thing === undefined) throw new Error('niets om uit te kiezen');
    return thing;
  }
  /** The word of the nth answer where the answers lie like that; none of it where there is nothing. */
  word(options: readonly string[], shape: Shape, at: number): string {
    const [first = '', second = ''] = options;
    if (shape === 'niets') return '';
    if (shape === 'gelijk') return first;
    if (shape === 'gelijkspel') return at % 2 === 0 ? first : second;
    if (shape === 'drie') return options[at % 3] ?? first;
    return shape === 'kop' && at % 3 !== 0 ? first : this.of(options);
  }
}

const value: Record<string, (dice: Dice, shape: Shape, at: number, question: Row) => string> = {
  'ja-nee': (dice, shape, at) => dice.word(['ja', 'nee'], shape, at),
  keuze: (dice, shape, at, question) => dice.word(idsIn(question), shape, at),
  meerkeuze: (dice, shape, at, question) => {
    const ids = idsIn(question);
    const picked = new Set([
      dice.word(ids, shape, at),
      ...(dice.chance(0.4) ? [dice.of(ids)] : []),
    ]);
    return shape === 'niets' ? '' : [...picked].join('|');
  },
  getal: (dice, shape, _, { vraag }) =>
    shape === 'niets'
      ? ''
      : shape === 'gelijk'
        ? '0'
        : String(dice.below(dice.of([3, 5000])) - (vraag === 'groei' ? 900 : 0)),
  bedrag: (dice, shape, _, { vraag }) =>
    shape === 'niets'
      ? ''
      : vraag === 'begroting'
        ? dice.of(['0', '0.02', '7900000000', '999999999999'])
        : shape === 'gelijk'
          ? '2370'
          : `${dice.below(9000)}${dice.chance(0.2) ? '.50' : ''}`,
  percentage: (dice, shape) =>
    shape === 'niets' ? '' : `${dice.below(101)}${dice.chance(0.2) ? '.25' : ''}`,
  datum: (dice, shape) =>
    shape === 'niets'
      ? ''
      : dice.of(['1874-04-01', '1899', '2023', '2024-05', '2025-02-03', '2199-12', 'XXXX-05']),
  tekst: (_, shape, at) => (shape === 'niets' ? '' : `Verzonnen knelpunt ${at}.`),
  organisaties: (dice, shape, at) => dice.word(['andes', 'gemeente-buur', 'vw-oost'], shape, at),
};

const idsIn = ({ keuzes = '' }: Row) =>
  keuzes.split('|').map((choice) => choice.replace(/=.*$/, ''));

function inventSurvey(
  dice: Dice,
  {
    id,
    year,
    codes,
    names: nameOf,
    source,
    sorted,
  }: {
    id: string;
    year: number;
    codes: string[];
    names: Map<string, string>;
    source: string;
    /** Whether somebody read from each answer who did most, how far it was, and on what. */
    sorted: boolean;
  },
): InventedSurvey {
  const share = dice.of([0, 0.3, 0.7, 1, 1]);
  const fixed = dice.chance(0.8);
  const asksOwn = !fixed || dice.chance(0.5);
  const questions = (asksOwn ? own.filter(() => dice.chance(0.7)) : []).map((question) =>
    id === 'nu' && dice.chance(0.25) ? dice.of(otherwise)(question) : question,
  );
  const shape = { aanpak: dice.of(shapes), themas: dice.of(shapes), partners: dice.of(shapes) };
  const asked = codes.map((code) => ({ code, answered: dice.chance(share) }));
  const answered = asked.flatMap((one) => (one.answered ? [one.code] : []));
  const whose = (code: string): Row => ({
    gemeentecode: code,
    gemeentenaam: nameOf.get(code) ?? '',
    bron: source,
  });
  const asks = fixed || questions.length === 0;
  const phase = (at: number) =>
    dice.word(['lopend', 'geen-projecten', 'in-ontwikkeling'], dice.of(shapes), at);
  const responses = asked.map(({ code, answered: gave }, at): Row => {
    if (!gave) return { ...whose(code), status: 'niet-gereageerd' };
    const empty = { ...whose(code), status: 'beantwoord' };
    if (!asks) return empty;
    const themesOf = [
      dice.word(words.themas, shape.themas, at),
      ...(dice.chance(0.3) ? [dice.word(words.themas, shape.themas, at + 1)] : []),
    ];
    return {
      ...empty,
      ...(sorted && {
        aanpak: dice.word(words.aanpak, shape.aanpak, at) || 'onduidelijk',
        fase: phase(at) || 'onduidelijk',
        themas: [...new Set(themesOf)].filter(Boolean).join('|'),
      }),
      samenvatting: `Zo ging het in plaats ${at}.`,
    };
  });
  const gave = responses.filter(({ status }) => status === 'beantwoord');
  const few = ['vluchtelingenwerk', 'vw-oost', 'andes', 'gemeente-buur', 'zorg-en-welzijn'];
  const named = dice.chance(0.3)
    ? organisations.flatMap((row) =>
        row['met_naam'] === 'ja' ? [row['organisatie_id'] ?? ''] : [],
      )
    : few;
  // In some surveys each names another.
  const each = named !== few && dice.chance(0.6);
  const partners = !asks
    ? []
    : answered.flatMap((code, at) => {
        const first = each
          ? named[at]
          : dice.word(dice.chance(0.5) ? named : named.toReversed(), shape.partners, at);
        const ids = [
          first ?? '',
          ...(first && !each && dice.chance(0.3) ? [dice.of(named)] : []),
          ...(dice.chance(0.2) ? ['vrijwilligers'] : []),
        ];
        return [...new Set(ids)]
          .filter(Boolean)
          .map((organisatie_id) => ({ ...whose(code), organisatie_id }));
      });
  const projects = !asks
    ? []
    : gave
        .filter(({ fase }) => (!sorted || fase === 'lopend') && dice.chance(0.6))
        .flatMap((row, at) =>
          Array.from({ length: 1 + dice.below(2) }, (_, of) => ({
            ...whose(row['gemeentecode'] ?? ''),
            project_id: `project-${at}-${of}`,
            project: `Samen ${of}`,
            thema: sorted ? 'taal' : '',
            status: ['lopend', '', 'gepland'][(at + of) % 3] ?? '',
            met_naam: 'ja',
          })),
        );
  const money = dice.of([0, 0.1, 1]);
  const budgets = !asks
    ? []
    : answered
        .filter(() => dice.chance(money))
        .map((code) => {
          const unit = dice.of([
            'per-vergunninghouder',
            'per-vergunninghouder',
            'per-jaar',
            'onduidelijk',
          ]);
          const amount = unit === 'onduidelijk' ? '' : dice.of(['0', '2370', '1500.50', '900']);
          return {
            ...whose(code),
            bedrag_eur: amount,
            bedrag_eur_reden: amount === '' ? 'niet-genoemd' : '',
            eenheid: unit,
            jaar: String(year),
            soort: amount === '' ? 'subsidie-zonder-bedrag' : 'gerapporteerd',
            omvat: dice.of(['rijksbijdrage-begeleiding', 'eigen-begroting']),
            toelichting: 'Zo staat het er.',
          };
        });
  const disputed = dice.of([0.1, 0.1, 1]);
  const codings = !(asks && sorted)
    ? []
    : gave.flatMap((row) =>
        (['aanpak', 'themas'] as const).map((veld) => ({
          ...whose(row['gemeentecode'] ?? ''),
          veld,
          eerste: row[veld] ?? '',
          tweede: dice.chance(disputed) ? dice.of(words[veld]) : (row[veld] ?? ''),
          vastgesteld: row[veld] ?? '',
          waarom: 'Zo staat het er.',
        })),
      );
  const given = questions.flatMap((question) => {
    const lie = dice.of(shapes);
    const why = reasons[Number(question['volgorde']) % reasons.length] ?? '';
    const told = question['vraag'] === 'nooit' ? 0 : dice.of([0.2, 1, 1]);
    return answered.flatMap((code, at) => {
      if (!dice.chance(told)) return [];
      const found = value[question['soort'] ?? '']?.(dice, lie, at, question) ?? '';
      const row = { gemeentecode: code, vraag: question['vraag'] ?? '' };
      return [found === '' ? { ...row, waarde_reden: why } : { ...row, waarde: found }];
    });
  });
  return {
    id,
    year,
    title: `Verzonnen enquête ${id}`,
    publisher: 'De Proefkrant',
    responses,
    partners,
    projects,
    budgets,
    codings,
    fixed: asks && !sorted ? unsorted : [],
    questions,
    given,
  };
}

const codeOf = (at: number) => `GM${String(1000 + at)}`;

/** The nth invented atlas; the same in every run. */
export function inventAtlas(seed: number): InventedAtlas {
  const dice = new Dice(seed);
  // Of the whole country one was asked, or each.
  const lone = seed % 40 === 7;
  const count = seed % 40 === 0 || lone ? 342 : dice.of(counts);
  const year = dice.of(years);
  const codes = Array.from({ length: count }, (_, at) => codeOf(at));
  const nameOf = new Map(codes.map((code, at) => [code, names[at] ?? `Gemeente ${at}`]));
  const inhabited = dice.of([12_000, 60_000, 150_000]);
  const municipality = (code: string, more: Row = {}): Row => ({
    gemeentecode: code,
    gemeentenaam: nameOf.get(code) ?? `Gemeente ${code}`,
    provincie: seed % 7 === 0 && dice.chance(0.4) ? 'Noord-Holland' : 'Gelderland',
    inwoners: seed % 11 !== 0 && dice.chance(0.95) ? String(1000 + dice.below(inhabited)) : '',
    ...more,
  });
  // Between two surveys a municipality may become a part of another.
  const merged = seed % 6 === 0 && count > 2 ? codes.at(-1) : undefined;
  // In some atlases the same was asked three times.
  const surveys = [
    ...(seed % 10 === 3 ? [{ id: 'eerst', year: year - 6, by: new Dice(seed) }] : []),
    ...(dice.chance(0.4) ? [{ id: 'eerder', year: year - dice.of([3, 3, 3, 0]), by: dice }] : []),
    { id: 'nu', year, by: dice },
  ].map(({ by, ...one }) =>
    inventSurvey(by, {
      ...one,
      codes:
        one.id === 'nu'
          ? codes.filter((code, at) => code !== merged && (at === 0 || !lone))
          : codes.filter((code, at) => at === 0 || code === merged || (!lone && by.chance(0.6))),
      names: nameOf,
      // In some atlases an answer has a source of its own.
      source: seed % 4 === 1 ? `${one.id}-antwoord` : one.id,
      sorted: seed % 9 !== 4,
    }),
  );
  const arranged = dice.chance(0.3);
  const silent = new Set(
    surveys
      .at(-1)
      ?.responses.flatMap(({ gemeentecode, status }) =>
        status === 'beantwoord' ? [] : [gemeentecode],
      ),
  );
  // In some atlases just the large ones answered.
  const sizeOf = (code: string): Row =>
    seed % 9 === 0 && seed % 11 !== 0
      ? { inwoners: String(silent.has(code) ? 9000 : 21_000 + dice.below(90_000)) }
      : {};
  return {
    seed,
    municipalities: [
      ...codes.map((code) =>
        municipality(code, {
          ...sizeOf(code),
          ...(code === merged
            ? { opgegaan_in: codes[0] ?? '', opgegaan_op: `${year - 1}-01-01` }
            : {}),
        }),
      ),
      ...Array.from({ length: dice.below(3) }, (_, at) => municipality(codeOf(800 + at))),
      ...(dice.chance(0.3)
        ? [municipality('GM1990', { ontstaan_op: `${year + 1}-01-01`, inwoners: '' })]
        : []),
    ],
    organisations,
    policy,
    areas: arranged
      ? [
          {
            gebied: 'streek',
            gebiedsnaam: 'De Streek',
            gemeentecode: codeOf(0),
            koppeling: 'genoemd',
            achtergrond: 'streek',
          },
        ]
      : [],
    arrangements: arranged
      ? [
          {
            gebied: 'streek',
            gemeentecode: codeOf(0),
            organisatie_id: 'andes',
            taak: 'begeleiding',
            van: dice.of(['2022-02-01', 'XXXX-01-01']),
            status: 'start',
            datum_afgeleid: 'nee',
            gezien: 'hele-pagina',
            gezien_op: '2026-11-01',
            bron: 'nu',
          },
        ]
      : [],
    surveys: seed % 5 === 0 ? surveys.toReversed() : surveys,
    topic: dice.of(topics),
  };
}
