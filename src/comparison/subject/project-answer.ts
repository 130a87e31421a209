import type { Item } from '../subject.ts';
import { saysNone } from '../../survey/field-values.ts';
import { mapAnswer, type Answer } from '../../survey/gap.ts';
import { projectCount } from '../../survey/indicators.ts';
import type { Project, Response } from '../../survey/municipality.ts';
import { projectState } from '../../survey/project-state.ts';

const none: Item = { key: 'geen', text: saysNone };

/** The projects of an answer; none only where the answer itself says so. */
export const projectAnswer = (response: Response): Answer<Item[]> =>
  mapAnswer(projectCount(response), (count) =>
    count === 0 ? [none] : response.projects.map(itemOf),
  );

const itemOf = (project: Project): Item => ({
  key: project.name.toLowerCase(),
  text: `${project.name} (${projectState(project)})`,
});
