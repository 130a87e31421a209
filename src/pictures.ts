import { chartIds, charts, type ChartId } from './charts/index.ts';
import { recoloured } from './charts/recoloured.ts';
import { standalone } from './charts/standalone.ts';
import { chartCard } from './cards/chart-card.ts';
import { cardSize } from './cards/card.ts';
import { municipalityCard } from './cards/municipality-card.ts';
import { siteCard } from './cards/site-card.ts';
import { atlas, municipalities } from './content.ts';
import { isDrawable } from './png/is-drawable.ts';
import { pngOf } from './png/png-of.ts';
import { site } from './site.ts';
import { sourceLabel } from './source-label.ts';
import {
  chartCardPath,
  municipalityCardPath,
  picturePath,
  siteCardPath,
} from './survey/addresses.ts';

type Png = Uint8Array<ArrayBuffer>;

/** A picture as SVG, and as PNG where that is how it is served; each is made when asked for. */
export interface Picture {
  svg: () => string;
  png?: () => Png;
}

const pixels = 2400;

const originOf = (id: ChartId) => ({
  name: site.name,
  address: site.address,
  sources: [...new Set(charts[id].sources(atlas).map(sourceLabel))],
});

const inOurColours = (svg: string): string => recoloured(svg, site.colours.light);

/** A chart as a picture of its own. */
export const chartSvg = (id: ChartId): string => inOurColours(standalone(id, atlas, originOf(id)));

const drawn = new Map<ChartId, Png>();

/** The same picture in pixels, drawn once however many addresses it has. */
export function chartPng(id: ChartId): Png {
  const picture =
    drawn.get(id) ??
    (isDrawable(atlas.asked.length) ? pngOf(chartSvg(id), pixels) : drawnCard(siteSvg()));
  drawn.set(id, picture);
  return picture;
}

const siteSvg = () => siteCard(atlas, site);

const drawnCard = (svg: string): Png => pngOf(inOurColours(svg), cardSize.width);

const cardOf = (svg: () => string): Picture => ({ svg, png: () => drawnCard(svg()) });

/** Every picture under `/beeld/` by its address. */
export const pictures: ReadonlyMap<string, Picture> = new Map([
  [siteCardPath, cardOf(siteSvg)],
  ...chartIds.flatMap((id): [string, Picture][] => [
    [picturePath(id, 'svg'), { svg: () => chartSvg(id) }],
    [picturePath(id, 'png'), { svg: () => chartSvg(id), png: () => chartPng(id) }],
    [
      chartCardPath(id),
      cardOf(() =>
        isDrawable(atlas.asked.length) ? chartCard(id, atlas, originOf(id)) : siteSvg(),
      ),
    ],
  ]),
  ...(site.pictures ? municipalities : []).map((municipality): [string, Picture] => [
    municipalityCardPath(municipality.slug),
    cardOf(() => municipalityCard(municipality, atlas, site)),
  ]),
]);
