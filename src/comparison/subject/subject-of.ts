import type { Fact, FieldId } from '../fields.ts';
import type { Cell, Item, Subject } from '../subject.ts';
import { themePath } from '../../text/addresses.ts';
import { responseIn } from '../../survey/atlas.ts';
import { gapsOf } from '../../survey/answer-fields.ts';
import { fieldValues } from '../../survey/field-values.ts';
import { isGiven } from '../../survey/gap.ts';
import type { Municipality } from '../../survey/municipality.ts';
import type { Survey } from '../../survey/tables.ts';
import { silentIn } from '../../survey/waves.ts';
import { dayOfCount } from '../../survey/day-of-count.ts';
import { capitalise } from '../../text/format.ts';
import { answerCell } from './answer-cell.ts';
import { questionCells } from './question-cells.ts';
import { laterItems } from './later-items.ts';
import { listAnswer } from '../../survey/list-answer.ts';
import { moneyItems } from './money-items.ts';
import { partnerItem } from './partner-item.ts';
import { projectAnswer } from './project-answer.ts';
import type { SubjectLookups } from './subject-lookups.ts';

/** A municipality as the comparison takes it, from its record. */
export function subjectOf(record: Municipality, survey: Survey, lookups: SubjectLookups): Subject {
  const response = responseIn(record, survey.id);
  const { slug, name, tile } = record;
  const where = response.status === 'niet-gereageerd' ? silentIn(record, survey) : undefined;
  const slugsOf = (codes: readonly string[]) => codes.flatMap((code) => lookups.slugOf(code) ?? []);
  return {
    slug,
    name,
    tile: tile ? [tile.column, tile.row] : null,
    status: response.status,
    ...(where !== undefined && { where }),
    approach: isGiven(response.approach) ? response.approach.value : null,
    phase: isGiven(response.phase) ? response.phase.value : null,
    cells: {
      ...(response.status === 'beantwoord' && {
        ...answerCells(record, survey, lookups),
        ...questionCells(response, lookups),
      }),
      status: fieldCell('status', record, survey),
      inwoners: fieldCell('inwoners', record, survey, () => countedIn(survey)),
      later: laterCell(record, lookups, survey.asked.on),
    },
    peers: slugsOf(record.peers),
    neighbours: slugsOf(record.neighbours),
    formerParts: slugsOf(record.predecessors.map(({ code }) => code)),
  };
}

/** When inhabitants were counted, where that was in another year than the survey. */
function countedIn(survey: Survey): Pick<Item, 'note'> {
  const day = dayOfCount(survey);
  return day === '' ? {} : { note: `${capitalise(day.trim())}.` };
}

function fieldCell(
  field: Exclude<FieldId, 'later'>,
  record: Municipality,
  survey: Survey,
  more: (id: string) => Pick<Item, 'href' | 'family' | 'note'> = () => ({}),
): Cell {
  const response = responseIn(record, survey.id);
  return answerCell(
    fieldValues[field](record, response),
    ({ items }) => items.map(({ id, text }) => ({ key: id, text, ...more(id) })),
    field === 'inwoners' ? survey.inhabitants.source : response.source,
    gapsOf(field),
  );
}

function answerCells(
  record: Municipality,
  survey: Survey,
  { organisationOf }: SubjectLookups,
): Record<Exclude<FieldId, Fact>, Cell> {
  const response = responseIn(record, survey.id);
  const { source } = response;
  const partner = (id: string) => partnerItem(id, organisationOf);
  return {
    aanpak: fieldCell('aanpak', record, survey),
    fase: fieldCell('fase', record, survey),
    themas: fieldCell('themas', record, survey, (id) => ({ href: themePath(id) })),
    partners: fieldCell('partners', record, survey, partner),
    groepen: fieldCell('groepen', record, survey, partner),
    projecten: answerCell(projectAnswer(response), (items) => items, source),
    geld: answerCell(listAnswer(response, response.budgets, 'budget'), moneyItems, source),
  };
}

function laterCell(record: Municipality, lookups: SubjectLookups, since: string): Cell {
  const { items, sources } = laterItems(record, lookups, since);
  return items.length > 0
    ? { items, sources }
    : { gap: 'niet-genoemd', text: 'geen verandering in onze bronnen', sources: ['cbs-gemeenten'] };
}
