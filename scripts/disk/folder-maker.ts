import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder around each file that it is told of, each folder once. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
