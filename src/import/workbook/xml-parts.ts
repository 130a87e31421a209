import type { XmlElement } from './xml-elements.ts';

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/** The elements directly inside one; with a name, those of that name. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => isElement(child) && (name === undefined || child.name === name),
  );

/** The first element of a name directly inside one. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** All text inside an element, however deep. */
export const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((child) => (isElement(child) ? textIn(child) : child)).join('');

/** Whether an attribute says yes; one that is left out says what is given here. */
export const isOn = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : /^(1|true|on)$/i.test(value.trim());

/** An attribute as a number; undefined where it is left out or none. */
export function numberIn(value: string | undefined): number | undefined {
  const number = Number(value?.trim() || NaN);
  return Number.isFinite(number) ? number : undefined;
}
