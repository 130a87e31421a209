import { municipalityByCode, survey } from '../../content/index.ts';
import { municipalityPath } from '../../text/addresses.ts';
import { answerRow, type AnswerRow } from '../../survey/answer-row.ts';
import { responseIn } from '../../survey/atlas.ts';
import { isGiven } from '../../survey/gap.ts';
import { sizeClassOf } from '../../survey/indicators.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { entryOriginPath } from '../../survey/origin-path.ts';
import type { Link } from './link.ts';

/** Some municipalities to set beside one, and what they answered. */
export interface Surrounding {
  name: string;
  note: string;
  rows: (Link &
    Pick<AnswerRow, 'approach' | 'partners'> & {
      approachOrigin: string;
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
      name: 'Buren',
      note: `Gemeenten die in ${survey.year} grensden aan deze gemeente.`,
      rows: record.neighbours.flatMap(rowOf),
    },
    {
      name: 'Even groot',
      note: isGiven(inhabitants)
        ? `Gemeenten met ${sizeClassOf(inhabitants.value).label} en een antwoord, het dichtst bij in inwoners.`
        : '',
      rows: asked ? record.peers.flatMap(rowOf) : [],
    },
  ].filter(({ rows }) => rows.length > 0);
}

function rowOf(code: string): Surrounding['rows'] {
  const found = municipalityByCode.get(code);
  if (!found) return [];
  const { approach, partners } = answerRow(found, survey.id);
  const entry = { municipality: found, response: responseIn(found, survey.id) };
  return [
    {
      href: municipalityPath(found.slug),
      name: found.name,
      approach,
      approachOrigin: entryOriginPath(entry, 'aanpak'),
      partners,
      partnersOrigin: entryOriginPath(entry, 'aantal_partners'),
    },
  ];
}
