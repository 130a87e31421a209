import type { ConditionalLook } from './book.ts';
import { areaOf, type Area } from './cell-area.ts';
import type { CellStyle } from './cell-style.ts';
import type { OdsStyles } from './ods-styles.ts';
import { takenByRule } from './taken-by-rule.ts';
import type { XmlElement } from './xml-elements.ts';
import { childrenOf } from './xml-parts.ts';

/** What a rule that puts a style on some cells takes away from them. */
export function lookOfRule(area: Area, { look, ground, format }: CellStyle): ConditionalLook[] {
  const does = takenByRule({ ...look, ground, format });
  return does === undefined ? [] : [{ area, does }];
}

/** The rules of newer sheets, which stand beside the rows. */
export function odsRules(formatting: XmlElement, styles: OdsStyles): ConditionalLook[] {
  const address = formatting.attributes['calcext:target-range-address'] ?? '';
  const areas = address
    .replace(/('[^']*'|[^\s:'.]*)\./g, '')
    .trim()
    .split(/\s+/)
    .map(areaOf);
  return childrenOf(formatting, 'condition').flatMap(({ attributes }) =>
    areas.flatMap((area) => lookOfRule(area, styles.cell(attributes['calcext:apply-style-name']))),
  );
}
