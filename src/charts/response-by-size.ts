import { silenceIsNoNo } from '../survey/cautions.ts';
import { countCell, shareCell } from './number-cells.ts';
import { answerFields } from '../survey/answer-fields.ts';
import { sum } from 'd3';
import { capitalise, formatNumber } from '../text/format.ts';
import { askedMunicipality, municipality, partOf } from '../text/part-of.ts';
import { formatDate } from '../text/format-date.ts';
import { sizeGroups, totalOf, type SizeGroup } from '../survey/size-groups.ts';
import type { Chart } from './chart.ts';
import { namesCell } from './entry-cells.ts';
import { countedLabel } from './counted-label.ts';
import { responseFill, statusText } from './response-map.ts';
import { frame } from './svg-frame.ts';
import { join } from './markup.ts';
import { silentIn } from '../survey/atlas.ts';
import { sampleSize } from './sample-size.ts';
import { squareRow } from './square-row.ts';
import { unknownOf } from '../survey/no-answer.ts';

const countOf = (group: SizeGroup) =>
  `${formatNumber(group.answered.length)} van ${formatNumber(totalOf(group))}`;

/** Who answered, by the size of the municipality. */
export const responseBySize: Chart = {
  name: 'Antwoord naar omvang',
  tells: (atlas) => sizeGroups(atlas).length > 0,
  title: (atlas) => {
    const groups = sizeGroups(atlas);
    const lastSilent = groups.findLastIndex(({ silent }) => silent.length > 0);
    const complete = groups.slice(lastSilent + 1);
    const [smallest] = complete;
    const largest = groups.at(-1);
    if (!largest || groups.every((group) => group.answered.length === 0))
      return 'Antwoorden naar inwoners';
    if (!smallest) {
      const silent = partOf(largest.silent.length, totalOf(largest), municipality);
      return capitalise(unknownOf(`${silent} met ${largest.sizeClass.label}`));
    }
    const count = sum(complete, totalOf);
    const verb = count === 1 ? 'gaf' : 'gaven';
    const from =
      smallest === groups[0]
        ? 'waarvan wij de inwoners kennen,'
        : `met ${formatNumber(smallest.sizeClass.from)} inwoners of meer`;
    return `${capitalise(partOf(count, count, municipality))} ${from} ${verb} antwoord`;
  },
  subtitle: (atlas) =>
    `Gemeenten met en zonder antwoord naar inwoners op ${formatDate(atlas.survey.inhabitants.on)}. ${sampleSize(sum(sizeGroups(atlas), totalOf), atlas.asked.length, askedMunicipality)}.`,
  draw: (atlas, { width }) => {
    let y = 2;
    const rows = sizeGroups(atlas).map((group) => {
      const heading = countedLabel(group.sizeClass.label, countOf(group), { x: 0, y: y + 11 });
      const squares = squareRow([...group.answered, ...group.silent], {
        x: 0,
        y: y + 19,
        width,
        size: width > 400 ? 16 : 14,
        fill: responseFill,
        value: statusText,
      });
      y += 19 + squares.height + 12;
      return join([heading, squares.markup]);
    });
    return frame(width, y, ...rows);
  },
  table: (atlas) => ({
    columns: [
      answerFields.inwoners.label,
      answerFields.status.label,
      'Gevraagd',
      'Deel',
      'Zonder antwoord',
    ],
    rows: sizeGroups(atlas).map((group) => [
      { text: group.sizeClass.label },
      countCell(group.answered.length),
      countCell(totalOf(group)),
      shareCell(group.answered.length, totalOf(group)),
      group.silent.length > 0 ? namesCell(group.silent, 'status') : { text: 'geen enkele' },
    ]),
  }),
  origin: () =>
    'Klik op een gemeente om de bron te zien. Antwoord en gevraagd tellen de gemeenten van een groep. Het deel is antwoord, gedeeld door gevraagd. In de lijst van alle gemeenten staan antwoord en inwoners per gemeente.',
  notes: (atlas) => [
    'De groepen zijn niet even groot. In een kleine groep telt één gemeente zwaar mee.',
    ...(silentIn(atlas).length > 0 ? [silenceIsNoNo] : []),
  ],
  sources: ({ survey }) => [...new Set([survey.source, survey.inhabitants.source])],
};
