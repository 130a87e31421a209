import { atlasFor } from '../survey/atlas.ts';
import type { Municipality } from '../survey/municipality.ts';
import type { AtlasTables } from '../survey/tables.ts';
import { formatCount, formatList } from '../text/format.ts';

/** Whom the surveys asked, where and when: `54 gemeenten in Gelderland, 2016`. */
export const whatItHolds = (
  municipalities: readonly Municipality[],
  tables: Pick<AtlasTables, 'surveys' | 'organisations' | 'policy'>,
): string =>
  formatList(
    tables.surveys.map((survey) => {
      const { asked } = atlasFor(survey, municipalities, tables);
      const where = survey.asked.province ?? 'Nederland';
      return `${formatCount(asked.length, 'gemeente', 'gemeenten')} in ${where}, ${survey.year}`;
    }),
  );
