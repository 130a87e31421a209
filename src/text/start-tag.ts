import { escapeHtml } from './escape-html.ts';

/** An attribute that is only there, such as `async`, is `true`. */
export type Attributes = Record<string, string | true>;

/** The start of an element in HTML, SVG or XML, with each attribute escaped; `/` closes it at once. */
export function startTag(name: string, attributes: Attributes, close: '' | '/' = ''): string {
  let tag = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key] ?? '';
    tag += value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`;
  }
  return `${tag}${close}>`;
}
