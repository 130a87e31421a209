import { extname } from 'node:path';

const types: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.cff': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** The content type of a text file; `undefined` for pictures, fonts and archives. */
export const textType = (path: string) => types[extname(path)];
