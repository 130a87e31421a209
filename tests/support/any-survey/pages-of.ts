import { countSentence, orderSentence } from '../../../src/listing/list-sentence.ts';
import { partners } from '../../../src/dataset/recompute/telling-partners.ts';
import { gemeenten } from '../../../src/dataset/tables/gemeenten.ts';
import { ontbrekend } from '../../../src/dataset/tables/ontbrekend.ts';
import { partners as partnerTable } from '../../../src/dataset/tables/partners.ts';
import { organisaties } from '../../../src/dataset/tables/reference-tables.ts';
import { searchSourcesOf } from '../../../src/search/sources-of.ts';
import { whatItHolds } from '../../../src/search/what-it-holds.ts';
import { alikeTo } from '../../../src/sentences/alike.ts';
import { councilQuestions } from '../../../src/sentences/council-questions.ts';
import { namedElsewhere } from '../../../src/sentences/named-elsewhere.ts';
import { mergerSentence } from '../../../src/sentences/merger-sentences.ts';
import { nothingOfMoney, saidOfMoney } from '../../../src/sentences/money-on-page.ts';
import { noResponseSentence } from '../../../src/sentences/no-response.ts';
import {
  describeOrganisation,
  knownFrom,
  knownSince,
  mentionHeading,
  notKept,
} from '../../../src/sentences/organisation-sentences.ts';
import { placeKey } from '../../../src/sentences/place-key.ts';
import { robustnessOfApproach } from '../../../src/sentences/robustness-of-approach.ts';
import {
  countToWrite,
  describeList,
  jointSentence,
  nothingStandsOut,
  silenceCaution,
  silenceOf,
  whenAndWhere,
} from '../../../src/sentences/survey-sentences.ts';
import { describeTheme, themeHeading } from '../../../src/sentences/theme-mentions.ts';
import { answeredIn, responseIn, type Atlas } from '../../../src/survey/atlas.ts';
import { jointAnswers } from '../../../src/survey/joint-answers.ts';
import { keepsOrganisations } from '../../../src/survey/keeps-organisations.ts';
import { workOf } from '../../../src/survey/organisation-work.ts';
import { robustnessOf } from '../../../src/survey/robustness.ts';
import { isUnasked } from '../../../src/survey/is-unasked.ts';
import { themeCounts } from '../../../src/survey/theme-counts.ts';
import type { ReadAtlas } from './read-invented.ts';
import type { Said } from './sentences-of.ts';

const ofSurvey = (atlas: Atlas): Said[] => {
  const held = robustnessOf(atlas.codings.filter(({ field }) => field === 'aanpak'));
  const joint = jointAnswers(atlas.municipalities, atlas.survey.id).length;
  const groups = [
    { missing: false, rows: answeredIn(atlas) },
    { missing: true, rows: atlas.asked.filter(({ response }) => response.status !== 'beantwoord') },
  ];
  const list = { groups, total: atlas.asked.length };
  return [
    { place: 'page list', text: describeList(atlas) },
    { place: 'page when', text: whenAndWhere(atlas, 'Gelderland') },
    { place: 'page silence', text: silenceCaution(atlas) },
    { place: 'page unknown', text: silenceOf(atlas) },
    { place: 'page to write', text: countToWrite(atlas) },
    { place: 'page nothing', text: nothingStandsOut(atlas) },
    { place: 'page joint', text: jointSentence(joint) },
    ...(held && held.contested.length > 0
      ? [{ place: 'page robustness', text: robustnessOfApproach(held) }]
      : []),
    { place: 'page list count', text: countSentence(list) },
    {
      place: 'page list order',
      text: orderSentence({ ...list, by: 'naam', numeric: false, direction: 'op' }),
    },
    ...(isUnasked(atlas, 'themas') ? [] : themeCounts(atlas)).flatMap(({ theme, entries }) => [
      { place: `page theme ${theme} heading`, text: themeHeading(entries.length) },
      {
        place: `page theme ${theme} description`,
        text: describeTheme(theme, entries.length, atlas.survey.year),
      },
    ]),
  ];
};

