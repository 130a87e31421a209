import { readSite } from './read-site.ts';

/** The folder of the atlas that is built, with its `data/` and `content/`. */
export const atlasFolder = process.env['ATLAS'] ?? '.';

/** Where the site lives and who answers for it, from `data/atlas.json`. */
export const site = readSite(atlasFolder);
