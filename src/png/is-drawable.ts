const mostSquares = 1000;

/**
 * Whether a picture with so many squares can be drawn in pixels: with thousands the drawing program
 * stops without an answer, and the picture of the site stands in.
 */
export const isDrawable = (squares: number): boolean => squares <= mostSquares;
