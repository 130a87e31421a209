import { descending, group } from 'd3';
import { amountWords, housingWords, outcomeWords } from './fact-words.ts';
import { isAnnounced, laterFactsOf, type LaterFact, type Sources } from './later-facts.ts';
import type { Municipality } from './municipality.ts';
import type { Survey } from './tables.ts';
import { unnamedParty, type ArrangementStatus } from './vocabulary.ts';
import { capitalise, formatList } from '../text/format.ts';

/** Something that another source than a survey tells, in one line. */
interface LatestFact {
  day: string;
  when: string;
  /** The municipality, or the area where it is told of more than one. */
  where: string;
  /** Of the municipality whose page tells it. */
  slug: string;
  text: string;
}

/** More than this from one place would crowd out the others. */
const mostOfOne = 1;

/** What an organisation, or several, did with a task, as a sentence without its capital and stop. */
const deeds: Record<ArrangementStatus, (who: string, many: boolean, task: string) => string> = {
  start: (who, many, task) => `${who} ${many ? 'begonnen' : 'begon'} met ${task}`,
  einde: (who, many, task) => `${who} ${many ? 'stopten' : 'stopte'} met ${task}`,
  voortgezet: (who, many, task) => `${who} ${many ? 'zorgden' : 'zorgde'} al voor ${task}`,
  werkzaam: (who, many, task) => `${who} ${many ? 'zorgden' : 'zorgde'} voor ${task}`,
  voornemen: (who, _, task) => `plan: ${task} door ${who}`,
  gezocht: (who, _, task) => `gezocht: ${who} voor ${task}`,
  afgevallen: (who, many, task) => `${who} ${many ? 'kregen' : 'kreeg'} de opdracht niet: ${task}`,
  'niet-ingeschreven': (who, many, task) =>
    `${who} ${many ? 'schreven' : 'schreef'} niet in op ${task}`,
  overdracht: (who, many, task) => `${who} ${many ? 'droegen' : 'droeg'} werk over: ${task}`,
};

/** The same, of a day that was still to come: whether it went so, it cannot say. */
const plans: typeof deeds = {
  ...deeds,
  start: (who, many, task) => `${who} ${many ? 'zouden' : 'zou'} beginnen met ${task}`,
  einde: (who, many, task) => `${who} ${many ? 'zouden' : 'zou'} stoppen met ${task}`,
  voortgezet: (who, many, task) => `${who} ${many ? 'zouden' : 'zou'} doorgaan met ${task}`,
  werkzaam: (who, many, task) => `${who} ${many ? 'zouden' : 'zou'} zorgen voor ${task}`,
  gezocht: (who, _, task) => `${who} zou beginnen met ${task}`,
  overdracht: (who, many, task) => `${who} ${many ? 'zouden' : 'zou'} werk overdragen: ${task}`,
};

function textOf(fact: LaterFact): string {
  if (fact.kind === 'bedrag') return amountWords(fact.fact)[0] ?? '';
  if (fact.kind === 'huisvesting') return housingWords(fact.fact);
  if (fact.kind === 'uitkomst') return outcomeWords(fact.fact);
  const names = fact.organisations.map(({ name }) => name);
  const who = names.length > 0 ? formatList(names) : unnamedParty(fact.status);
  const said = isAnnounced(fact) ? plans : deeds;
  return `${capitalise(said[fact.status](who, names.length > 1, fact.task))}.`;
}

/** The newest facts of an atlas by the day they are about; what has no year is not among them. */
export function latestFacts(
  municipalities: readonly Municipality[],
  sources: Sources,
  most: number,
): LatestFact[] {
  const told = municipalities.flatMap((municipality) =>
    laterFactsOf(municipality, sources).flatMap((fact) =>
      fact.day === null || fact.dayNote === 'toen verscheen de bron'
        ? []
        : [{ municipality, fact, day: fact.day, text: textOf(fact) }],
    ),
  );
  const same = group(told, ({ day, text, fact }) => [day, text, fact.told.source].join('\n'));
  const seen = new Map<string, number>();
  return [...same.values()]
    .toSorted(([a], [b]) => descending(a?.day ?? '', b?.day ?? ''))
    .flatMap(([first, ...others]): LatestFact[] => {
      if (!first) return [];
      const { municipality, fact, day, text } = first;
      const where =
        others.length > 0 && fact.kind === 'samenwerking' ? fact.area : municipality.name;
      const before = seen.get(where) ?? 0;
      seen.set(where, before + 1);
      return before < mostOfOne
        ? [{ day, when: fact.when, where, slug: municipality.slug, text }]
        : [];
    })
    .slice(0, most);
}

/** What these facts are called, the newest first: where a survey is of a later year, they are not the last that is known. */
export const headingOf = (
  [newest]: readonly Pick<LatestFact, 'day'>[],
  surveys: readonly Pick<Survey, 'year'>[],
): string =>
  surveys.some(({ year }) => String(year) > (newest?.day ?? ''))
    ? 'Het laatste uit andere bronnen'
    : 'Het laatste dat wij weten';
