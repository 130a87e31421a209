import { escapeHtml } from '../text/escape-html.ts';
import { startTag } from '../text/start-tag.ts';

/** SVG or HTML text that is safe to place in a page: made by `element` and `text` alone. */
export type Markup = string & { readonly __markup: unique symbol };

type Attribute = string | number | undefined | false;

/** A number to two decimals, so that a picture is the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const attributeText = (value: string | number) =>
  typeof value === 'number' ? String(round(value)) : value;

/** One element with escaped attributes; an attribute that is undefined or false is left out. */
export function element(
  name: string,
  attributes: Record<string, Attribute>,
  ...children: (Markup | false | undefined)[]
): Markup {
  const written: Record<string, string> = {};
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined && value !== false) written[key] = attributeText(value);
  }
  const body = join(children.filter((child): child is Markup => !!child));
  return (
    body === '' ? startTag(name, written, '/') : `${startTag(name, written)}${body}</${name}>`
  ) as Markup;
}

/** A text, escaped. */
export const text = (value: string): Markup => escapeHtml(value) as Markup;

/** Pieces of markup one after the other. */
export const join = (pieces: readonly Markup[]): Markup => pieces.join('') as Markup;
