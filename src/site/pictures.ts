import { drawnCharts, type DrawnChart } from './drawn-charts.ts';
import { isDrawable } from '../charts/is-drawable.ts';
import { recoloured } from '../charts/recoloured.ts';
import { standalone } from '../charts/standalone.ts';
import { chartCard } from '../pictures/cards/chart-card.ts';
import { cardSize, logoRoom, type Imprint } from '../pictures/cards/card.ts';
import { municipalityCard } from '../pictures/cards/municipality-card.ts';
import { siteCard } from '../pictures/cards/site-card.ts';
import { atlas, municipalities } from '../content/index.ts';
import { pngOf } from '../pictures/png/png-of.ts';
import { site } from '../settings/site.ts';
import { logo, logoWithin } from './logo.ts';
import { sourceLabel } from './source-label.ts';
import {
  chartCardPath,
  municipalityCardPath,
  picturePath,
  siteCardPath,
} from '../text/addresses.ts';

type Png = Uint8Array<ArrayBuffer>;

/** A picture as SVG, and as PNG where that is how it is served; each is made when asked for. */
export interface Picture {
  svg: () => string;
  png?: () => Png;
}

const pixels = 2400;

const imprint: Imprint = {
  name: site.name,
  address: site.address,
  logo: logoWithin(logoRoom),
};

const originOf = ({ chart, atlas: shown }: DrawnChart) => ({
  ...imprint,
  sources: [...new Set(chart.sources(shown).map(sourceLabel))],
});

const inOurColours = (svg: string): string => recoloured(svg, site.colours.light);

const svgs = new Map<string, string>();
const drawn = new Map<string, Png>();
const keyOf = ({ name, atlas: { survey } }: DrawnChart) => `${name} ${survey.id}`;

/** A chart as a picture of its own, made once. */
export function chartSvg(shown: DrawnChart): string {
  const key = keyOf(shown);
  const svg = svgs.get(key) ?? inOurColours(standalone(shown.chart, shown.atlas, originOf(shown)));
  svgs.set(key, svg);
  return svg;
}

/** The same picture in pixels, drawn once however many addresses it has. */
export function chartPng(shown: DrawnChart): Png {
  const key = keyOf(shown);
  const picture =
    drawn.get(key) ?? (isDrawable(shown.atlas) ? pngOf(chartSvg(shown), pixels) : sitePng());
  drawn.set(key, picture);
  return picture;
}

const siteSvg = () => siteCard(atlas, imprint);

const drawnCard = (svg: string): Png => pngOf(inOurColours(svg), cardSize.width);

const cardOf = (svg: () => string): Picture => ({ svg, png: () => drawnCard(svg()) });

let siteCardDrawn: Png | undefined;

function sitePng(): Png {
  siteCardDrawn ??= drawnCard(siteSvg());
  return siteCardDrawn;
}

/** The picture of the site, which also stands in for what cannot be drawn. */
const siteCardPicture: Picture = { svg: siteSvg, png: sitePng };

const logoPictures = (): [string, Picture][] => {
  if (!logo) return [];
  const { kind, path, bytes } = logo;
  const contents = bytes.toString(kind === 'svg' ? 'utf8' : 'base64');
  const asPng = kind === 'png' ? { png: () => Uint8Array.from(bytes) } : {};
  return [[path, { svg: () => contents, ...asPng }]];
};

/** Every picture under `/beeld/` by its address. */
export const pictures: ReadonlyMap<string, Picture> = new Map([
  ...logoPictures(),
  [siteCardPath, siteCardPicture],
  ...drawnCharts.flatMap((shown): [string, Picture][] => [
    [picturePath(shown.name, 'svg'), { svg: () => chartSvg(shown) }],
    [picturePath(shown.name, 'png'), { svg: () => chartSvg(shown), png: () => chartPng(shown) }],
    [
      chartCardPath(shown.name),
      isDrawable(shown.atlas)
        ? cardOf(() => chartCard(shown.chart, shown.atlas, originOf(shown)))
        : siteCardPicture,
    ],
  ]),
  ...(site.pictures ? municipalities : []).map((municipality): [string, Picture] => [
    municipalityCardPath(municipality.slug),
    cardOf(() => municipalityCard(municipality, atlas, imprint)),
  ]),
]);
