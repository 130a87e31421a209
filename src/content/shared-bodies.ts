import { resolve } from 'node:path';
import { pageFiles } from './page-file.ts';

/**
 * The code of a module with each different MDX body in a folder, compiled once: most of what MDX
 * costs is compiling, and the bodies of generated pages are alike.
 */
export function sharedBodies(folder: string): string {
  const files = new Map<string, string>();
  for (const { file, body } of pageFiles(folder))
    if (!files.has(body)) files.set(body, resolve(file).replaceAll('\\', '/'));
  const entries = [...files];
  return [
    ...entries.map(([, file], index) => `import body${index} from ${JSON.stringify(file)};`),
    'export const bodies = new Map([',
    ...entries.map(([body], index) => `  [${JSON.stringify(body)}, body${index}],`),
    ']);',
  ].join('\n');
}
