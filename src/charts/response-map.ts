import { answerFields } from '../survey/answer-fields.ts';
import { answeredIn, silentIn, type Entry } from '../survey/atlas.ts';
import { answeredInTitle } from '../survey/answered-clause.ts';
import { capitalise } from '../text/format.ts';
import { statuses } from '../survey/vocabulary.ts';
import { column, phone, type Chart } from './chart.ts';
import { eachToItsOrigin, nameCell, valueCell } from './entry-cells.ts';
import { mapWithKey } from './map-with-key.ts';
import { sampleSize } from './sample-size.ts';
import { askedMunicipality } from '../text/part-of.ts';

const statusText = ({ response }: Entry) => statuses[response.status].label;

/** Who answered and who did not, on the tile map. */
export const responseMap: Chart = {
  name: 'Antwoord op de kaart',
  widths: [phone, column],
  title: (atlas) =>
    capitalise(answeredInTitle({ answered: answeredIn(atlas).length, all: atlas.asked.length })),
  subtitle: ({ survey, asked }) =>
    `Gemeenten met een antwoord in de bron, ${survey.year}. ${sampleSize(asked.length, asked.length, askedMunicipality)}.`,
  draw: (atlas, options) =>
    mapWithKey(atlas, {
      ...options,
      fill: ({ response }) => (response.status === 'beantwoord' ? 'ja' : 'stil'),
      value: statusText,
      entries: [
        { fill: 'ja', label: statuses.beantwoord.label, count: answeredIn(atlas).length },
        { fill: 'stil', label: statuses['niet-gereageerd'].label, count: silentIn(atlas).length },
      ],
    }),
  table: ({ asked }) => ({
    columns: ['Gemeente', answerFields.status.label],
    rows: asked.map((entry) => [nameCell(entry), valueCell(entry, 'status', statusText(entry))]),
  }),
  origin: () => eachToItsOrigin,
  notes: (atlas) =>
    silentIn(atlas).length === 0
      ? []
      : [
          `Geen antwoord betekent: er stond geen antwoord in de lijst toen ${atlas.survey.publisher} die publiceerde. Het zegt niet dat de gemeente niets deed.`,
        ],
  sources: ({ survey }) => [survey.source],
};
