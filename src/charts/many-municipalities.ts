import { atlasFor, type Atlas } from '../survey/atlas.ts';
import type { Municipality } from '../survey/municipality.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import type { Organisation } from '../survey/tables.ts';
import { approachIds, themeIds } from '../survey/vocabulary.ts';
import { sampleAtlas, sampleSurvey } from './sample-atlas.ts';

const organisations: Organisation[] = Array.from({ length: 30 }, (_, index) => ({
  id: `organisatie-${index}`,
  name: `Organisatie met een lange naam ${index}`,
  kind: 'overig',
  parent: null,
  named: true,
}));

/** The nth of many invented municipalities: every fifth is silent, some name an amount. */
function municipality(index: number): Municipality {
  const partner = organisations[(index * index) % organisations.length];
  const answered = sampleResponse({
    approach: { value: approachIds[index % approachIds.length] ?? 'netwerk' },
    themes: {
      value: themeIds
        .filter((_, theme) => (index * (theme + 3)) % 4 === 0)
        .slice(0, 6)
        .concat(index % 4 === 0 ? [] : ['taal']),
    },
    partners: partner
      ? [{ organisation: partner.id, name: partner.name, kind: partner.kind, named: true }]
      : [],
    budgets:
      index % 7 === 1
        ? [
            {
              amount: { value: 1000 + ((index * 137) % 3500) },
              previousAmount: null,
              unit: 'per-vergunninghouder',
              year: 2016,
              kind: 'gerapporteerd',
              covers: 'eigen-begroting',
              note: '',
            },
          ]
        : [],
  });
  return sampleMunicipality({
    code: `GM${String(index).padStart(4, '0')}`,
    name: `Gemeente ${index}`,
    slug: `gemeente-${index}`,
    inhabitants: { value: 1000 + index * 400 },
    tile: { column: index % 19, row: Math.floor(index / 19), label: String(index) },
    responses: [index % 5 === 0 ? silentResponse() : answered],
  });
}

/** An invented survey of the size of the whole country, for tests and timings. */
export const manyMunicipalities = (count = 342): Atlas =>
  atlasFor(
    sampleSurvey,
    Array.from({ length: count }, (_, index) => municipality(index)),
    { organisations, policy: sampleAtlas.policy },
  );
