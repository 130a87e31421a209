import { shortAnswers } from '../survey/cautions.ts';
import { countCell } from './number-cells.ts';
import { answerFields } from '../survey/answer-fields.ts';
import { max, sum } from 'd3';
import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { formatCount, formatList, formatNumber } from '../text/format.ts';
import { themeCombinations, type Combination } from '../survey/combined-themes.ts';
import { namedThemes } from '../survey/theme-counts.ts';
import { themes, type Theme } from '../survey/vocabulary.ts';
import { column, phone, type Chart, type DrawOptions } from './chart.ts';
import { namesCell } from './entry-cells.ts';
import { frame, label } from './svg-frame.ts';
import { line, upright } from './lines.ts';
import { join, text, type Markup } from './markup.ts';
import { silenceNote } from './silence-note.ts';
import { sampleSize } from './sample-size.ts';
import { municipalitySquare, square } from './square.ts';

const most = 40;

const combinationText = ({ themes: names }: Combination) =>
  formatList(names.map((theme) => themes[theme].label));

interface Axes {
  /** The middle of a theme and of a combination, each along its own axis. */
  theme: (theme: Theme) => number;
  combination: (index: number) => number;
  size: number;
  /** Whether themes run from left to right. */
  across: boolean;
}

/** The themes of one combination as squares on a line, as in an UpSet plot (Lex et al., 2014). */
function dots({ themes: names }: Combination, index: number, axes: Axes): Markup {
  const along = names.map(axes.theme).toSorted((a, b) => a - b);
  const [first, last] = [along[0], along.at(-1)];
  if (first === undefined || last === undefined) return text('');
  const other = axes.combination(index);
  const at = (place: number) =>
    axes.across ? ([place, other] as const) : ([other, place] as const);
  return join([
    ...(first === last ? [] : [line('as', at(first), at(last))]),
    ...along.map((place) => {
      const [x, y] = at(place);
      return square({
        x: x - axes.size / 2,
        y: y - axes.size / 2,
        size: axes.size,
        fill: 'gemeente',
      });
    }),
  ]);
}

/** The municipalities of a combination as squares that run away from a point. */
function bars(
  combinations: Combination[],
  size: number,
  place: (combination: number, municipality: number) => { x: number; y: number },
): Markup {
  return join(
    combinations.flatMap((combination, index) =>
      combination.entries.map((entry, order) =>
        municipalitySquare(entry, combinationText(combination), {
          ...place(index, order),
          size,
          fill: 'ja',
        }),
      ),
    ),
  );
}

function drawTall(atlas: Atlas, { width }: DrawOptions): Markup {
  const counts = namedThemes(atlas);
  const combinations = themeCombinations(atlas).slice(0, most);
  const longest = max(combinations, ({ entries }) => entries.length) ?? 1;
  const step = 14.5;
  const top = 168;
  const left = 2;
  const right = left + counts.length * step + 12;
  const size = Math.min(11, (width - right - 4) / (longest * 1.14));
  const axes: Axes = {
    theme: (theme) => left + (counts.findIndex((count) => count.theme === theme) + 0.5) * step,
    combination: (index) => top + (index + 0.5) * step,
    size: 8,
    across: true,
  };
  return frame(
    width,
    top + combinations.length * step + 4,
    ...counts.map(({ theme }) => upright(themes[theme].label, axes.theme(theme) + 4, top - 6)),
    ...combinations.map((_, index) =>
      line('lijn', [left, axes.combination(index)], [right - 12, axes.combination(index)]),
    ),
    ...combinations.map((combination, index) => dots(combination, index, axes)),
    bars(combinations, size, (index, order) => ({
      x: right + order * size * 1.14,
      y: axes.combination(index) - size / 2,
    })),
  );
}

function drawWide(atlas: Atlas, { width }: DrawOptions): Markup {
  const counts = namedThemes(atlas);
  const combinations = themeCombinations(atlas).slice(0, most);
  const longest = max(combinations, ({ entries }) => entries.length) ?? 1;
  const left = 206;
  const rowStep = 17;
  const step = Math.min(rowStep, (width - left) / Math.max(1, combinations.length));
  const size = Math.min(step * 0.86, 120 / (longest * 1.14));
  const top = longest * size * 1.14 + 16;
  const axes: Axes = {
    theme: (theme) => top + (counts.findIndex((count) => count.theme === theme) + 0.5) * rowStep,
    combination: (index) => left + (index + 0.5) * step,
    size: 9,
    across: false,
  };
  return frame(
    width,
    top + counts.length * rowStep + 4,
    label(text('gemeenten'), { x: left - 10, y: top - 14, tone: 'q', anchor: 'end' }),
    ...counts.flatMap(({ theme }) => [
      label(text(themes[theme].label), { x: 0, y: axes.theme(theme) + 4 }),
      line(
        'lijn',
        [left, axes.theme(theme)],
        [left + combinations.length * step, axes.theme(theme)],
      ),
    ]),
    ...combinations.map((combination, index) => dots(combination, index, axes)),
    bars(combinations, size, (index, order) => ({
      x: axes.combination(index) - size / 2,
      y: top - 8 - (order + 1) * size * 1.14,
    })),
  );
}

/** Which themes go together in one answer. */
export const themeCombinationsChart: Chart = {
  name: 'Combinaties van thema’s',
  widths: [phone, column],
  tells: (atlas) => themeCombinations(atlas).length > 0,
  title: (atlas) => {
    const combinations = themeCombinations(atlas);
    const total = sum(combinations, ({ entries }) => entries.length);
    if (total === 0) return 'Geen antwoord noemt een thema';
    const alone = sum(combinations, ({ themes: names, entries }) =>
      names.length === 1 ? entries.length : 0,
    );
    if (total === 1)
      return `Eén antwoord noemt ${formatCount(combinations[0]?.themes.length ?? 0, 'thema', 'thema’s')}`;
    const one =
      alone === total
        ? `${total === 2 ? 'beide' : 'alle'} noemen`
        : alone < 2
          ? `${alone === 0 ? 'geen enkel' : '1'} noemt`
          : `${formatNumber(alone)} noemen`;
    return `${formatNumber(total)} antwoorden noemen thema’s, in ${formatCount(combinations.length, 'combinatie', 'combinaties')}; ${one} er maar één`;
  },
  subtitle: (atlas) =>
    `Thema’s die samen in één antwoord staan, ${atlas.survey.year}. ${sampleSize(answeredIn(atlas).length, atlas.asked.length)}.`,
  draw: (atlas, options) => (options.width > 400 ? drawWide : drawTall)(atlas, options),
  table: (atlas) => ({
    columns: [answerFields.themas.label, 'Gemeenten', 'Welke gemeenten'],
    rows: themeCombinations(atlas).map((combination) => [
      { text: combinationText(combination) },
      countCell(combination.entries.length),
      namesCell(combination.entries, 'themas'),
    ]),
  }),
  origin: () =>
    'Klik op een gemeente om de bron van haar thema’s te zien. Het aantal telt deze gemeenten.',
  notes: (atlas) => [
    'Elke streep verbindt de thema’s van één combinatie. De blauwe vierkanten zijn de gemeenten die precies deze thema’s noemen.',
    `Antwoorden zijn niet even lang. ${shortAnswers}`,
    'Antwoorden zonder thema staan niet in het beeld, en gemeenten zonder antwoord ook niet.',
    ...silenceNote(atlas),
    ...(themeCombinations(atlas).length > most
      ? [`Het beeld toont de ${most} combinaties die het vaakst voorkomen, de tabel alle.`]
      : []),
  ],
  sources: ({ survey }) => [survey.source],
};
