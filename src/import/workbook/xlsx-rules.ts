import type { ConditionalLook } from './book.ts';
import { areaOf } from './cell-area.ts';
import type { XlsxStyles } from './xlsx-styles.ts';
import type { XmlElement } from './xml-elements.ts';
import { childOf, childrenOf, isOn, numberIn, textIn } from './xml-parts.ts';

/** Rules on the value of a cell that take something away: by a style, or showing a picture alone. */
export function xlsxRules(formatting: XmlElement, styles: XlsxStyles): ConditionalLook[] {
  const refs = formatting.attributes['sqref'] ?? textIn(childOf(formatting, 'sqref'));
  const areas = refs.trim().split(/\s+/).map(areaOf);
  return childrenOf(formatting, 'cfRule').flatMap((rule) => {
    const own = childOf(rule, 'dxf');
    const number = numberIn(rule.attributes['dxfId']);
    const isPicture = ['iconSet', 'dataBar'].some((name) => {
      const shows = childOf(rule, name)?.attributes['showValue'];
      return shows !== undefined && !isOn(shows);
    });
    const does =
      (own ? styles.does(own) : undefined) ??
      (number === undefined ? undefined : styles.rules[number]) ??
      (isPicture ? 'een plaatje toont in plaats van de waarde' : undefined);
    return does === undefined ? [] : areas.map((area) => ({ area, does }));
  });
}
