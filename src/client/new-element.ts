import { rooted } from './rooted.ts';

const isAddress = (attribute: string, value: string): boolean =>
  (attribute === 'href' || attribute === 'src') && /^\/(?!\/)/.test(value);

/** An element with its attributes and what it holds; text stays text. */
export function newElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, content);
}

/** An element given its attributes and what it holds. */
export function filled<Made extends Element>(
  element: Made,
  attributes: Record<string, string>,
  content: readonly (Node | string)[],
): Made {
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, isAddress(attribute, value) ? rooted(value) : value);
  }
  element.append(...content);
  return element;
}
