/** The addresses of the site’s pages; each ends in a slash. */
export const municipalityPath = (slug: string) => `/gemeenten/${slug}/`;
export const partnerPath = (id: string) => `/partners/${id}/`;
export const themePath = (id: string) => `/themas/${id}/`;
export const chartPath = (id: string) => `/grafieken/${id}/`;
export const chartSvgPath = (id: string) => `/grafieken/${id}.svg`;
export const embedPath = (id: string) => `/embed/${id}/`;
export const backgroundPath = (id: string) => `/achtergrond/${id}/`;
export const sourcePath = (id: string) => `/bronnen/#${id}`;
