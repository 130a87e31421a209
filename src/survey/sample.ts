import type { Arrangement, LocalAmount, Municipality, Response } from './municipality.ts';
import type { AtlasTables } from './tables.ts';

/** An answer for tests, which override only what they are about. */
export function sampleResponse(overrides: Partial<Response> = {}): Response {
  return {
    survey: 'proef-2016',
    year: 2016,
    source: 'proef',
    status: 'beantwoord',
    approach: { value: 'vluchtelingenwerk' },
    phase: { value: 'lopend' },
    themes: { value: ['taal'] },
    summary: { value: 'Een korte samenvatting.' },
    partners: [],
    projects: [],
    projectsGap: null,
    budgets: [],
    ...overrides,
  };
}

/** The response of a municipality that was asked and did not answer. */
export const silentResponse = (): Response =>
  sampleResponse({
    status: 'niet-gereageerd',
    approach: { gap: 'niet-gereageerd' },
    phase: { gap: 'niet-gereageerd' },
    themes: { gap: 'niet-gereageerd' },
    summary: { gap: 'niet-gereageerd' },
  });

/** An organisation that begins with a task, for tests, which override only what they are about. */
export const sampleArrangement = (overrides: Partial<Arrangement> = {}): Arrangement => ({
  area: 'proef',
  areaName: 'Proefgebied',
  link: 'genoemd',
  linkNote: '',
  background: 'proef',
  organisation: null,
  name: null,
  task: 'begeleiding',
  from: '2018-02-01',
  until: null,
  asOf: null,
  status: 'start',
  source: 'proef',
  seen: 'hele-pagina',
  seenOn: '2026-11-21',
  dateDerived: false,
  note: '',
  ...overrides,
});

/** A yearly subsidy, for tests, which override only what they are about. */
export const sampleAmount = (overrides: Partial<LocalAmount> = {}): LocalAmount => ({
  id: 'proef-bedrag',
  period: '2017',
  precision: 'precies',
  organisation: null,
  name: null,
  task: 'begeleiding',
  amount: 50_000,
  kind: 'toegekend',
  covers: 'subsidie',
  unit: 'per-jaar',
  heads: null,
  source: 'proef',
  seen: 'fragment',
  seenOn: '2026-11-21',
  dateDerived: false,
  note: 'Een bedrag.',
  ...overrides,
});

/** A municipality for tests, which override only what they are about. */
export function sampleMunicipality(overrides: Partial<Municipality> = {}): Municipality {
  return {
    code: 'GM0252',
    name: 'Heumen',
    slug: 'heumen',
    province: 'Gelderland',
    aliases: [],
    inhabitants: { value: 16_360 },
    tile: { column: 5, row: 7, label: 'Heu' },
    foundedOn: null,
    successor: null,
    predecessors: [],
    website: null,
    places: ['Malden'],
    neighbours: [],
    peers: [],
    housingTargets: [],
    housingTargetExemption: null,
    responses: [sampleResponse()],
    arrangements: [],
    amounts: [],
    housing: [],
    outcomes: [],
    reactions: [],
    ...overrides,
  };
}

/** Tables for tests, without a row. */
export const sampleTables: AtlasTables = {
  organisations: [],
  sources: [],
  policy: [],
  changes: [],
  surveys: [],
  questions: [],
  codings: [],
  places: [],
  postcodes: [],
  themeCues: [],
  formerMunicipalities: [],
  nationalMunicipalities: [],
  nationalPlaces: [],
  nationalPostcodes: [],
};
