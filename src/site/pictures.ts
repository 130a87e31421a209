import { charts, type ChartId } from '../charts/index.ts';
import { shownCharts } from './shown-charts.ts';
import { isDrawable } from '../charts/is-drawable.ts';
import { recoloured } from '../charts/recoloured.ts';
import { standalone } from '../charts/standalone.ts';
import { chartCard } from '../pictures/cards/chart-card.ts';
import { cardSize } from '../pictures/cards/card.ts';
import { municipalityCard } from '../pictures/cards/municipality-card.ts';
import { siteCard } from '../pictures/cards/site-card.ts';
import { atlas, atlasOfSurvey, municipalities, survey } from '../content/index.ts';
import { pngOf } from '../pictures/png/png-of.ts';
import { site } from '../settings/site.ts';
import { sourceLabel } from './source-label.ts';
import {
  chartCardPath,
  municipalityCardPath,
  picturePath,
  siteCardPath,
} from '../text/addresses.ts';
import type { Atlas } from '../survey/atlas.ts';

type Png = Uint8Array<ArrayBuffer>;

/** A picture as SVG, and as PNG where that is how it is served; each is made when asked for. */
export interface Picture {
  svg: () => string;
  png?: () => Png;
}

const pixels = 2400;

const originOf = (id: ChartId, shown: Atlas) => ({
  name: site.name,
  address: site.address,
  sources: [...new Set(charts[id].sources(shown).map(sourceLabel))],
});

const inOurColours = (svg: string): string => recoloured(svg, site.colours.light);

const svgs = new Map<string, string>();

/** A chart of a survey as a picture of its own, made once; of the newest survey unless told. */
export function chartSvg(id: ChartId, wave = survey.id): string {
  const key = `${id} ${wave}`;
  const shown = atlasOfSurvey(wave);
  const svg = svgs.get(key) ?? inOurColours(standalone(id, shown, originOf(id, shown)));
  svgs.set(key, svg);
  return svg;
}

const drawn = new Map<ChartId, Png>();

/** The same picture in pixels, drawn once however many addresses it has. */
export function chartPng(id: ChartId): Png {
  const picture = drawn.get(id) ?? (isDrawable(atlas) ? pngOf(chartSvg(id), pixels) : sitePng());
  drawn.set(id, picture);
  return picture;
}

const siteSvg = () => siteCard(atlas, site);

const drawnCard = (svg: string): Png => pngOf(inOurColours(svg), cardSize.width);

const cardOf = (svg: () => string): Picture => ({ svg, png: () => drawnCard(svg()) });

let siteCardDrawn: Png | undefined;

function sitePng(): Png {
  siteCardDrawn ??= drawnCard(siteSvg());
  return siteCardDrawn;
}

/** The picture of the site, which also stands in for what cannot be drawn. */
const siteCardPicture: Picture = { svg: siteSvg, png: sitePng };

/** Every picture under `/beeld/` by its address. */
export const pictures: ReadonlyMap<string, Picture> = new Map([
  [siteCardPath, siteCardPicture],
  ...shownCharts.flatMap((id): [string, Picture][] => [
    [picturePath(id, 'svg'), { svg: () => chartSvg(id) }],
    [picturePath(id, 'png'), { svg: () => chartSvg(id), png: () => chartPng(id) }],
    [
      chartCardPath(id),
      isDrawable(atlas) ? cardOf(() => chartCard(id, atlas, originOf(id, atlas))) : siteCardPicture,
    ],
  ]),
  ...(site.pictures ? municipalities : []).map((municipality): [string, Picture] => [
    municipalityCardPath(municipality.slug),
    cardOf(() => municipalityCard(municipality, atlas, site)),
  ]),
]);
