import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { formatNumber } from '../../src/text/format.ts';
import { formatDate } from '../../src/text/format-date.ts';
import { rebuilt } from './bench-rebuild.ts';
import { pageSpeeds } from './bench-pages.ts';
import {
  astroReady,
  buildWhole,
  hugo,
  hugoReady,
  mdxWords,
  threePages,
  type Built,
} from './bench-scale.ts';
import { asMarkdown, grownSince, withFigures, type FiguresTable } from './figures-block.ts';
import { isThere } from './measure-command.ts';

const readme = 'scripts/bench/README.md';
/** With the most of these the atlas has 10,000 pages. */
const sizes = [54, 342, 1000, 3311];
const mdxSize = 342;
/** How the name of a row begins that tells of a program of others: only the machine can make it slower. */
const ofOthers = 'dezelfde';

const decimal = (value: number, digits = 1) =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const seconds = (value: number) => `${decimal(value)} s`;

const buildRow = (name: string, { pages, files, ...used }: Built) => [
  name,
  seconds(used.seconds),
  formatNumber(pages),
  formatNumber(files),
  `${decimal((1000 * used.seconds) / pages)} ms`,
  Number.isNaN(used.megabytes) ? '' : `${decimal(used.megabytes / 1000)} GB`,
];

/** This atlas in every size, and what others make of the words of its pages. */
function builds(): FiguresTable {
  const largest = Math.max(...sizes);
  const most = `${formatNumber(largest)} gemeenten`;
  return {
    header: ['bouw', 'processortijd', 'pagina’s', 'bestanden', 'per pagina', 'geheugen, piek'],
    rows: [
      ...sizes.map((size) => buildRow(`${formatNumber(size)} gemeenten`, buildWhole(size))),
      buildRow(`${ofOthers} woorden als MDX, ${mdxSize} gemeenten`, mdxWords.build(mdxSize)),
      buildRow(`alleen de drie pagina’s van elke gemeente, ${most}`, threePages.build(largest)),
      buildRow(`${ofOthers} HTML in kale Astro, ${most}`, astroReady.build(largest)),
      ...(isThere('hugo')
        ? [
            buildRow(`${ofOthers} woorden met Hugo, ${most}`, hugo.build(largest)),
            buildRow(`${ofOthers} HTML met Hugo, ${most}`, hugoReady.build(largest)),
          ]
        : []),
    ],
  };
}

const rebuilds = (): FiguresTable => ({
  header: [
    'na één veranderd antwoord',
    'processortijd',
    'keer één regel in Astro',
    'alles opnieuw',
    'wachten',
  ],
  rows: [54, 1000].map((size) => {
    const { whole, again, line } = rebuilt(size);
    const name = `${formatNumber(size)} gemeenten, één antwoord`;
    const times = decimal(again.seconds / line.seconds);
    return [name, seconds(again.seconds), times, seconds(whole.seconds), seconds(again.wall)];
  }),
});

async function speeds(): Promise<FiguresTable> {
  const { one, pages } = await pageSpeeds();
  return {
    header: [
      'pagina',
      `grootste beeld (één regel: ${decimal(one, 0)} ms)`,
      'keer één regel',
      'keer, zonder wachten op het net',
      'langste taak',
      'verschuiving',
    ],
    rows: pages.map(({ page, paint, ratio, alone, task, shift }) => [
      `\`${page}\``,
      `${decimal(paint, 0)} ms`,
      decimal(ratio, 2),
      decimal(alone, 2),
      task === 0 ? 'onder 50 ms' : `${decimal(task, 0)} ms`,
      decimal(shift, 3),
    ]),
  };
}

function machine(): string {
  const all = cpus();
  const memory = `${decimal(totalmem() / 1e9, 0)} GB`;
  return `${all.length} kernen (${all[0]?.model.trim() ?? 'onbekend'}), ${memory}, Node ${process.versions.node}`;
}

/**
 * Measures in one run all that the README of this folder tells, and writes it there: builds beside
 * those of others, one changed answer, a page of each kind on a phone, and what got slower.
 */
export async function benchFigures(): Promise<void> {
  const start = performance.now();
  // Pages first: a disk is busy for a while with what was removed before.
  const ofPages = await speeds();
  const tables = [builds(), rebuilds(), ofPages];
  const text = readFileSync(readme, 'utf8');
  const grown = grownSince(text, tables);
  const isSlower = grown.some((row) => row.startsWith(ofOthers));
  const minutes = decimal((performance.now() - start) / 60_000, 0);
  const day = formatDate(new Date().toISOString().slice(0, 10));
  const figures = [
    `Gemeten op ${day}, in één keer (${minutes} minuten), op ${machine()}.${isThere('hugo') ? '' : ' Hugo stond niet op deze machine.'}`,
    ...tables.map(asMarkdown),
    grown.length === 0
      ? 'Niets werd meer dan een tiende langzamer dan de vorige keer.'
      : `Langzamer dan de vorige keer: ${grown.join('; ')}.${isSlower ? ' Ook een programma van anderen werd langzamer: de machine was deze keer trager.' : ''}`,
  ].join('\n\n');
  console.log(figures);
  const style = await resolveConfig(readme);
  writeFileSync(readme, await format(withFigures(text, figures), { ...style, filepath: readme }));
}
