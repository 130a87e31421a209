/** A piece of a page: text, or an element. Drawn the same at build time and in the browser. */
export type Drawing = string | DrawnElement;

export interface DrawnElement {
  name: string;
  attributes: Record<string, string>;
  content: Drawing[];
}

/** An element of a drawing; what is empty is left out. */
export const draw = (
  name: string,
  attributes: Record<string, string>,
  ...content: (Drawing | null)[]
): DrawnElement => ({
  name,
  attributes,
  content: content.filter((part): part is Drawing => part !== null && part !== ''),
});