const ofOrganisations = (atlas: Atlas): Said[] => {
  const isAnswered = answeredIn(atlas).length > 0;
  const isKept = keepsOrganisations(atlas);
  return atlas.organisations.flatMap((one) => {
    const { entries, arrangements } = workOf(one, atlas);
    const known = entries.filter(({ municipality }) =>
      arrangements.some(({ municipalities }) => municipalities.includes(municipality)),
    ).length;
    const { year } = atlas.survey;
    const mentions = {
      ...{ count: entries.length, year, isAnswered, isKept, inOthers: false },
      isElsewhere: arrangements.length > 0,
    };
    const told = [
      ['organisation', describeOrganisation(one, mentions)],
      ['page organisation heading', mentionHeading(one, mentions)],
      ...(isKept ? [] : [['page organisation not kept', notKept(atlas.survey)]]),
      ...(entries.length === 0
        ? [['page organisation known', knownFrom(one, arrangements.length)]]
        : [['page organisation since', knownSince(one, { named: entries.length, known, year })]]),
    ];
    return told.map(([place = '', text = '']) => ({ place, text, about: [one.id] }));
  });
};

const ofMunicipality = (atlas: Atlas, one: Atlas['municipalities'][number]): Said[] => {
  const response = responseIn(one, atlas.survey.id);
  const { status } = response;
  const alike = alikeTo(atlas, one.code);
  const questions = councilQuestions({
    ...{ record: one, response, name: one.name, work: [], since: null, people: atlas.topic.people },
  });
  const { opening, closing } = mergerSentence(one.name, ['2022-01-01']);
  const told = [
    ...(status === 'beantwoord'
      ? [
          ...response.budgets.map((budget) => [
            'money',
            saidOfMoney(one.name, budget, response.year, ''),
          ]),
          ...(response.budgets.length === 0
            ? [['no money', nothingOfMoney(one.name, response, '')]]
            : []),
          ...questions.map((text) => ['to ask', text]),
          ...Object.entries(namedElsewhere(one, atlas)).map(([id, text]) => [
            'elsewhere',
            text,
            id,
          ]),
        ]
      : [['no response', noResponseSentence(one, status, atlas)]]),
    ...(alike
      ? [
          ['alike', alike.sentence],
          [
            'key',
            placeKey(atlas, alike, status !== 'beantwoord')
              .map(({ likeness, label, count }) => `${likeness} ${label}: ${count}`)
              .join(', '),
          ],
        ]
      : []),
    ['merger', `${opening} Vroeger ${closing}`],
  ];
  return told.map(([place = '', text = '', thing = '']) => ({
    place: `page municipality ${place}`,
    text,
    about: [one.code, thing],
  }));
};

/** Rows as somebody reads them from a file. */
const textsOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)])),
  );

/** What pages say that is no chart, list or sentence to copy. */
export function pagesOf({ atlas, surveys, publication }: ReadAtlas): Said[] {
  const missing = ontbrekend.rows(publication);
  return [
    ...missing.flatMap(({ enquete, tabel, kolom, vraag, aantal, gegeven, niet_genoemd }) =>
      vraag !== 'niet-van-toepassing'
        ? [
            {
              place: `page missing ${enquete} ${vraag}`,
              text: [aantal, gegeven, niet_genoemd].join(' '),
            },
          ]
        : tabel === 'gemeenten'
          ? [{ place: `page given ${enquete} ${kolom}`, text: [aantal, gegeven].join(' ') }]
          : [],
    ),
    ...surveys.flatMap(({ id }) =>
      ['projecten', 'budgetten'].map((table) => ({
        place: `page rows ${id} ${table}`,
        text: String(
          missing.find(({ enquete, tabel }) => enquete === id && tabel === table)?.aantal ?? 0,
        ),
      })),
    ),
    {
      place: 'page recounted',
      text: partners(
        textsOf(partnerTable.rows(publication)),
        textsOf(organisaties.rows(publication)),
        {
          gemeenten: textsOf(gemeenten.rows(publication)),
          enquete: atlas.survey.id,
        },
      )
        .map(({ naam, aantal }) => `${naam}: ${aantal}`)
        .join(', '),
    },
    ...ofSurvey(atlas),
    ...ofOrganisations(atlas),
    ...[...atlas.municipalities.slice(0, 12), ...atlas.municipalities.slice(-2)].flatMap((one) =>
      ofMunicipality(atlas, one),
    ),
    {
      place: 'page search themes',
      text: searchSourcesOf({ ...publication, survey: atlas.survey.id, pages: [] })
        .themes.map(({ name }) => name)
        .join(', '),
    },
    {
      place: 'page holds',
      text: whatItHolds(atlas.municipalities, { ...atlas, surveys }),
    },
  ];
}
