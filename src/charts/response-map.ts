import { answerFields } from '../survey/answer-fields.ts';
import { answeredIn, silentIn, type Atlas, type Entry } from '../survey/atlas.ts';
import { answeredInTitle, counts } from '../survey/answered-clause.ts';
import { capitalise } from '../text/format.ts';
import { statuses } from '../survey/vocabulary.ts';
import type { Chart } from './chart.ts';
import { eachToItsOrigin, nameCell, valueCell } from './entry-cells.ts';
import type { KeyEntry } from './key.ts';
import { mapWithKey } from './map-with-key.ts';
import { sampleSize } from './sample-size.ts';
import type { Fill } from './square.ts';
import { offMapNote } from './tile-map.ts';
import { askedMunicipality } from '../text/part-of.ts';

/** The fill that stands for whether there is an answer. */
export const responseFill = ({ response }: Entry): Fill =>
  response.status === 'beantwoord' ? 'ja' : 'stil';

/** How many there are with an answer and without. */
export const responseKey = (atlas: Atlas): KeyEntry[] => [
  { fill: 'ja', label: statuses.beantwoord.label, count: answeredIn(atlas).length },
  { fill: 'stil', label: statuses['niet-gereageerd'].label, count: silentIn(atlas).length },
];

/** Whether there is an answer, in words. */
export const statusText = ({ response }: Entry): string => statuses[response.status].label;

/** Who answered and who did not, on the tile map. */
export const responseMap: Chart = {
  name: 'Antwoord op de kaart',
  title: (atlas) => capitalise(answeredInTitle(counts(atlas))),
  subtitle: ({ survey, asked }) =>
    `Gemeenten met en zonder antwoord in de bron, ${survey.year}. ${sampleSize(asked.length, asked.length, askedMunicipality)}.`,
  draw: (atlas, options) =>
    mapWithKey(atlas, {
      ...options,
      fill: responseFill,
      value: statusText,
      entries: responseKey(atlas),
    }),
  table: ({ asked }) => ({
    columns: ['Gemeente', answerFields.status.label],
    rows: asked.map((entry) => [nameCell(entry), valueCell(entry, 'status', statusText(entry))]),
  }),
  origin: () => eachToItsOrigin,
  notes: (atlas) => [
    ...offMapNote(atlas.asked),
    ...(silentIn(atlas).length === 0
      ? []
      : [
          `Geen antwoord betekent: er stond geen antwoord in de lijst toen ${atlas.survey.publisher} die publiceerde. Het zegt niet dat de gemeente niets deed.`,
        ]),
  ],
  sources: ({ survey }) => [survey.source],
};
