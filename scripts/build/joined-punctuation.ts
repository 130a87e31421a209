const apart = /(<\/(?:a|code|cite|span|strong)>)\s+(?=[.,;:)](?:\s|<))/g;

/** Puts a comma or full stop against the link that it follows: how a source is laid out leaves a space. */
export const joinedPunctuation = (html: string): string => html.replace(apart, '$1');
