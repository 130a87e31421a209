import type { Cell, Item, Subject } from '../subject.ts';
import { partnerPath, themePath } from '../../text/addresses.ts';
import { responseIn } from '../../survey/atlas.ts';
import { formatNumber } from '../../text/format.ts';
import { isGiven } from '../../survey/gap.ts';
import type { Municipality, Partner, Response } from '../../survey/municipality.ts';
import type { Survey } from '../../survey/tables.ts';
import { approaches, phases, statuses, themes, type Term } from '../../survey/vocabulary.ts';
import { answerCell } from './answer-cell.ts';
import { laterItems } from './later-items.ts';
import { listAnswer } from './list-answer.ts';
import { moneyItems } from './money-items.ts';
import { projectAnswer } from './project-answer.ts';
import type { SubjectLookups } from './subject-lookups.ts';

/** A municipality as the comparison takes it, from its record. */
export function subjectOf(record: Municipality, survey: Survey, lookups: SubjectLookups): Subject {
  const response = responseIn(record, survey.id);
  const { slug, name, tile } = record;
  const slugsOf = (codes: readonly string[]) => codes.flatMap((code) => lookups.slugOf(code) ?? []);
  return {
    slug,
    name,
    tile: tile ? [tile.column, tile.row] : null,
    status: response.status,
    approach: isGiven(response.approach) ? response.approach.value : null,
    phase: isGiven(response.phase) ? response.phase.value : null,
    cells: {
      ...answerCells(response, lookups),
      inwoners: answerCell(
        record.inhabitants,
        (count) => [{ key: String(count), text: formatNumber(count) }],
        survey.inhabitants.source,
      ),
      later: laterCell(record, survey, lookups),
    },
    peers: slugsOf(record.peers),
    neighbours: slugsOf(record.neighbours),
    formerParts: slugsOf(record.predecessors.map(({ code }) => code)),
  };
}

function answerCells(
  response: Response,
  { familyOf }: SubjectLookups,
): Omit<Subject['cells'], 'inwoners' | 'later'> {
  const { source, status, approach, phase, partners, budgets } = response;
  const partnerCell = (named: boolean): Cell =>
    answerCell(
      listAnswer(
        response,
        partners.filter((partner) => partner.named === named),
      ),
      (found) => found.map((partner) => partnerItem(partner, familyOf(partner.organisation))),
      source,
    );
  return {
    antwoord: { items: [{ key: status, text: statuses[status].label }], sources: [source] },
    aanpak: answerCell(approach, (word) => [termItem(approaches, word)], source),
    fase: answerCell(phase, (word) => [termItem(phases, word)], source),
    themas: answerCell(
      response.themes,
      (words) => words.map((word) => ({ ...termItem(themes, word), href: themePath(word) })),
      source,
    ),
    partners: partnerCell(true),
    groepen: partnerCell(false),
    projecten: answerCell(projectAnswer(response), (items) => items, source),
    geld: answerCell(listAnswer(response, budgets), moneyItems, source),
  };
}

const termItem = <Word extends string>(terms: Record<Word, Term>, word: Word): Item => ({
  key: word,
  text: terms[word].label,
});

const partnerItem = ({ organisation, name, named }: Partner, family: string | undefined): Item => ({
  key: organisation,
  text: named ? name : name.toLowerCase(),
  href: partnerPath(organisation),
  ...(family === undefined ? {} : { family }),
});

function laterCell(...[record, survey, lookups]: Parameters<typeof subjectOf>): Cell {
  const { items, sources } = laterItems(record, survey, lookups);
  return items.length > 0
    ? { items, sources }
    : { gap: 'niet-genoemd', text: 'geen verandering in onze bronnen', sources: ['cbs-gemeenten'] };
}
