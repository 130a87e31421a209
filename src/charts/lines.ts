import { element, round, text, type Markup } from './markup.ts';

type Point = readonly [x: number, y: number];

/** A straight line of one class from a point to another. */
export const line = (name: string, [x1, y1]: Point, [x2, y2]: Point): Markup =>
  element('path', {
    class: name,
    d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
  });

/** A text that reads upwards from a point. */
export const upright = (content: string, x: number, y: number): Markup =>
  element(
    'text',
    { class: 't', 'font-size': 10.5, transform: `translate(${round(x)} ${round(y)}) rotate(-90)` },
    text(content),
  );
