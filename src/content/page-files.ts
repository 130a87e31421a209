import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A generated page: its record, and the MDX below it. */
export interface PageFile {
  file: string;
  id: string;
  record: Record<string, unknown>;
  body: string;
}

const parts = /^---\n(.*)\n---\n(.*)$/s;

/** Reads the generated pages in a folder one by one, in the order of their names. */
export function* pageFiles(folder: string): Generator<PageFile> {
  for (const name of globSync('*.mdx', { cwd: folder }).sort()) {
    const file = join(folder, name);
    const [, record = '{}', body = ''] = parts.exec(readFileSync(file, 'utf8')) ?? [];
    yield {
      file,
      id: name.replace(/\.mdx$/, ''),
      record: JSON.parse(record) as Record<string, unknown>,
      body,
    };
  }
}
