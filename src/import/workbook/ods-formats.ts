import { childrenOf, numberIn, textIn } from './xml-parts.ts';
import type { XmlElement } from './xml-elements.ts';

const kinds = /^(number|currency|percentage|date|time|boolean|text)-style$/;

/** The formats of an OpenDocument sheet by name, each as the code that Excel has for it. */
export function odsFormats(styles: readonly XmlElement[]): Map<string, string> {
  const named = new Map(
    styles
      .filter(({ name }) => kinds.test(name))
      .map((style) => [style.attributes['name'] ?? '', style]),
  );
  const codeOf = (style: XmlElement) =>
    [
      ...childrenOf(style, 'map').map(({ attributes }) => {
        const condition = (attributes['condition'] ?? '')
          .replace(/^value\(\)/, '')
          .replace('!=', '<>');
        const applied = named.get(attributes['apply-style-name'] ?? '');
        return `[${condition}]${applied ? sectionOf(applied) : 'General'}`;
      }),
      sectionOf(style),
    ].join(';');
  return new Map(Array.from(named, ([name, style]) => [name, codeOf(style)]));
}

const sectionOf = (style: XmlElement): string => childrenOf(style).map(pieceOf).join('');

const inQuotes = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

/** One piece of a format; what is not here shows nothing. */
function pieceOf(element: XmlElement): string {
  const { name, attributes } = element;
  if (name === 'text' || name === 'currency-symbol') return inQuotes(textIn(element));
  if (name === 'text-content') return '@';
  if (name === 'number') {
    const thousands = Math.round(Math.log10(numberIn(attributes['display-factor']) ?? 1) / 3);
    const digit = numberIn(attributes['min-integer-digits']) === 0 ? '#' : '0';
    const decimals = numberIn(attributes['decimal-places']);
    if (decimals === undefined && digit === '0' && thousands === 0) return 'General';
    const behind = '0'.repeat(Math.min(decimals ?? 0, 20));
    return `${digit}${behind === '' ? '' : '.'}${behind}${','.repeat(Math.min(Math.max(thousands, 0), 5))}`;
  }
  return ['scientific-number', 'fraction', 'boolean'].includes(name) ? 'General' : '';
}
