/** The addresses of the site’s pages; each ends in a slash. */
export const municipalityPath = (slug: string) => `/gemeenten/${slug}/`;
export const partnerPath = (id: string) => `/partners/${id}/`;
export const themesPath = '/themas/';
export const findingPath = (id: string) => `/opvallend/#${id}`;
export const themePath = (id: string) => `/themas/${id}/`;
/** The page of a question of a newsroom’s own, its files, and what its embed is called. */
export const questionPath = (id: string) => `/vragen/${id}/`;
export const questionFilePath = (id: string, type: 'svg' | 'png' | 'csv') =>
  `/vragen/${id}.${type}`;
export const questionExcelPath = (id: string) => `/vragen/excel/${id}.csv`;
export const questionEmbedName = (id: string) => `vraag/${id}`;
export const chartPath = (id: string) => `/grafieken/${id}/`;
export const chartFilePath = (id: string, type: 'svg' | 'png' | 'csv') =>
  `/grafieken/${id}.${type}`;
/** An embed by its name: `budget`, `vraag/wachtlijst`, `gemeente/ede`, `vergelijk`, `zoek`. */
export const embedPath = (name: string) => `/embed/${name}/`;
export const oembedPath = (name: string) => `/embed/${name}/oembed.json`;
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
