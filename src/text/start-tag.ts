import { escapeHtml } from './escape-html.ts';

/** An attribute that is only there, such as `async`, is `true`. */
export type Attributes = Record<string, string | true>;

/** The start of an element in HTML, SVG or XML, with each attribute escaped; `/` closes it at once. */
export const startTag = (name: string, attributes: Attributes, close: '' | '/' = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}${close}>`;
};
