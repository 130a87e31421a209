import { atlasFor, type Atlas } from '../survey/atlas.ts';
import type { Budget, Partner } from '../survey/municipality.ts';
import {
  sampleArrangement,
  sampleMunicipality,
  sampleResponse,
  silentResponse,
} from '../survey/sample.ts';
import type { Organisation, PolicyFact, Survey } from '../survey/tables.ts';

/** An invented survey for tests. */
export const sampleSurvey: Survey = {
  id: 'proef-2016',
  title: 'Proefenquête',
  publisher: 'De Proefkrant',
  year: 2016,
  source: 'proef',
  question: 'Wat doet uw gemeente?',
  questionNote: '',
  asked: { province: 'Gelderland', on: '2016-01-01' },
  inhabitants: { on: '2016-01-01', source: 'cbs-inwoners-2016' },
  askedLabel: 'vier gemeenten',
};

const organisation = (id: string, name: string, parent: string | null): Organisation => ({
  id,
  name,
  kind: 'vluchtelingenwerk',
  parent,
  named: true,
});

const partner = (id: string, name: string): Partner => ({
  organisation: id,
  name,
  kind: 'vluchtelingenwerk',
  named: true,
});

const national: Budget = {
  amount: { value: 2370 },
  previousAmount: 1000,
  unit: 'per-vergunninghouder',
  year: 2016,
  kind: 'gerapporteerd',
  covers: 'rijksbijdrage-begeleiding',
  note: '',
};

const fact = (
  id: string,
  date: string | null,
  value: string,
  shown: Partial<PolicyFact> = {},
): PolicyFact => ({
  id,
  date,
  until: null,
  topic: 'proef',
  fact: 'Een feit.',
  value,
  unit: 'EUR',
  addresses: [],
  check: 'gecontroleerd',
  note: '',
  onTimeline: '',
  yardstick: null,
  ...shown,
});

const yardstick = (label: string) => ({
  yardstick: { label, covers: `Geld voor ${label}.`, from: 2016, until: 2017 },
});

/** Four invented municipalities: three approaches, one silence, one amount, one arrangement. */
export const sampleAtlas: Atlas = atlasFor(
  sampleSurvey,
  [
    sampleMunicipality({
      code: 'GM0197',
      name: 'Aalten',
      slug: 'aalten',
      tile: { column: 1, row: 0, label: 'Aal' },
      responses: [silentResponse()],
    }),
    sampleMunicipality({
      tile: { column: 0, row: 0, label: 'Heu' },
      responses: [
        sampleResponse({
          themes: { value: ['taal', 'ontmoeting'] },
          partners: [
            partner('vw', 'VluchtelingenWerk'),
            partner('vw-oost', 'VluchtelingenWerk Oost'),
          ],
        }),
      ],
    }),
    sampleMunicipality({
      code: 'GM0733',
      name: 'Lingewaal',
      slug: 'lingewaal',
      tile: { column: 0, row: 1, label: 'Lwl' },
      responses: [
        sampleResponse({
          approach: { value: 'netwerk' },
          budgets: [national],
          partners: [partner('vw-oost', 'VluchtelingenWerk Oost')],
        }),
      ],
      arrangements: [sampleArrangement({ organisation: 'vw', name: 'VluchtelingenWerk' })],
    }),
    sampleMunicipality({
      code: 'GM0285',
      name: 'Voorst',
      slug: 'voorst',
      tile: { column: 1, row: 1, label: 'Voo' },
      responses: [
        sampleResponse({ approach: { gap: 'onduidelijk' }, themes: { gap: 'niet-genoemd' } }),
      ],
    }),
  ],
  {
    organisations: [
      organisation('vw', 'VluchtelingenWerk', null),
      organisation('vw-oost', 'VluchtelingenWerk Oost', 'vw'),
    ],
    policy: [
      fact('oud-bedrag', null, '1000', yardstick('begeleiding tot 2016')),
      fact('nieuw-bedrag', '2016-04-28', '2370', yardstick('begeleiding in 2016')),
      fact('ander-bedrag', '2016-09', '4430', {
        ...yardstick('participatie'),
        onTimeline: 'Het Rijk noemt € 4.430 voor participatie en integratie',
      }),
      fact('nieuwe-wet', '2022-01-01', '', {
        onTimeline: 'Wet inburgering 2021: gemeenten krijgen de leiding',
      }),
    ],
  },
);
