import { ascending } from 'd3';
import { atlas, atlasOfSurvey, otherSurveys, sourceById } from '../../content/index.ts';
import type { Mentions } from '../../sentences/organisation-sentences.ts';
import { answeredIn, type Entry } from '../../survey/atlas.ts';
import { keepsOrganisations } from '../../survey/keeps-organisations.ts';
import { arrangementDated, type DatedFact } from '../../survey/later-facts.ts';
import { workOf, type OrganisationWork } from '../../survey/organisation-work.ts';
import type { Organisation } from '../../survey/tables.ts';

/** What another source than the survey says of an organisation, and of which day that is. */
export type LaterWork = OrganisationWork['arrangements'][number] & DatedFact;

/** Who named an organisation in another survey than the one in front. */
interface OtherWork {
  year: number;
  source: string;
  entries: Entry[];
}

/** Everything that the page of one organisation shows besides what each page shows. */
export interface PartnerProps extends Omit<OrganisationWork, 'arrangements'> {
  organisation: Organisation;
  mentions: Mentions;
  others: OtherWork[];
  /** The earliest first; those without a day last. */
  later: LaterWork[];
}

/** What the page of one organisation shows, from the whole atlas. */
export function partnerProps(organisation: Organisation): PartnerProps {
  const { arrangements, ...work } = workOf(organisation, atlas);
  const others = otherSurveys
    .map(({ id, year, source }) => {
      const { entries } = workOf(organisation, atlasOfSurvey(id));
      return { year, source, entries };
    })
    .filter(({ entries }) => entries.length > 0);
  return {
    organisation,
    ...work,
    mentions: {
      count: work.entries.length,
      year: atlas.survey.year,
      isAnswered: answeredIn(atlas).length > 0,
      isKept: keepsOrganisations(atlas),
      inOthers: others.length > 0,
      isElsewhere: arrangements.length + others.length > 0,
    },
    others,
    later: arrangements
      .map((one) => ({ ...one, ...arrangementDated(one.arrangement, sourceById) }))
      .toSorted((a, b) => ascending(a.day ?? '9999', b.day ?? '9999')),
  };
}
