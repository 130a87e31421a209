const blockTags = /<\/?(?:p|h\d|li|td|th|dt|dd|section|div|ul|table|tr)\b[^>]*>/;

/** The text of a piece of HTML, block by block. */
export const textBlocks = (html: string): string[] =>
  html
    .split(blockTags)
    .map((part) => part.replaceAll(/<[^>]*>/g, '').trim())
    .filter((part) => part !== '');
