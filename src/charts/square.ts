import { isGiven } from '../survey/gap.ts';
import type { Entry } from '../survey/atlas.ts';
import { municipalityPath } from '../text/addresses.ts';
import { element, join, round, text, type Markup } from './markup.ts';

/** How a square is filled; `chart.css` draws each on light and dark, `paint.ts` in a lone file. */
export type Fill =
  | 'vluchtelingenwerk'
  | 'gemeente'
  | 'netwerk'
  | 'burgers'
  | 'andere-organisatie'
  /** Edges in a hue of another kind of thing than the full square of that hue. */
  | 'rand-oker'
  | 'rand-blauw'
  | 'onduidelijk'
  | 'ja'
  | 'leeg'
  | 'stil';

interface SquareOptions {
  x: number;
  y: number;
  size: number;
  fill: Fill;
  /** Short name inside the square. */
  label?: string;
}

const hollow: ReadonlySet<Fill> = new Set(['andere-organisatie', 'rand-oker', 'rand-blauw']);

/** One square without a link, as a key shows it. */
export function square({ x, y, size, fill, label }: SquareOptions): Markup {
  const inset = hollow.has(fill) ? size * 0.09 : 0;
  return join([
    element('rect', {
      class: `v ${fill}`,
      x: x + inset,
      y: y + inset,
      width: size - 2 * inset,
      height: size - 2 * inset,
      'stroke-width': hollow.has(fill) ? size * 0.18 : undefined,
    }),
    ...(fill === 'stil' ? [hatching(x, y, size)] : []),
    ...(label
      ? [
          element(
            'text',
            {
              class: `n op-${fill}`,
              x: x + size / 2,
              y: y + size / 2 + size * 0.13,
              'font-size': size * (/^[A-Z]{3}$/.test(label) ? 0.29 : 0.34),
              'text-anchor': 'middle',
            },
            text(label),
          ),
        ]
      : []),
  ]);
}

/**
 * Diagonal lines: the sign of “asked, no answer”. Drawn as a path, for a pattern needs an id; all
 * steps but the first are the same in every square of a size, so that many weigh little.
 */
function hatching(x: number, y: number, size: number): Markup {
  const [whole, half] = [round(size), round(size / 2)];
  const back = `m-${half} ${whole}`;
  const d = `M${round(x)} ${round(y + size / 2)}l${half} -${half}${back}l${whole} -${whole}${back}l${half} -${half}`;
  return element('path', { class: 'arcering', d });
}

/** The square of one municipality: a link to its page, with its name and value as a hint. */
export function municipalitySquare(
  { municipality }: Entry,
  value: string,
  options: SquareOptions,
): Markup {
  return element(
    'a',
    { href: municipalityPath(municipality.slug), tabindex: -1 },
    element('title', {}, text(`${municipality.name}: ${value}`)),
    square(options),
  );
}

/** The fill that stands for the approach of an answer. */
export function approachFill({ response }: Entry): Fill {
  if (response.status !== 'beantwoord') return 'stil';
  return isGiven(response.approach) ? response.approach.value : 'onduidelijk';
}
