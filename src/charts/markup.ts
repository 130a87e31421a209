/** SVG or HTML text that is safe to place in a page: made by `element` and `text` alone. */
export type Markup = string & { readonly __markup: unique symbol };

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (value: string) =>
  value.replace(/[&<>"]/g, (character) => entities[character] ?? '');

type Attribute = string | number | undefined | false;

/** A number to two decimals, so that a picture is the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const attributeText = (value: string | number) =>
  typeof value === 'number' ? String(round(value)) : escape(value);

/** One element with escaped attributes; an attribute that is undefined or false is left out. */
export function element(
  name: string,
  attributes: Record<string, Attribute>,
  ...children: (Markup | false | undefined)[]
): Markup {
  const written = Object.entries(attributes)
    .filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== false,
    )
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .join('');
  const body = join(children.filter((child): child is Markup => !!child));
  return (body === '' ? `<${name}${written}/>` : `<${name}${written}>${body}</${name}>`) as Markup;
}

/** A text, escaped. */
export const text = (value: string): Markup => escape(value) as Markup;

/** Pieces of markup one after the other. */
export const join = (pieces: readonly Markup[]): Markup => pieces.join('') as Markup;
