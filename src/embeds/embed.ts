import type { Embeddable } from './snippets.ts';

/** The space around what stands in a frame. */
const padding = 16;
/** Room for what a browser rounds up. */
const margin = 8;

/**
 * A page for the frame of another site, with the height in CSS pixels that it is expected to need at
 * 320 px wide with its table closed, from the heights of its parts.
 */
export const embedOf = (
  about: Omit<Embeddable, 'height'>,
  parts: readonly number[],
): Embeddable => ({
  ...about,
  height: Math.ceil(parts.reduce((sum, part) => sum + part, padding + margin)),
});
