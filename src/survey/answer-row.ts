import { responseIn } from './atlas.ts';
import { formatNumber } from '../text/format.ts';
import { mapAnswer, type Answer } from './gap.ts';
import { partnerCount, projectCount } from './indicators.ts';
import type { Municipality } from './municipality.ts';
import { approaches, phases, statuses, themes } from './vocabulary.ts';

/** One municipality’s answer as the texts of a table row, a gap as its own word. */
export interface AnswerRow {
  status: string;
  approach: Answer<string>;
  phase: Answer<string>;
  themes: Answer<string>;
  partners: Answer<string>;
  projects: Answer<string>;
}

/** The row of a municipality in one survey. */
export function answerRow(municipality: Municipality, survey: string): AnswerRow {
  const response = responseIn(municipality, survey);
  return {
    status: statuses[response.status].label,
    approach: mapAnswer(response.approach, (word) => approaches[word].label),
    phase: mapAnswer(response.phase, (word) => phases[word].label),
    themes: mapAnswer(response.themes, (words) =>
      words.map((word) => themes[word].label).join(', '),
    ),
    partners: mapAnswer(partnerCount(response), formatNumber),
    projects: mapAnswer(projectCount(response), formatNumber),
  };
}
