import { drawnCharts, type DrawnChart } from './drawn-charts.ts';
import { compared, surveyed } from './comparison.ts';
import { logo, makerRoom } from './logo.ts';
import type { Subject } from '../comparison/subject.ts';
import { atlas, sourceById, survey } from '../content/index.ts';
import { phone } from '../charts/chart.ts';
import { isDrawable } from '../charts/is-drawable.ts';
import { blockHeight } from '../embeds/block-height.ts';
import { cardHeight } from '../embeds/card-height.ts';
import { drawingHeight } from '../embeds/drawing-height.ts';
import { drawCard, type CardContext } from '../embeds/draw-card.ts';
import { embedOf } from '../embeds/embed.ts';
import type { Embeddable } from '../embeds/snippets.ts';
import { shell } from './shell.ts';
import { site } from '../settings/site.ts';
import { municipalityCardPath, municipalityPath, picturePath } from '../text/addresses.ts';
import { aboutSurvey, askedAndAnswered } from '../survey/headline.ts';
import { unbrokenDate } from '../text/format-date.ts';
import { keepNumbers } from '../text/format.ts';

/** Which version of the data an embed shows, and its licence. */
const versionNote = `versie ${site.version} van ${unbrokenDate(site.released)}, CC\u00a0BY\u00a04.0.`;

/** What every card tells besides its municipality. */
export const cardContext: CardContext = {
  survey: compared.survey,
  year: compared.year,
  frame: compared.frame,
  sources: compared.sources,
  questions: compared.questions,
  publisher: survey.publisher,
  about: aboutSurvey(atlas),
  tellsMoney: shell.tellsMoney,
  maker: `Indeling: ${site.name}, ${versionNote}`,
};

/** Whom a chart in a frame names as its source, and who made it up to its link. */
export function chartCredit({ chart, atlas: shown }: DrawnChart): {
  before: string;
  after: string;
} {
  const sources = chart.sources(shown).map((source) => {
    const { publisher, title, kind } = sourceById.get(source) ?? {};
    if (source === 'beleid') return 'landelijke regels';
    return kind === 'journalistiek'
      ? publisher
      : (publisher?.replace(/^niet bekend.*/, title ?? '') ?? '');
  });
  return {
    before: `Bron: ${[...new Set(sources)].join('; ')}. Beeld en indeling: `,
    after: `, ${versionNote}`,
  };
}

/** A page in a frame, below which the logo of who makes the atlas stands. */
const withLogo = (about: Omit<Embeddable, 'height'>, parts: readonly number[]): Embeddable =>
  embedOf(about, logo ? [...parts, makerRoom.taken] : parts);

/** What opens the table of a chart in a frame. */
export const chartDetails = 'Tabel en uitleg';

/** A chart as an embed. */
export function chartEmbed(shown: DrawnChart): Embeddable {
  const { name, chart, atlas: told, page } = shown;
  const title = chart.title(told);
  const { before, after } = chartCredit(shown);
  return withLogo({ name, title, page, picture: picturePath(name, 'png') }, [
    blockHeight('h1', keepNumbers(title)),
    blockHeight('onder', chart.subtitle(told)),
    isDrawable(told) ? drawingHeight(chart.draw(told, { width: phone })) : 0,
    blockHeight('summary', chartDetails),
    blockHeight('colofon', before + site.name + after),
  ]);
}

const drawnEmbed = (subject: Subject): Embeddable =>
  withLogo(
    {
      name: `gemeente/${subject.slug}`,
      title: `${subject.name}: ${site.topic.subject} in ${survey.year}`,
      page: municipalityPath(subject.slug),
      picture: site.pictures ? municipalityCardPath(subject.slug) : undefined,
    },
    [cardHeight(drawCard(subject, cardContext, 'h1'))],
  );

/** Every surveyed municipality with its card as an embed. */
export const cards = surveyed.map((subject) => ({ subject, embed: drawnEmbed(subject) }));

const cardEmbeds = new Map(cards.map(({ subject, embed }) => [subject.slug, embed]));

/** The card of a surveyed municipality as an embed, by the slug of the municipality. */
export const cardEmbed = (slug: string): Embeddable | undefined => cardEmbeds.get(slug);

/** A table of all municipalities scrolls in its frame: its height is a choice. */
const scrolling = 860;

export const listEmbed = withLogo(
  {
    name: 'gemeenten',
    title: `Alle gemeenten: ${site.topic.subject} in ${survey.year}`,
    page: '/gemeenten/',
  },
  [scrolling],
);

export const comparisonEmbed = withLogo(
  {
    name: 'vergelijk',
    title: `Gemeenten naast elkaar: ${site.topic.subject} in ${survey.year}`,
    page: '/vergelijken/',
  },
  [scrolling],
);

/** What a search in a frame says above its field, in its list and below it. */
export const searchTexts = {
  title: 'Zoek uw gemeente',
  about: askedAndAnswered(atlas),
  field: 'Plaats, gemeente of postcode',
  list: 'Alle gemeenten van A tot Z',
  credit: `Wat u typt, blijft in uw browser. Bron: ${survey.publisher}, ${survey.year}. ${cardContext.maker} `,
  more: 'Alle gegevens',
};

export const searchEmbed = withLogo(
  {
    name: 'zoek',
    title: `Zoek uw gemeente: ${site.topic.subject}`,
    page: '/zoeken/',
  },
  [
    blockHeight('h1', searchTexts.title),
    blockHeight('onder', searchTexts.about),
    blockHeight('zoekveld', searchTexts.field),
    blockHeight('summary', searchTexts.list),
    blockHeight('colofon', searchTexts.credit + searchTexts.more),
  ],
);

/** Every page for the frame of another site. */
export const embeds: Embeddable[] = [
  ...drawnCharts.map(chartEmbed),
  ...cardEmbeds.values(),
  listEmbed,
  comparisonEmbed,
  searchEmbed,
];

/** Every municipality as a frame draws it, without what only suggestions need. */
export const framedSubjects: Subject[] = surveyed
  .filter(({ status }) => status !== 'niet-gevraagd')
  .map((subject) => ({ ...subject, peers: [], neighbours: [], formerParts: [] }));

const framed = new Set(framedSubjects.map(({ slug }) => slug));

/** The names of those that have a page and were not asked: a frame says so of them. */
export const unframedNames = compared.subjects.flatMap(({ slug, name }) =>
  framed.has(slug) ? [] : [name],
);
