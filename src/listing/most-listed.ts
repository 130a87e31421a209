/** With more municipalities than this, a page that lists all gives their names and no answers. */
export const mostListed = 1000;
