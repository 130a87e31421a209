/** A text between quotes, as a message shows it; a long one is cut. */
export const quoted = (text: string, most = 60): string =>
  `"${text.length > most ? `${text.slice(0, most)}…` : text}"`;
