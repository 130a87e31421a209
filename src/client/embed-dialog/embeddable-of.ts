import type { Embeddable } from '../../embeds/snippets.ts';

/** What the page tells of the embed that its codes are for. */
export interface Offered {
  embed: Embeddable;
  /** The address of the site, without a slash at the end. */
  site: string;
  /** The newest edition that stays as it is; empty when there is none. */
  version: string;
  stylesheet: string;
  /** Slugs of the municipalities that the page itself has beside each other. */
  beside: string[];
}

/** Reads what the element around the codes tells of their embed. */
export function embeddableOf({ dataset }: HTMLElement): Offered {
  const {
    naam = '',
    titel = '',
    pagina = '',
    beeld,
    hoogte,
    site = '',
    versie = '',
    stijl = '',
    naast = '',
  } = dataset;
  return {
    embed: { name: naam, title: titel, page: pagina, picture: beeld, height: Number(hoogte) },
    site,
    version: versie,
    stylesheet: stijl,
    beside: naast.split(' ').filter(Boolean),
  };
}
