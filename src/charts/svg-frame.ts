import { element, type Markup } from './markup.ts';

/**
 * The svg element around a drawing. It is hidden from screen readers, because the table beside it
 * says the same.
 */
export const frame = (width: number, height: number, ...children: Markup[]): Markup =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.ceil(height)}`,
      class: width > 400 ? 'breed' : 'smal',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...children,
  );

export interface LabelOptions {
  x: number;
  y: number;
  /** `k` strong, `q` quiet; plain when left out. */
  tone?: 'k' | 'q' | undefined;
  anchor?: 'middle' | 'end' | undefined;
  size?: number | undefined;
}

/** A line of text in a drawing. */
export const label = (content: Markup, { x, y, tone, anchor, size }: LabelOptions): Markup =>
  element(
    'text',
    { x, y, class: tone ? `t ${tone}` : 't', 'text-anchor': anchor, 'font-size': size ?? 12 },
    content,
  );
