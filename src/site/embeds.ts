import { charts, chartIds, type ChartId } from '../charts/index.ts';
import { compared } from './comparison.ts';
import type { Subject } from '../comparison/subject.ts';
import { atlas, survey } from '../content/index.ts';
import type { CardContext } from '../embeds/card.ts';
import { embedOf } from '../embeds/embed.ts';
import type { Embeddable } from '../embeds/snippets.ts';
import { site } from '../settings/site.ts';
import {
  chartPath,
  municipalityCardPath,
  municipalityPath,
  picturePath,
} from '../text/addresses.ts';
import { answeredIn } from '../survey/atlas.ts';
import { formatDate } from '../text/format-date.ts';

/** Which version of the data an embed shows, and its licence. */
export const versionNote = `versie ${site.version} van ${formatDate(site.released)}, CC BY 4.0.`;

/** A chart as an embed. */
export const chartEmbed = (id: ChartId): Embeddable =>
  embedOf({
    name: id,
    title: charts[id].title(atlas),
    page: chartPath(id),
    picture: picturePath(id, 'png'),
  });

/** The card of a municipality as an embed. */
export const cardEmbed = ({ slug, name }: { slug: string; name: string }): Embeddable =>
  embedOf({
    name: `gemeente/${slug}`,
    title: `${name}: hulp aan vergunninghouders in ${survey.year}`,
    page: municipalityPath(slug),
    picture: municipalityCardPath(slug),
  });

export const comparisonEmbed = embedOf({
  name: 'vergelijk',
  title: `Gemeenten naast elkaar: hulp aan vergunninghouders in ${survey.year}`,
  page: '/vergelijken/',
});

export const searchEmbed = embedOf({
  name: 'zoek',
  title: 'Zoek uw gemeente: hulp aan vergunninghouders',
  page: '/zoeken/',
});

/** Every page for the frame of another site. */
export const embeds: Embeddable[] = [
  ...chartIds.map(chartEmbed),
  ...compared.subjects.map(cardEmbed),
  comparisonEmbed,
  searchEmbed,
];

/** Every municipality as a frame draws it, without what only suggestions need. */
export const framedSubjects: Subject[] = compared.subjects.map((subject) => ({
  ...subject,
  peers: [],
  neighbours: [],
  formerParts: [],
}));

/** What every card tells besides its municipality. */
export const cardContext: CardContext = {
  survey: compared.survey,
  year: compared.year,
  frame: compared.frame,
  sources: compared.sources,
  publisher: survey.publisher,
  asked: atlas.asked.length,
  answered: answeredIn(atlas).length,
  maker: `Indeling: ${site.name}, ${versionNote}`,
};
