/** The addresses of the site’s pages; each ends in a slash. */
export const municipalityPath = (slug: string) => `/gemeenten/${slug}/`;
export const partnerPath = (id: string) => `/partners/${id}/`;
export const themesPath = '/themas/';
export const findingPath = (id: string) => `/opvallend/#${id}`;
export const themePath = (id: string) => `/themas/${id}/`;
/** The page of a question of a newsroom’s own, and what its embed is called. */
export const questionPath = (id: string) => `/vragen/${id}/`;
export const questionEmbedName = (id: string) => `vraag/${id}`;
export const chartPath = (id: string) => `/grafieken/${id}/`;
/** A file of the chart on a page. */
export const chartFilePath = (page: string, type: 'svg' | 'png' | 'csv') =>
  page.replace(/\/$/, `.${type}`);
/** Its table as Excel reads it in the Netherlands: `/grafieken/excel/budget-proef-2026.csv`. */
export const chartExcelPath = (page: string) =>
  chartFilePath(page, 'csv').replace(
    /^\/(\w+)\/(.*)$/,
    (_, room: string, file: string) => `/${room}/excel/${file.replace('/', '-')}`,
  );
/** An embed by its name: `budget`, `vraag/wachtlijst`, `gemeente/ede`, `vergelijk`, `zoek`. */
export const embedPath = (name: string) => `/embed/${name}/`;
export const oembedPath = (name: string) => `/embed/${name}/oembed.json`;
/** The links to what a chart can be taken along as; pixels are there where it has an embed too. */
export const chartLinks = (page: string, embed?: string) => [
  { href: chartFilePath(page, 'svg'), name: 'SVG' },
  ...(embed === undefined ? [] : [{ href: chartFilePath(page, 'png'), name: 'PNG' }]),
  { href: chartFilePath(page, 'csv'), name: 'CSV' },
  { href: chartExcelPath(page), name: 'CSV voor Excel' },
  ...(embed === undefined ? [] : [{ href: embedPath(embed), name: 'versie voor andere sites' }]),
];
/** An edition that never changes, by its number. */
export const editionPath = (edition: string) => `/vast/${edition}/`;
export const frozenEmbedPath = (edition: string, name: string) =>
  `${editionPath(edition)}embed/${name}/`;
/** The page with a letter to a municipality, ready to copy. */
export const letterPath = '/zelf-vragen/';
export const backgroundPath = (id: string) => `/achtergrond/${id}/`;
/** A page in English; the first of them is called `index`. */
export const englishPath = (id: string) => (id === 'index' ? '/en/' : `/en/${id}/`);
export const factPath = (id: string) => `/bronnen/#feit-${id}`;
export const sourcePath = (id: string) => `/bronnen/#${id}`;
export const comparisonPath = (slug: string) => `/vergelijken/${slug}/`;

/** The addresses of the pictures, which any site may load. */
export const picturePath = (id: string, type: 'svg' | 'png') => `/beeld/${id}.${type}`;
export const chartCardPath = (id: string) => `/beeld/kaart/${id}.png`;
export const municipalityCardPath = (slug: string) => `/beeld/gemeente/${slug}.png`;
export const siteCardPath = '/beeld/kaart/voorpagina.png';
