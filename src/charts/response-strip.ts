import { ascending } from 'd3';
import type { Atlas } from '../survey/atlas.ts';
import { statuses } from '../survey/vocabulary.ts';
import { frame } from './svg-frame.ts';
import type { Markup } from './markup.ts';
import { squareRow } from './square-row.ts';

/** Every municipality that was asked as a square, those with an answer first. */
export function responseStrip({ asked }: Atlas): Markup {
  const ordered = asked.toSorted((a, b) => ascending(a.response.status, b.response.status));
  const perLine = 27;
  const size = 300 / (perLine * 1.14);
  const row = squareRow(ordered, {
    x: 0,
    y: 0,
    width: 300,
    size,
    fill: ({ response }) => (response.status === 'beantwoord' ? 'ja' : 'stil'),
    value: ({ response }) => statuses[response.status].label,
  });
  return frame(300, row.height, row.markup);
}
