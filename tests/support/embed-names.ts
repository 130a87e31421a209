import { globSync } from 'node:fs';

/** The name of every embed of a built site, in the order of the alphabet: `budget`, `gemeente/ede`. */
export const embedNames = (folder: string): string[] =>
  globSync('embed/**/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace(/^embed\/|\/index\.html$/g, ''))
    .sort();
