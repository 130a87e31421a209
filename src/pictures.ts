import { chartIds, charts, type ChartId } from './charts/index.ts';
import { recoloured } from './charts/recoloured.ts';
import { standalone } from './charts/standalone.ts';
import { chartCard } from './cards/chart-card.ts';
import { cardSize } from './cards/card.ts';
import { municipalityCard } from './cards/municipality-card.ts';
import { siteCard } from './cards/site-card.ts';
import { atlas, municipalities } from './content.ts';
import { pngOf } from './png/png-of.ts';
import { site } from './site.ts';
import { sourceLabel } from './source-label.ts';
import {
  chartCardPath,
  municipalityCardPath,
  picturePath,
  siteCardPath,
} from './survey/addresses.ts';

/** The bytes of a PNG, or the text of an SVG. */
export type Picture = Uint8Array<ArrayBuffer> | string;

const pixels = 2400;

/** With more squares than this a picture in pixels cannot be drawn, and that of the site stands in. */
const isDrawable = atlas.asked.length <= 1000;

const originOf = (id: ChartId) => ({
  name: site.name,
  address: site.address,
  sources: [...new Set(charts[id].sources(atlas).map(sourceLabel))],
});

const inOurColours = (svg: string): string => recoloured(svg, site.colours.light);

/** A chart as a picture of its own. */
export const chartSvg = (id: ChartId): string => inOurColours(standalone(id, atlas, originOf(id)));

const drawn = new Map<ChartId, Uint8Array<ArrayBuffer>>();

/** The same picture in pixels, drawn once however many addresses it has. */
export function chartPng(id: ChartId): Uint8Array<ArrayBuffer> {
  const picture = drawn.get(id) ?? (isDrawable ? pngOf(chartSvg(id), pixels) : sitePng());
  drawn.set(id, picture);
  return picture;
}

const cardPng = (svg: string): Uint8Array<ArrayBuffer> => pngOf(inOurColours(svg), cardSize.width);

const sitePng = () => cardPng(siteCard(atlas, site));

/** Every picture under `/beeld/` by its address; each is drawn when it is asked for. */
export const pictures: ReadonlyMap<string, () => Picture> = new Map([
  [siteCardPath, sitePng],
  ...chartIds.flatMap((id): [string, () => Picture][] => [
    [picturePath(id, 'svg'), () => chartSvg(id)],
    [picturePath(id, 'png'), () => chartPng(id)],
    [
      chartCardPath(id),
      () => (isDrawable ? cardPng(chartCard(id, atlas, originOf(id))) : sitePng()),
    ],
  ]),
  ...(site.pictures ? municipalities : []).map((municipality): [string, () => Picture] => [
    municipalityCardPath(municipality.slug),
    () => cardPng(municipalityCard(municipality, atlas, site)),
  ]),
]);
