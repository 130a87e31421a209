import type { Item } from '../subject.ts';
import { saysNone } from '../../survey/field-values.ts';
import { formatDate } from '../../text/format-date.ts';
import { isGiven, mapAnswer, type Answer } from '../../survey/gap.ts';
import { projectCount } from '../../survey/indicators.ts';
import type { Project, Response } from '../../survey/municipality.ts';
import { projectStatuses } from '../../survey/vocabulary.ts';

const none: Item = { key: 'geen', text: saysNone };

/** The projects of an answer; none only where the answer itself says so. */
export const projectAnswer = (response: Response): Answer<Item[]> =>
  mapAnswer(projectCount(response), (count) =>
    count === 0 ? [none] : response.projects.map(itemOf),
  );

function itemOf({ name, status, start }: Project): Item {
  const since = isGiven(start) ? `, start: ${formatDate(start.value)}` : '';
  return { key: name.toLowerCase(), text: `${name} (${projectStatuses[status].label}${since})` };
}
