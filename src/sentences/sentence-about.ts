/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?][’”)]?)\s+(?=[‘“(]?[\p{Lu}€\d])/u);

/** The sentences of a text that say something; the whole text where none of them does. */
export function sentencesAbout(text: string, says: (sentence: string) => boolean): string {
  const found = sentencesOf(text).filter(says);
  return found.length > 0 ? found.join(' ') : text;
}

/** The sentences of a text that name one of these; the whole text where none of them does. */
export const sentencesNaming = (text: string, names: readonly { name: string }[]): string =>
  sentencesAbout(text, (sentence) =>
    names.some(({ name }) => sentence.toLowerCase().includes(name.toLowerCase())),
  );
