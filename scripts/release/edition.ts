/** What an edition that never changes tells of itself. */
export interface Edition {
  version: string;
  /** Its day, as `2026-11-25`. */
  released: string;
  /** The address of the site, without a slash at the end. */
  site: string;
}

/** The folder of an edition below the site. */
export const editionPath = ({ version }: Pick<Edition, 'version'>) => `/vast/${version}`;
