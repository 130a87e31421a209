/** A text as a message shows it: a long one is cut. */
export const shortened = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** The same between quotes. */
export const quoted = (text: string, most = 60): string => `"${shortened(text, most)}"`;
