import { municipalityPath } from '../text/addresses.ts';
import { rooted } from './rooted.ts';

/** Whether a mark of a chart stands for a municipality; no mark stands for the empty choice. */
export const isMarkOf = (mark: SVGAElement, slug: string): boolean =>
  slug !== '' &&
  (mark.getAttribute('href') === rooted(municipalityPath(slug)) ||
    (mark.dataset['gemeenten'] ?? '').split(' ').includes(slug));
