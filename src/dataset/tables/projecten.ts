import { answerFields } from '../../survey/answer-fields.ts';
import { valueOrGap } from '../../survey/gap.ts';
import { projectStatuses, themes, yesNo } from '../../survey/vocabulary.ts';
import { answersOf, whose } from './answers.ts';
import * as column from './columns.ts';
import { inAnswer, namedOr, withOrigin } from './origins.ts';
import { publishedTable } from './table.ts';

export const projecten = publishedTable({
  title: answerFields.projecten.label,
  description: 'Eén rij per project, plan of traject dat een gemeente in haar antwoord noemt.',
  key: ['project_id'],
  columns: {
    project_id: column.atlasText('Id van het project.', 'Id of the project.'),
    ...column.ofWhom,
    project: withOrigin(
      column.text(
        'Naam van het project, of een korte omschrijving.',
        'Name of the project, or a short description.',
      ),
      inAnswer(namedOr('samengevat')),
    ),
    thema: column.orGap(column.text('Belangrijkste thema.', 'Main theme.', 'enquête', themes)),
    status: column.orGap(
      column.text(
        'Of het liep, gepland was of voorbij was.',
        'Whether it ran, was planned or was over.',
        'enquête',
        projectStatuses,
      ),
    ),
    start: column.orGap(column.date('Begin, voor zover genoemd.', 'Start, as far as stated.')),
    met_naam: column.text(
      'Of het project een eigennaam heeft.',
      'Whether the project has a proper name.',
      'enquête',
      yesNo,
    ),
    bron: column.sourceId,
  },
  rows: (publication) =>
    answersOf(publication).flatMap(({ municipality, response }) =>
      response.projects.map((project) => ({
        project_id: project.id,
        ...whose(municipality),
        project: project.name,
        thema: valueOrGap(project.theme),
        status: valueOrGap(project.status),
        start: valueOrGap(project.start),
        met_naam: project.named ? 'ja' : 'nee',
        bron: response.source,
      })),
    ),
});
