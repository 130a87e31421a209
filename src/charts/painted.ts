import type { Markup } from './markup.ts';
import { paints } from './paint.ts';

function attributesOf(names: string): string {
  const attributes = new Map<string, string>();
  for (const name of names.split(' '))
    for (const [, key = '', value = ''] of (paints[name] ?? '').matchAll(/([\w-]+)="([^"]*)"/g))
      attributes.set(key, value);
  return [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
}

/**
 * A drawing that needs no stylesheet and leads nowhere: the look of each class stands in the
 * elements, later classes over earlier ones, and links are groups.
 */
export const painted = (drawing: Markup): Markup =>
  drawing
    .replace(/ class="([^"]*)"/g, (_, names: string) => attributesOf(names))
    .replace(/<a [^>]*>/g, '<g>')
    .replaceAll('</a>', '</g>') as Markup;

/** What stands inside the svg element of a drawing, painted, with its height. */
export const contentsOf = (drawing: Markup): { markup: Markup; height: number } => ({
  markup: painted(drawing.replace(/^<svg[^>]*>|<\/svg>$/g, '') as Markup),
  height: Number(/viewBox="0 0 \d+ (\d+)"/.exec(drawing)?.[1]),
});
