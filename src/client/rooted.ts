const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of this site, which begins with a slash, as it is where the site lives. */
export const rooted = (path: string): string =>
  path.startsWith(`${base}/_astro/`) ? path : base + path;
