/** “N = 39 van 54”, which no line breaks in two. */
export const sampleSize = (count: number, all: number): string =>
  `N = ${count} van ${all}`.replaceAll(' ', '\u00a0');
