import { shortAnswers } from '../survey/cautions.ts';
import { countCell } from './number-cells.ts';
import { answerFields } from '../survey/answer-fields.ts';
import { ascending, group, sum } from 'd3';
import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { capitalise, formatCount, formatList, formatNumber } from '../text/format.ts';
import { themeCombinations, type Combination } from '../survey/combined-themes.ts';
import { partOf, type Noun } from '../text/part-of.ts';
import { themes } from '../survey/vocabulary.ts';
import type { Chart, DrawOptions } from './chart.ts';
import { countedLabel } from './counted-label.ts';
import { namesCell } from './entry-cells.ts';
import { foldRare } from './fold-rare.ts';
import { frame } from './svg-frame.ts';
import { join, type Markup } from './markup.ts';
import { silenceNote } from './silence-note.ts';
import { sampleSize } from './sample-size.ts';
import { themeText } from './theme-row.ts';
import { unitGroups, type UnitGroup } from './unit-groups.ts';

const withATheme: Noun = {
  article: 'het',
  one: 'antwoord met een thema',
  many: 'antwoorden met een thema',
};

/** The names of so many themes in one answer; the last also holds what has more. */
const sizes = ['Eén thema', 'Twee thema’s', 'Drie thema’s', 'Vier thema’s of meer'];

/** More combinations than this under one heading say nothing at a glance. */
const mostCombinations = 5;

const combinationText = ({ themes: names }: Combination) =>
  formatList(names.map((theme) => themes[theme].label));

const answersWith = (combinations: readonly Combination[]) =>
  sum(combinations, ({ entries }) => entries.length);

/** Answers that name as many themes. */
interface Block {
  heading: string;
  answers: number;
  alone: readonly Combination[];
  /** What few answers share, what it is called together, and what opens it. */
  together: readonly Combination[];
  rest: string;
  opens: string;
}

function blocksOf(atlas: Atlas): Block[] {
  const bySize = group(themeCombinations(atlas), ({ themes: names }) =>
    Math.min(names.length, sizes.length),
  );
  return [...bySize]
    .toSorted(([one], [other]) => ascending(one, other))
    .map(([size, combinations]) => {
      const { alone, together } = foldRare(
        combinations,
        ({ entries }, place) => entries.length === 1 || (size > 1 && place >= mostCombinations),
      );
      const [thing, things] =
        size === 1 ? ['een ander thema', 'thema’s'] : ['een eigen combinatie', 'combinaties'];
      const isOnce = together.every(({ entries }) => entries.length === 1);
      return {
        heading: sizes[size - 1] ?? '',
        answers: answersWith(combinations),
        alone,
        together,
        rest: isOnce ? `elk ${thing}` : `andere ${things}`,
        opens: `de ${formatNumber(together.length)} ${alone.length > 0 ? 'andere ' : ''}${things}`,
      };
    });
}

function drawBlock(block: Block, top: number, left: number, options: DrawOptions) {
  const rows = [
    ...block.alone.map((combination): UnitGroup => ({
      label: combinationText(combination),
      fill: 'ja',
      entries: combination.entries,
    })),
    {
      label: block.rest,
      value: themeText,
      fill: 'ja' as const,
      entries: block.together.flatMap(({ entries }) => entries),
    },
  ];
  const heading = countedLabel(block.heading, formatNumber(block.answers), {
    x: left,
    y: top + 11,
    tone: 'k',
    size: 14,
  });
  const groups = unitGroups(rows, { ...options, top: top + 22, left, size: 12 });
  return { markup: join([heading, groups.markup]), bottom: groups.bottom + 14 };
}

/** Blocks below each other; in a wide drawing those with more themes stand beside those with one. */
function draw(atlas: Atlas, { width }: DrawOptions): Markup {
  const gutter = 40;
  const columns = width > 400 ? 2 : 1;
  const columnWidth = (width - (columns - 1) * gutter) / columns;
  const bottoms = [2, 2];
  const pieces = blocksOf(atlas).map((block, at) => {
    const place = columns > 1 && at > 0 ? 1 : 0;
    const { markup, bottom } = drawBlock(
      block,
      bottoms[place] ?? 2,
      place * (columnWidth + gutter),
      { width: columnWidth },
    );
    bottoms[place] = bottom;
    return markup;
  });
  return frame(width, Math.max(...bottoms) - 14, ...pieces);
}

/** Which themes go together in one answer. */
export const themeCombinationsChart: Chart = {
  name: 'Combinaties van thema’s',
  tells: (atlas) => themeCombinations(atlas).length > 0,
  title: (atlas) => {
    const combinations = themeCombinations(atlas);
    const total = answersWith(combinations);
    const alone = answersWith(combinations.filter(({ themes: names }) => names.length === 1));
    if (total === 0) return 'Geen antwoord noemt een thema';
    if (total === 1)
      return `Eén antwoord noemt ${formatCount(combinations[0]?.themes.length ?? 0, 'thema', 'thema’s')}`;
    if (alone === 0) return `${capitalise(partOf(total, total, withATheme))} noemen er meer`;
    const part =
      alone === 1
        ? partOf(1, total, withATheme).replace(/^1/, 'Eén')
        : partOf(alone, total, withATheme);
    return `${capitalise(part)} ${alone === 1 ? 'noemt' : 'noemen'} er maar één`;
  },
  subtitle: (atlas) =>
    `Hoeveel thema’s in één antwoord staan, en welke, ${atlas.survey.year}. ${sampleSize(answeredIn(atlas).length, atlas.asked.length)}.`,
  draw,
  table: (atlas) => ({
    columns: [answerFields.themas.label, 'Gemeenten', 'Welke gemeenten'],
    rows: themeCombinations(atlas).map((combination) => [
      { text: combinationText(combination) },
      countCell(combination.entries.length),
      namesCell(combination.entries, 'themas'),
    ]),
  }),
  unfolded: (atlas) =>
    blocksOf(atlas)
      .filter(({ together }) => together.length > 0)
      .map(({ heading, opens, together }) => ({
        label: `${heading}: ${opens}`,
        things: together.map((combination) => ({
          name: { text: combinationText(combination) },
          municipalities: namesCell(combination.entries, 'themas'),
        })),
      })),
  origin: () =>
    'Klik op een gemeente om de bron van haar thema’s te zien. Het aantal telt deze gemeenten.',
  notes: (atlas) => [
    `Antwoorden zijn niet even lang. ${shortAnswers}`,
    'In een rij staan de gemeenten die precies deze thema’s noemen. Antwoorden zonder thema staan niet in het beeld, en gemeenten zonder antwoord ook niet.',
    ...silenceNote(atlas),
  ],
  sources: ({ survey }) => [survey.source],
};
