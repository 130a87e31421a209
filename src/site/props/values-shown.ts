import { amountOrigins, cellOrigin, questionOrigin, type CellOrigin } from '../cell-origins.ts';
import { questionsIn } from '../questions.ts';
import { shell } from '../shell.ts';
import { formatDate } from '../../text/format-date.ts';
import { sourceById, survey, surveys } from '../../content/index.ts';
import type { Municipality, Response } from '../../survey/municipality.ts';
import { amountOriginId, originId, sourceOriginId } from '../../survey/origin-path.ts';
import { waveName } from '../../survey/wave-name.ts';
import { wholeLabel } from '../../survey/whole-label.ts';
import { wavesOf } from '../../survey/waves.ts';
import { columnsShown, questionColumn } from '../../survey/answer-fields.ts';
import { budgetUnits, originKinds } from '../../survey/vocabulary.ts';

/** What stands on the page of a municipality, with where it comes from. */
export interface ShownValue {
  /** The id of its row in the list of origins. */
  id: string;
  what: string;
  /** The value itself, where the line is about one. */
  value?: string;
  source: string;
  place: string;
  kind: string;
  calculation: string;
}

const labelled = ({ kind, value, ...origin }: CellOrigin) => ({
  ...origin,
  value: value || originKinds['geen-waarde'].label,
  kind: originKinds[kind].label,
});

function answerRows(code: string, { survey: id, source, status, unasked }: Response): ShownValue[] {
  const asked = surveys.find((one) => one.id === id);
  const wave = asked && surveys.length > 1 ? ` (${waveName(asked, surveys)})` : '';
  const amounts = amountOrigins(code, source).map(({ unit, ...origin }, at) => ({
    ...labelled(origin),
    id: amountOriginId(id, at + 1),
    what: `Bedrag, ${budgetUnits[unit as keyof typeof budgetUnits].label}${wave}`,
  }));
  const answered = status === 'beantwoord';
  const fields = columnsShown(answered, unasked).flatMap(({ column, label }) => [
    {
      ...labelled(cellOrigin(code, id, column)),
      id: originId(id, column),
      what: label + wave,
    },
    ...(column === 'budget_per_vergunninghouder_eur' ? amounts : []),
  ]);
  const questions = (answered ? questionsIn(id) : []).map((question) => ({
    ...labelled(questionOrigin(code, question)),
    id: originId(id, questionColumn(question.id)),
    what: wholeLabel(question) + wave,
  }));
  return [...fields, ...questions];
}

/** Of when the list of municipalities is, which may be older than a survey. */
function divisionOf(year: number): string {
  const listed = sourceById.get('cbs-gemeenten')?.publishedOn.slice(0, 4) ?? '';
  return listed !== '' && Number(listed) < year
    ? `indeling van ${listed}`
    : `indeling van ${year} en later`;
}

/** What stands on the page besides the answers and the facts that name their source themselves. */
function otherRows(record: Municipality): ShownValue[] {
  const row = (what: string, source: string, kind: string, id = sourceOriginId(source)) => ({
    id,
    what,
    source,
    place: '',
    kind,
    calculation: '',
  });
  return [
    ...(record.housingTargets.length > 0
      ? [
          row(
            'Hoeveel mensen huisvesten',
            'beleid',
            'afgeleid; zie “Zo is dit berekend”',
            'herkomst-taakstelling',
          ),
        ]
      : []),
    ...(shell.yardsticks.length > 0 && wavesOf(record).length > 0
      ? [row('Bedragen van het Rijk', 'beleid', 'elk feit heeft een eigen adres', 'herkomst-rijk')]
      : []),
    row(
      'Naam, code en samenvoeging',
      'cbs-gemeenten',
      divisionOf(surveys.at(-1)?.year ?? survey.year),
    ),
    ...(record.website
      ? [
          row(
            'Website',
            record.website.source,
            `zoals bekend: ${formatDate(record.website.seenOn)}`,
            'herkomst-website',
          ),
        ]
      : []),
  ];
}

/** Where everything on the page of a municipality comes from: the newest survey first. */
export function valuesShown(record: Municipality): ShownValue[] {
  const newest = record.responses.filter((response) => response.survey === survey.id);
  const earlier = wavesOf(record).filter((response) => response.survey !== survey.id);
  const answers = [...newest, ...earlier.toReversed()];
  return [
    ...answers.flatMap((response) => answerRows(record.code, response)),
    ...otherRows(record),
  ];
}
