import { municipalityByCode, survey } from '../../content/index.ts';
import { answerFields } from '../../survey/answer-fields.ts';
import { municipalityPath } from '../../text/addresses.ts';
import { formatNumber } from '../../text/format.ts';
import { responseIn } from '../../survey/atlas.ts';
import { fieldText } from '../../survey/field-values.ts';
import { isGiven, mapAnswer, type Answer } from '../../survey/gap.ts';
import { partnerCount, sizeClassOf } from '../../survey/indicators.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { entryOriginPath } from '../../survey/origin-path.ts';
import { wasAsked } from '../../survey/surveyed-among.ts';
import { statuses } from '../../survey/vocabulary.ts';
import { isShown } from '../shown-charts.ts';
import type { Link } from './link.ts';

/** What one of them answered to something, and where that comes from. */
interface Cell {
  answer: Answer<string>;
  origin: string;
  numeric: boolean;
}

/** Some municipalities to set beside one, and what they answered. */
export interface Surrounding {
  name: string;
  note: string;
  heads: { label: string; numeric: boolean }[];
  /** The municipality itself comes first; who gave no answer has one cell that says so. */
  rows: (Link & { own: boolean; cells: Cell[] })[];
}

type Entry = Parameters<typeof entryOriginPath>[0];

const compared = [
  {
    isShown: isShown('aanpak-kaart'),
    label: answerFields.aanpak.label,
    numeric: false,
    cell: (entry: Entry): Cell => ({
      answer: fieldText('aanpak', entry.municipality, entry.response),
      origin: entryOriginPath(entry, 'aanpak'),
      numeric: false,
    }),
  },
  {
    isShown: isShown('partners'),
    label: answerFields.partners.label,
    numeric: true,
    cell: (entry: Entry): Cell => ({
      answer: mapAnswer(partnerCount(entry.response), formatNumber),
      origin: entryOriginPath(entry, 'aantal_partners'),
      numeric: true,
    }),
  },
].filter((one) => one.isShown);

const statusCell = (entry: Entry): Cell => ({
  answer: { value: statuses[entry.response.status].label },
  origin: entryOriginPath(entry, 'status'),
  numeric: false,
});

const heads =
  compared.length > 0 ? compared : [{ label: answerFields.status.label, numeric: false }];

/** The neighbours of a municipality, and those of its size. */
export function surroundingsOf(record: Municipality): Surrounding[] {
  const { inhabitants } = record;
  const asked = wasAsked(responseIn(record, survey.id));
  return [
    {
      name: 'Buurgemeenten',
      note: 'Gemeenten die aan deze gemeente grenzen of grensden.',
      codes: record.neighbours,
    },
    {
      name: 'Even groot',
      note: isGiven(inhabitants)
        ? `Gemeenten die in een enquête antwoord gaven, met ongeveer evenveel inwoners: ${sizeClassOf(inhabitants.value).label}.`
        : '',
      codes: asked ? record.peers : [],
    },
  ]
    .filter(({ codes }) => codes.some((code) => municipalityByCode.has(code)))
    .map(({ name, note, codes }) => ({
      name,
      note,
      heads: heads.map(({ label, numeric }) => ({ label, numeric })),
      rows: [record.code, ...codes].flatMap((code) => rowOf(code, record.code)),
    }));
}

function rowOf(code: string, own: string): Surrounding['rows'] {
  const municipality = municipalityByCode.get(code);
  if (!municipality) return [];
  const entry = { municipality, response: responseIn(municipality, survey.id) };
  const told = entry.response.status === 'beantwoord' && compared.length > 0;
  return [
    {
      href: municipalityPath(municipality.slug),
      name: municipality.name,
      own: code === own,
      cells: told ? compared.map(({ cell }) => cell(entry)) : [statusCell(entry)],
    },
  ];
}
