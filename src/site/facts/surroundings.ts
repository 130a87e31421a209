import { municipalityByCode, survey } from '../../content/index.ts';
import { municipalityPath } from '../../text/addresses.ts';
import { formatNumber } from '../../text/format.ts';
import { responseIn } from '../../survey/atlas.ts';
import { fieldText } from '../../survey/field-values.ts';
import { isGiven, mapAnswer, type Answer } from '../../survey/gap.ts';
import { partnerCount, sizeClassOf } from '../../survey/indicators.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { entryOriginPath } from '../../survey/origin-path.ts';
import { statuses } from '../../survey/vocabulary.ts';
import type { Link } from './link.ts';

/** Some municipalities to set beside one, and what they answered. */
export interface Surrounding {
  name: string;
  note: string;
  rows: (Link & {
    status: string;
    approach: Answer<string>;
    approachOrigin: string;
    partners: Answer<string>;
    partnersOrigin: string;
  })[];
}

/** The neighbours of a municipality, and those of its size. */
export function surroundingsOf(record: Municipality): Surrounding[] {
  const { inhabitants } = record;
  const { status } = responseIn(record, survey.id);
  const asked = status === 'beantwoord' || status === 'niet-gereageerd';
  return [
    {
      name: 'Buurgemeenten',
      note: 'Gemeenten die aan deze gemeente grenzen of grensden.',
      rows: record.neighbours.flatMap(rowOf),
    },
    {
      name: 'Even groot',
      note: isGiven(inhabitants)
        ? `Gemeenten met een antwoord en ongeveer evenveel inwoners: ${sizeClassOf(inhabitants.value).label}.`
        : '',
      rows: asked ? record.peers.flatMap(rowOf) : [],
    },
  ].filter(({ rows }) => rows.length > 0);
}

function rowOf(code: string): Surrounding['rows'] {
  const found = municipalityByCode.get(code);
  if (!found) return [];
  const response = responseIn(found, survey.id);
  const entry = { municipality: found, response };
  return [
    {
      href: municipalityPath(found.slug),
      name: found.name,
      status: statuses[response.status].label,
      approach: fieldText('aanpak', found, response),
      approachOrigin: entryOriginPath(entry, 'aanpak'),
      partners: mapAnswer(partnerCount(response), formatNumber),
      partnersOrigin: entryOriginPath(entry, 'aantal_partners'),
    },
  ];
}
