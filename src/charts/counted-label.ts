import { label, type LabelOptions } from './svg-frame.ts';
import { element, join, text, type Markup } from './markup.ts';

/** From one line of a label to the next. */
export const labelLine = 15;
/** What the count behind a label takes. */
export const countWidth = 36;

/** A line of text, and right behind it how many there are, in bold. */
export const countedLabel = (name: string, count: string, options: LabelOptions): Markup =>
  label(join([text(`${name} `), element('tspan', { dx: 5, class: 'k' }, text(count))]), options);
