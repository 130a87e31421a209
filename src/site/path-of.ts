/** The address of a page on this site, without the folder of a host that the site lives in. */
export const pathOf = ({ pathname }: URL): string =>
  pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
