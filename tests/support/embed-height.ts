import { readFileSync } from 'node:fs';

/** The height in CSS pixels that the code of an embed of the built site gives its frame. */
export function embedHeight(name: string): number {
  const { height } = JSON.parse(readFileSync(`dist/embed/${name}/oembed.json`, 'utf8')) as {
    height: number;
  };
  return height;
}
