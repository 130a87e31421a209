import { shortAnswers } from '../survey/cautions.ts';
import { countCell, noNumberCell } from './number-cells.ts';
import { answerFields } from '../survey/answer-fields.ts';
import { answeredIn, silentIn } from '../survey/atlas.ts';
import { leadersOf } from '../survey/leaders.ts';
import { changesIn, otherReadings } from '../survey/other-readings.ts';
import { answer, partOf } from '../text/part-of.ts';
import { capitalise, formatCount, formatList, formatNumber } from '../text/format.ts';
import { gaps, isGiven } from '../survey/gap.ts';
import { sizeGroups } from '../survey/size-groups.ts';
import { namedThemes } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import type { Chart } from './chart.ts';
import { asksApproach } from './answer-groups.ts';
import { mostColumns } from './matrix-wide.ts';
import { nameCell, valueCell } from './entry-cells.ts';
import { sampleSize } from './sample-size.ts';
import { themeMatrixTall } from './theme-matrix-tall.ts';
import { themeMatrixWide } from './theme-matrix-wide.ts';
import { themeText } from './theme-row.ts';

/** Which answer names which theme. */
export const themeMatrix: Chart = {
  name: answerFields.themas.label,
  tells: (atlas) => namedThemes(atlas).length > 0,
  title: (atlas) => {
    const counts = namedThemes(atlas);
    const total = answeredIn(atlas).length;
    if (counts.length === 0)
      return total === 1 ? 'Het enige antwoord noemt geen thema' : 'Geen antwoord noemt een thema';
    const { first, count, next, others } = leadersOf(
      counts,
      ({ entries }) => entries.length,
      total,
      changesIn(
        otherReadings(atlas.codings, 'themas'),
        ({ entries }) => entries,
        ({ theme }, items) => items.has(theme),
      ),
    );
    if (first.length === 0) return `Thema’s in ${formatCount(total, 'antwoord', 'antwoorden')}`;
    const names = capitalise(formatList(first.map(({ theme }) => themes[theme].label)));
    const of = partOf(count, total, answer);
    const [second] = next;
    const also =
      second && next.length === 1
        ? `, daarna ${themes[second.theme].label} (${formatNumber(others)})`
        : '';
    return first.length === 1
      ? `${names} komt het vaakst voor: in ${of}${also}`
      : `${names} komen het vaakst voor: elk in ${of}${also}`;
  },
  subtitle: (atlas) =>
    `Thema’s die een antwoord noemt, ${atlas.survey.year}. ${sampleSize(answeredIn(atlas).length, atlas.asked.length)}.`,
  draw: (atlas, options) => {
    const wide = options.width > 400 && answeredIn(atlas).length <= mostColumns;
    return (wide ? themeMatrixWide : themeMatrixTall)(atlas, options);
  },
  table: (atlas) => ({
    columns: ['Gemeente', 'Aantal', answerFields.themas.label],
    rows: atlas.asked.map((entry) => [
      nameCell(entry),
      isGiven(entry.response.themes)
        ? countCell(entry.response.themes.value.length)
        : noNumberCell(themeText(entry)),
      valueCell(entry, 'themas', themeText(entry)),
    ]),
  }),
  origin: () =>
    'Klik op de thema’s om de bron te zien, en hoe wij eraan kwamen. Het aantal telt de thema’s die ernaast staan.',
  notes: (atlas) => [
    `Een leeg vak betekent: ${gaps['niet-genoemd'].label} in het antwoord. De gemeente kan er wel iets aan doen.`,
    `Antwoorden zijn niet even lang. ${shortAnswers}`,
    ...(asksApproach(atlas)
      ? [
          'Bij elkaar staan gemeenten waar volgens onze indeling dezelfde het meeste deed. De kleur van een vierkant zegt wie dat was.',
        ]
      : sizeGroups(atlas).length > 0
        ? ['Bij elkaar staan gemeenten die ongeveer even groot zijn, de kleinste eerst.']
        : []),
    ...(silentIn(atlas).length > 0
      ? [
          silentIn(atlas).length === 1
            ? 'Een gemeente zonder antwoord staat niet in het beeld, wel in de tabel.'
            : `${formatNumber(silentIn(atlas).length)} gemeenten zonder antwoord staan niet in het beeld, wel in de tabel.`,
        ]
      : []),
  ],
  sources: ({ survey }) => [survey.source],
};
