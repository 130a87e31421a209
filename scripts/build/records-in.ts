import { globSync, readFileSync } from 'node:fs';
import type { Promised } from './site-faults.ts';

/** The records that the generated pages are made from. */
export function recordsIn(content: string): Promised[] {
  return globSync('gemeenten/*.mdx', { cwd: content }).map((file) => {
    const [, record = ''] = readFileSync(`${content}/${file}`, 'utf8').split('\n');
    const { code, slug } = JSON.parse(record) as Promised;
    return { code, slug };
  });
}
